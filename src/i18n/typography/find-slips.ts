import type { LanguageTag } from '#model/language.ts';
import { FIGURES } from './figures.ts';
import { addSlips, baseLanguage, KNOWN_LANGUAGES, type Pattern } from './pattern.ts';
import { protectedPlaces } from './protected.ts';
import { quoteSlips } from './quotes.ts';
import { SIGNS } from './signs.ts';
import type { Slip } from './slip.ts';
import { SPACES } from './spaces.ts';
import { WORDS } from './words.ts';

const PATTERNS: readonly Pattern[] = [...WORDS, ...FIGURES, ...SIGNS, ...SPACES];

const patterns = new Map<LanguageTag, readonly Pattern[]>();

/** The patterns that hold in a language. */
function patternsOf(lang: LanguageTag): readonly Pattern[] {
  const known = patterns.get(lang);
  if (known) return known;
  const base = baseLanguage(lang);
  // Switzerland and Liechtenstein write no ß.
  const isWithoutSharpS = /^de-(?:CH|LI)\b/.test(lang);
  const holding = PATTERNS.filter(
    ({ languages, kind }) => (languages?.includes(base) ?? true) && !(isWithoutSharpS && kind === 'sharp-s'),
  );
  patterns.set(lang, holding);
  return holding;
}

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
  for (const pattern of patternsOf(lang)) addSlips(pattern, text, found);
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
