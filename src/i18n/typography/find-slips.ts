import type { LanguageTag } from '#model/language.ts';
import { FIGURES } from './figures.ts';
import { baseLanguage, KNOWN_LANGUAGES, type Pattern, slipsOf } from './pattern.ts';
import { protectedPlaces } from './protected.ts';
import { quoteSlips } from './quotes.ts';
import { SIGNS } from './signs.ts';
import type { Slip } from './slip.ts';
import { SPACES } from './spaces.ts';
import { WORDS } from './words.ts';

const PATTERNS: readonly Pattern[] = [...WORDS, ...FIGURES, ...SIGNS, ...SPACES];

/**
 * Everything in a text of a language that is set against its typographic rules, with the mend of each, by place.
 * Of two that overlap the first counts. A language that is not known here has no finding.
 *
 * @param text plain text, what is no words in it replaced by `OBJECT`; offsets are counted in it
 */
export function findSlips(text: string, lang: LanguageTag): Slip[] {
  const base = baseLanguage(lang);
  if (!KNOWN_LANGUAGES.some((known) => known === base)) return [];
  const found = [...quoteSlips(text, base)];
  // Switzerland and Liechtenstein write no ß.
  const isWithoutSharpS = /^de-(?:CH|LI)\b/.test(lang);
  for (const pattern of PATTERNS) {
    if (pattern.languages && !pattern.languages.includes(base)) continue;
    if (isWithoutSharpS && pattern.kind === 'sharp-s') continue;
    for (const slip of slipsOf(pattern, text)) found.push(slip);
  }
  if (found.length === 0) return [];
  const isProtected = protectedPlaces(text);
  const slips: Slip[] = [];
  let end = 0;
  for (const slip of found.sort((a, b) => a.offset - b.offset || b.length - a.length)) {
    const last = slip.offset + slip.length;
    if (slip.offset < end || isProtected(slip.offset, last)) continue;
    slips.push(slip);
    end = last;
  }
  return slips;
}
