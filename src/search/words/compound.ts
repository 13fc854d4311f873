import type { LanguageTag } from '#model/language.ts';
import { stemmerOf } from './stemmer.ts';

/** Splits a folded compound word into the stems of its parts; an empty list when it is none. */
export type Splitter = (word: string) => string[];

/** Letters that German puts between the parts of a compound. */
const LINKS = ['', 's', 'n', 'en', 'es', 'er', 'e'];

/** Shortest part: shorter ones (amt, not, ort) occur inside too many words by chance. */
const SHORTEST = 4;
const MOST = 4;

/** Parts of three letters that are worth the risk at the end of a word. */
const SHORT_HEADS: ReadonlySet<string> = new Set(['amt', 'not', 'geld', 'rat']);

function germanSplitter(isKnown: (stem: string) => boolean): Splitter {
  const stem = stemmerOf('de');
  const known = (part: string): string | undefined => {
    const found = stem(part);
    return isKnown(found) ? found : undefined;
  };
  const split = (word: string, left: number): string[] | undefined => {
    if (left === 0) return undefined;
    // The last part carries the meaning: the longest one that is a word of the index wins.
    for (let at = SHORTEST; at <= word.length - 3; at++) {
      const tail = word.slice(at);
      if (tail.length < SHORTEST && !SHORT_HEADS.has(tail)) continue;
      const last = known(tail);
      if (last === undefined) continue;
      const front = word.slice(0, at);
      for (const link of LINKS) {
        if (!front.endsWith(link)) continue;
        const part = front.slice(0, front.length - link.length);
        if (part.length < SHORTEST) continue;
        const parts = split(part, left - 1);
        if (parts) return [...parts, last];
        const first = known(part);
        if (first !== undefined) return [first, last];
      }
    }
    return undefined;
  };
  return (word) => {
    if (word.length < 2 * SHORTEST - 1 || /\d/.test(word)) return [];
    return split(word, MOST - 1) ?? [];
  };
}

/** The compounds that two folded words make in a language that writes them as one (German); none in others. */
export const compoundsOf = (first: string, second: string, lang: LanguageTag): string[] =>
  lang.split('-')[0] === 'de' && second.length >= 3 ? LINKS.map((link) => first + link + second) : [];

const NO_SPLITTER: Splitter = () => [];

/**
 * The splitter of a language that writes compounds as one word (German); for others one that finds nothing.
 * `isKnown` tells whether a stem stands in the index by itself.
 */
export const splitterOf = (lang: LanguageTag, isKnown: (stem: string) => boolean): Splitter =>
  lang.split('-')[0] === 'de' ? germanSplitter(isKnown) : NO_SPLITTER;
