import type { LanguageTag } from '#model/language.ts';
import { stemmerOf } from '../words/stemmer.ts';
import { stopWordsOf } from '../words/stop-words.ts';
import { tokens } from '../words/tokens.ts';

/** The stems of a text in its order, without stop words and single letters. */
export function stemsOf(text: string, lang: LanguageTag): string[] {
  const stem = stemmerOf(lang);
  return wordsOf(text, lang).map(stem);
}

/** The folded words of a text that are worth an index, in its order. */
export function wordsOf(text: string, lang: LanguageTag): string[] {
  const stop = stopWordsOf(lang);
  return tokens(text)
    .map(({ word }) => word)
    .filter((word) => (word.length > 1 || /\d/.test(word)) && !stop.has(word));
}

/** The stems of a name: all of them when it is made of nothing but stop words. */
export function nameStems(text: string, lang: LanguageTag): string[] {
  const stems = stemsOf(text, lang);
  return stems.length > 0 ? stems : tokens(text).map(({ word }) => stemmerOf(lang)(word));
}
