import type { LanguageTag } from '#model/language.ts';
import { stemmerOf } from './stemmer.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word without a full stop is taken for a shortened one up to this many letters only. */
const SHORT_WORD = 4;
const SHORTEST_BEGINNING = 3;

/** The telling stems that a shortened word may stand for: soc. práce, soc pracovnice. */
export function shortened(
  { word, end }: Token,
  text: string,
  isLast: boolean,
  languages: readonly LanguageTag[],
  vocabulary: Vocabulary,
): string[] {
  if (word.length < SHORTEST_BEGINNING || /\d/.test(word)) return [];
  const isKnown = languages.some((tag) => {
    const stem = stemmerOf(tag)(word);
    // A stem with another last letter (soc, sok) may be that of another word.
    const isChanged = stem.length === word.length && stem.at(-1) !== word.at(-1);
    return vocabulary.has(stem) && !isChanged;
  });
  const mayBeShort = text[end] === '.' ? !(isKnown && isLast) : !isKnown && !isLast && word.length <= SHORT_WORD;
  return mayBeShort ? vocabulary.longer(word) : [];
}
