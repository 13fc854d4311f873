import type { LanguageTag } from '#model/language.ts';
import type { Slip, SlipKind } from './slip.ts';
import { slip } from './slip.ts';

/** What a pattern finds and what should stand there instead; no answer when the place is right after all. */
export interface Pattern {
  kind: SlipKind;
  /** Global and Unicode; never matches nothing. */
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

/** Adds all places of a text where a pattern holds to what was found. */
export function addSlips({ kind, find, hint, mend }: Pattern, text: string, found: Slip[]): void {
  if (hint && !hint.test(text)) return;
  // A check asks some forty patterns of every text: an iterator for each would take longer than to look.
  find.lastIndex = 0;
  for (let match = find.exec(text); match; match = find.exec(text)) {
    const [wrong] = match;
    const right = mend(match, text.slice(match.index + wrong.length));
    if (right !== undefined && right !== wrong) found.push(slip(kind, match.index, wrong, right));
  }
}
