import type { LanguageTag } from '#model/language.ts';

/** What results can be filtered by, in the order of the columns of `SearchData.records`. */
export const FACETS = ['kind', 'topic', 'target', 'country', 'evidence'] as const;
export type Facet = (typeof FACETS)[number];

/** Meta fields of the Pagefind index that hold stems, by the weight of the place where a word stands. */
export const FIELD_WEIGHTS = { name: 8, head: 6, lead: 3, often: 1.4, body: 1 } as const;
export type Field = keyof typeof FIELD_WEIGHTS;

/** `search.json`: what the client must know beside the Pagefind bundle. */
export interface SearchData {
  lang: LanguageTag;
  /** Languages whose words the index holds: its own first. */
  languages: readonly LanguageTag[];
  /** Stems and law tokens, written by `encodeVocabulary`. */
  vocabulary: string;
  /** Codes of each facet that occur. */
  facets: Readonly<Record<Facet, readonly string[]>>;
  /** For each Pagefind result id the codes of each facet, as places in `facets`. */
  records: Readonly<Record<string, readonly (readonly number[])[]>>;
}

/** Name of the file beside the Pagefind bundle. */
export const SEARCH_DATA_FILE = 'search.json';
