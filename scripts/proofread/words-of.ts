import { protectedPlaces } from '#i18n/typography/protected.ts';

/** One word of a text. */
export interface Word {
  word: string;
  offset: number;
  /** A part of a word that goes on before or after a hyphen. */
  isPart: boolean;
}

const WORD = /[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*/gu;

/** Abbreviations in capitals, with the ending that some take: OSPOD, GmbH, SGB, OSPODu. */
const isAbbreviation = (word: string): boolean =>
  /^\p{Lu}{2,}\p{Ll}{0,3}$|^\p{L}\p{Ll}{0,2}\p{Lu}+\p{Ll}{0,2}$/u.test(word) && word.length <= 8;

/** A part of a title or a term of several parts, each cut short: Dipl.-Soz.-Päd. */
const isCutShort = (text: string, start: number, end: number): boolean =>
  text[end] === '.' && (text[end + 1] === '-' || text.slice(start - 2, start) === '.-');

/** Words whose spelling can be judged: neither addresses and numbers nor abbreviations,
 * nor single letters and what ends a figure as in 30%ige. */
export function wordsOf(text: string): Word[] {
  const isProtected = protectedPlaces(text);
  const found: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const end = index + word.length;
    if (word.length < 2 || isAbbreviation(word)) continue;
    if (/[\d%‰]/.test(text[index - 1] ?? '') || /\d/.test(text[end] ?? '')) continue;
    if (isProtected(index, end) || isCutShort(text, index, end)) continue;
    found.push({ word, offset: index, isPart: /[-–/]/.test(text[index - 1] ?? '') || text[end] === '-' });
  }
  return found;
}
