/*
 * A light stemmer in the manner of CISTEM (L. Weißweiler and A. Fraser, Developing a Stemmer for German,
 * 2017), for text without umlauts: it takes endings off as long as there are any. The spelling ae, oe, ue is
 * read as the umlaut; nouns in -ung and -keit join their verb or adjective (Beratung, beraten).
 */

/** Folded `ae`, `oe`, `ue` as the letter that folding leaves of the umlaut; not after q and not in eue, aue. */
const umlauts = (word: string): string =>
  word
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/(?<![qaeo])ue/g, 'u');

const FEMININE = /(?<=.{2}(?:er|ist|ent|ant|or|og))in(?:nen)?$/;
const DERIVED = /(?<=.{4})(?:ung(?:en|s)?|(?:ig)?keit(?:en|s)?|lich(?:e[nrsm]?)?)$/;
const PAIR = /(?:em|er|es)$/;
const SINGLE = /[tesn]$/;

/** The stem of a folded German word: `beratungen`, `beratung` and `beraten` give `bera`. Short words stay as they are. */
export function stemGerman(word: string): string {
  let stem = umlauts(word).replace(FEMININE, '').replace(DERIVED, '');
  for (;;) {
    if (stem.length > 4 && PAIR.test(stem)) stem = stem.slice(0, -2);
    else if (stem.length > 4 && SINGLE.test(stem)) stem = stem.slice(0, -1);
    else return stem;
  }
}
