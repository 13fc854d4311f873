/** What an editor reads about one finding, in one language. Each is one sentence, or two short ones. */
export interface Sentences {
  /** What is wrong. */
  wrong: string;
  /** What is expected instead. */
  expected: string;
  /** What to do. */
  mend: string;
}

/** The sentences of the rules of one area in one language. */
export type AreaSentences<Rules> = { readonly [Rule in keyof Rules]: (params: Rules[Rule]) => Sentences };

/** How heavy each rule of an area is. */
export type AreaSeverities<Rules> = Readonly<Record<keyof Rules, 'error' | 'warning'>>;

/** Languages in which findings are told; every other language is told in English. */
export const FINDING_LANGUAGES = ['cs', 'de', 'en'] as const;
export type FindingLanguage = (typeof FINDING_LANGUAGES)[number];
