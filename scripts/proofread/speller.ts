import { closest } from '#markup/closest.ts';
import { type Dictionary, dictionaryOf } from './dictionaries.ts';
import { isGermanCompound } from './german-compound.ts';
import type { KnownWords } from './known-words.ts';
import { germanLookAlike } from './look-alikes.ts';
import { type Word, wordsOf } from './words-of.ts';

/** A word that nobody knows. */
export interface Misspelling {
  word: string;
  offset: number;
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Tells the words of one language that neither its dictionary nor the project knows. */
export interface Speller {
  misspellings(text: string): Misspelling[];
  isRight(word: string): boolean;
  /** Is it a word with a capital that the project knows, or the dictionary with a capital only: a name, a German noun? */
  isName(word: string): boolean;
  /** Words that were probably meant, the likeliest first. */
  suggestions(word: string): string[];
}

/** A speller, or `undefined` when there is no dictionary of the language. */
export async function spellerOf(lang: string, known: KnownWords): Promise<Speller | undefined> {
  const dictionary = await dictionaryOf(lang);
  if (!dictionary) return undefined;
  const isGerman = lang.split('-')[0] === 'de';
  const judged = new Map<string, boolean>();
  const suggested = new Map<string, string[]>();

  const lookAlike = (word: string): string | undefined =>
    isGerman ? germanLookAlike(word, dictionary, /^de-(?:CH|LI)$/.test(lang)) : undefined;
  const knows = (word: string): boolean =>
    known.has(word) ||
    (lookAlike(word) === undefined &&
      (dictionary.has(word, { ignoreCase: false }) ||
        (isGerman && isGermanCompound(word, dictionary)) ||
        hasPossessive(word, dictionary)));
  const isRight = (word: string): boolean => {
    const plain = word.replaceAll('’', "'");
    const answer = judged.get(plain) ?? (knows(plain) || (isShouted(plain) && knows(capital(plain.toLowerCase()))));
    judged.set(plain, answer);
    return answer;
  };
  // Behind a hyphen German nouns are small; before one they may end in a linking s or without their e: Schul- und.
  const isRightPart = (word: string): boolean =>
    isRight(word) ||
    isRight(capital(word)) ||
    (isGerman && (isRight(`${capital(word)}e`) || (word.endsWith('s') && isRight(capital(word.slice(0, -1))))));
  const isRightIn = (text: string, { word, offset, isPart }: Word): boolean =>
    (isPart ? isRightPart(word) : isRight(word)) ||
    (text[offset + word.length] === '.' && dictionary.has(`${word}.`, { ignoreCase: false }));

  return {
    isRight,
    isName: (word) =>
      /^\p{Lu}/u.test(word) &&
      (known.has(word) ||
        (dictionary.has(word, { ignoreCase: false }) && !dictionary.has(word.toLowerCase(), { ignoreCase: false }))),
    misspellings: (text) => wordsOf(text).filter((word) => !isRightIn(text, word)),
    suggestions(word) {
      const meant = lookAlike(word);
      if (meant !== undefined) return [meant];
      const answer =
        suggested.get(word) ??
        closest(
          word,
          dictionary
            .suggest(word, { numSuggestions: 12, ignoreCase: false })
            .map(({ word: found }) => (/^\p{Lu}/u.test(word) ? capital(found) : found))
            .filter((found, index, all) => isPlain(found) && isRight(found) && all.indexOf(found) === index),
        );
      suggested.set(word, answer);
      return answer;
    },
  };
}

/** Neither a part of a compound nor one with a capital inside. */
const isPlain = (word: string): boolean => /^\p{L}[\p{Ll}'’]+$/u.test(word);

/** Written in capitals from beginning to end. */
const isShouted = (word: string): boolean => word === word.toUpperCase();

/** English: the applicant's. */
const hasPossessive = (word: string, dictionary: Dictionary): boolean =>
  word.endsWith("'s") && dictionary.has(word.slice(0, -2), { ignoreCase: false });
