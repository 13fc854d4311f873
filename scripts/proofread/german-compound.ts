import type { Dictionary } from './dictionaries.ts';

const SHORTEST = 4;
const LONG = 10;
const MOST_JOINTS = 2;
/** After these a compound always has a linking s. */
const NEEDS_LINK = /(?:ung|heit|keit|schaft|ion|tät|ling)$/u;

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** A word that stands in the dictionary with a capital only, as German nouns do. */
const isNoun = (word: string, dictionary: Dictionary): boolean =>
  dictionary.has(capital(word), { ignoreCase: false }) && !dictionary.has(word.toLowerCase(), { ignoreCase: false });

/** People who are called by what they are or were done to, in the plural that begins a compound: Wohnungslosenhilfe. */
const PEOPLE = /(?:losen|lichen|enen|eten|erten|igten)$/u;

/** Can a word begin a compound: a noun as it is, with a linking s or without its e, as in Schulweg? */
function canBegin(word: string, dictionary: Dictionary): boolean {
  if (isNoun(word, dictionary)) return !NEEDS_LINK.test(word);
  if (isNoun(`${word}e`, dictionary)) return true;
  if (PEOPLE.test(word) && dictionary.has(capital(word), { ignoreCase: false })) return true;
  return word.endsWith('s') && word.length > SHORTEST && isNoun(word.slice(0, -1), dictionary);
}

/**
 * Is a word made of nouns that the dictionary knows: Wohnungslosenhilfe, Schuldnerberatungsstelle? The linking s must
 * stand where German always has it, so that Wohnungsicherung is found.
 */
export function isGermanCompound(word: string, dictionary: Dictionary): boolean {
  const letters = word.toLowerCase();
  if (word !== capital(letters)) return false;
  const ends = (rest: string, parts: number): boolean => {
    if (rest.length >= SHORTEST && isNoun(rest, dictionary)) return true;
    // The dictionary also knows some long nouns small, such as notfallhilfe.
    if (parts < MOST_JOINTS && rest.length >= LONG && dictionary.has(capital(rest), { ignoreCase: false })) return true;
    if (parts === 0) return false;
    for (let at = SHORTEST; at <= rest.length - SHORTEST; at += 1) {
      if (canBegin(rest.slice(0, at), dictionary) && ends(rest.slice(at), parts - 1)) return true;
    }
    return false;
  };
  return ends(letters, MOST_JOINTS);
}
