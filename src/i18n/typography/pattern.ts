import type { LanguageTag } from '#model/language.ts';
import type { Slip, SlipKind } from './slip.ts';
import { slip } from './slip.ts';

/** What a pattern finds and what should stand there instead; no answer when the place is right after all. */
export interface Pattern {
  kind: SlipKind;
  /** Global and Unicode. */
  find: RegExp;
  /** Every text in which the pattern holds has this too, and it is quickly looked for. Not global. */
  hint?: RegExp;
  /** The text that belongs there, or `undefined`. Gets the match and the text behind it. */
  mend(match: RegExpExecArray, behind: string): string | undefined;
  /** First parts of the tags of languages in which it holds; without them all that are known. */
  languages?: readonly string[];
}

/** Languages whose typography is known here. */
export const KNOWN_LANGUAGES = ['cs', 'sk', 'de', 'en', 'pl', 'bg'] as const;

/** `de` for `de-AT`. */
export const baseLanguage = (lang: LanguageTag): string => lang.split('-')[0] ?? lang;

/** All places of a text where a pattern holds. */
export function* slipsOf(pattern: Pattern, text: string): Generator<Slip> {
  if (pattern.hint && !pattern.hint.test(text)) return;
  for (const match of text.matchAll(pattern.find)) {
    const right = pattern.mend(match, text.slice(match.index + match[0].length));
    if (right !== undefined && right !== match[0]) yield slip(pattern.kind, match.index, match[0], right);
  }
}
