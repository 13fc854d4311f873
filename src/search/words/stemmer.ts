import type { LanguageTag } from '#model/language.ts';
import { stemCzech } from './czech.ts';
import { stemGerman } from './german.ts';

/** Takes a folded word to the stem that its forms share. */
export type Stemmer = (word: string) => string;

/** Length at which words of a language without a stemmer are cut: long enough to tell words apart, short enough to lose endings. */
const CUT = 6;

const cut: Stemmer = (word) => (/^\d+$/.test(word) ? word : word.slice(0, CUT));

/** Slovak declines so much like Czech that its folded forms go through the same rules. */
const STEMMERS: ReadonlyMap<string, Stemmer> = new Map([
  ['cs', stemCzech],
  ['sk', stemCzech],
  ['de', stemGerman],
]);

/** Hartz IV and Hartz 4, ALG II and ALG 2: numerals of more than one letter that no word is spelt like. */
const ROMAN_NUMERALS: ReadonlyMap<string, string> = new Map(
  ['ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
    .map((numeral, at): [string, string] => [numeral, String(at + 2)])
    .filter(([numeral]) => numeral.length > 1),
);

/** The stemmer of a language; for one that has none, words are cut after six letters. */
export const stemmerOf = (lang: LanguageTag): Stemmer => {
  const stem = STEMMERS.get(lang.split('-')[0] ?? lang) ?? cut;
  return (word) => ROMAN_NUMERALS.get(word) ?? stem(word);
};
