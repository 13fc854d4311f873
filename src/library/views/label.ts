import type { LanguageTag } from '#model/language.ts';
import type { ClosedList, Vocabulary } from '#model/vocabulary.ts';
import { wordingOf } from '../address.ts';
import type { Library } from '../library.ts';

/** First part of the keys under which the interface strings of a closed list stand. */
const PREFIXES = {
  evidence: 'evidence',
  claims: 'claim',
  transfers: 'transfer',
  transferDimensions: 'dimension',
  equivalences: 'equivalence',
  verifications: 'verification',
  lawStates: 'lawState',
  callStates: 'callState',
  fundingLevels: 'fundingLevel',
  assessments: 'assessment',
} as const satisfies Record<ClosedList, string>;

/** Codes of a closed list. */
export type CodeOf<List extends ClosedList> = keyof Vocabulary[List] & string;

/** What readers see for a code of a closed list: the project's own label, else that of the generator. */
export function label<List extends ClosedList>(
  library: Library,
  list: List,
  code: CodeOf<List>,
  lang: LanguageTag,
): string {
  const words = wordingOf(library, lang);
  const own = library.vocabulary[list] as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
  return words.tidy(own[code]?.[lang] ?? words.find(`${PREFIXES[list]}.${code}`) ?? code);
}

/** A code of a closed list with its label. */
export const judgement = <List extends ClosedList, Code extends CodeOf<List>>(
  library: Library,
  list: List,
  code: Code,
  lang: LanguageTag,
): { code: Code; label: string } => ({ code, label: label(library, list, code, lang) });
