import type { SlipKind } from '../typography/slip.ts';
import type { AreaSeverities } from './sentences.ts';

/** Rules of proofreading on typography and the choice of words, with the values that their sentences name. */
export type ProofRules = {
  /** `wrong` and `right` hold the words around the place. */
  'typography-is-right': { kind: SlipKind; wrong: string; right: string };
  /** `word` as it stands in the text; `right` is the preferred word, absent where the language has none. */
  'word-is-not-avoided': { word: string; term: string; right?: string };
};

export const PROOF_SEVERITIES: AreaSeverities<ProofRules> = {
  'typography-is-right': 'warning',
  'word-is-not-avoided': 'warning',
};

/** What only the proofreader finds, because it takes dictionaries. */
export type SpellingRules = {
  /** `file` is the list to which a right word is added. */
  'word-is-spelt': { word: string; lang: string; suggestions: readonly string[]; file: string };
};

export const SPELLING_SEVERITIES: AreaSeverities<SpellingRules> = { 'word-is-spelt': 'warning' };
