import { createHash } from 'node:crypto';

/** Words in a row that are no chance: a sentence of one's own meets another's in five or six, hardly in eight. */
export const RUN_LENGTH = 8;

/** Letters of Cyrillic that slip into Latin words, in the order of their Latin twins. */
const CYRILLIC = 'асеіјклмнортухѕһ';
const LATIN = 'aceijklmhoptyxsh';
const TWINS = new Map([...CYRILLIC].map((letter, index) => [letter, LATIN[index] ?? letter]));

/** The words of a text in small letters, look-alike letters in one script, without punctuation and kinds of spaces. */
export const wordsOf = (text: string): string[] =>
  [...text.normalize('NFC').toLowerCase()]
    .map((letter) => TWINS.get(letter) ?? letter)
    .join('')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Every run of eight words in a text, as one string each. */
export function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(RUN_LENGTH - 1).map((_last, index) => words.slice(index, index + RUN_LENGTH).join(' '));
}

/** The first 8 bytes of the SHA-256 of a run, in hexadecimal: it tells a run again, but not what it says. */
export const runHash = (run: string): string => createHash('sha256').update(run).digest('hex').slice(0, 16);

/** The hashes of all runs of some documents, sorted, each once. */
export const runHashes = (documents: readonly string[]): string[] =>
  [...new Set(documents.flatMap(runsOf).map(runHash))].sort();
