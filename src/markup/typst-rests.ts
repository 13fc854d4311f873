import { escapeText } from './typst-text.ts';

/**
 * Typst gives up (“maximum grouping depth exceeded”) where its show rules for words match 512 times in one run of text. A
 * rest, which nobody sees, ends the run long before that.
 */
const REST = '#h(0pt)';
const WORDS_BETWEEN_RESTS = 150;

/**
 * A text as Typst markup, with rests between its words.
 *
 * @param words how many words stand before it since the last rest
 * @returns the markup, and the words since the last rest behind it
 */
export function withRests(text: string, words: number): { markup: string; words: number } {
  const parts: string[] = [];
  let since = words;
  let part = '';
  for (const word of text.split(/(?<=\s)(?=\S)/u)) {
    if (since >= WORDS_BETWEEN_RESTS && part !== '') {
      parts.push(escapeText(part));
      part = '';
      since = 0;
    }
    part += word;
    since += 1;
  }
  return { markup: [...parts, escapeText(part)].join(REST), words: since };
}
