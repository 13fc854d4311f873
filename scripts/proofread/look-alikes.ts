import type { Dictionary } from './dictionaries.ts';

/** Words of which ss and ß make two: masses and measures, buses and penance. */
const BOTH =
  /^(?:masse[ns]?|massen\p{L}+|mass|strass|busse[ns]?|flosse[ns]?|geschosse[ns]?|geschoss|russe[ns]?|schosse[ns]?|weissag\p{L}*)$/iu;

/** Wieder means again, wider against: these are never done again. */
const AGAINST =
  /^(wieder)(?=spiegel|spr[iaou]ch|sprüch|spräch|stand|ständ|stehen|stehst|steht|leg(?:t|bar|ung)|fahr(?:en|t)?$|wärtig|streb|ruf(?:en|t|lich)?$)/iu;

/**
 * The German word that was meant where the dictionary knows both spellings, since it holds that of Switzerland and every
 * verb with wieder: Fussball, wiederspiegeln. `undefined` where there is no doubt.
 */
export function germanLookAlike(word: string, dictionary: Dictionary, isSwiss: boolean): string | undefined {
  const against = word.replace(AGAINST, (_whole, again: string) => again.replace('ie', 'i'));
  if (against !== word && dictionary.has(against, { ignoreCase: false })) return against;
  if (isSwiss || BOTH.test(word)) return undefined;
  for (const { index } of word.matchAll(/ss/gu)) {
    const sharp = `${word.slice(0, index)}ß${word.slice(index + 2)}`;
    if (dictionary.has(sharp, { ignoreCase: false })) return sharp;
  }
  return undefined;
}
