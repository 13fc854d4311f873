import { fold } from './fold.ts';

/** A word of a text with its place in it. */
export interface Token {
  /** Folded. */
  word: string;
  /** Offset of the first character and of the one after the last. */
  start: number;
  end: number;
}

/*
 * Letters, marks, digits and invisible break points make a word. A German ending that includes everyone
 * (Sozialarbeiter:in, Bewohner*innen) belongs to the word before it and is dropped.
 */
const WORD = /([\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b]*)(?:[:*_]in(?:nen)?(?![\p{L}\p{N}]))?/gu;

/** The words of a text in their order. */
export function tokens(text: string): Token[] {
  return [...text.matchAll(WORD)].map((match) => ({
    word: fold(match[1] ?? ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
