import type { Nodes, Paragraph } from 'mdast';
import { escaped } from './mask.ts';
import type { Finding } from './problem.ts';
import { excerpt } from './signs.ts';

/*
 * What was meant as Markdown and is none stays text, and web and print would show its signs.
 */

/** Where the words of a link end and its address, which may hold one pair of parentheses in itself, stands on the line. */
const ADDRESS = /\]\(((?:[^()\r\n]|\([^()\r\n]*\)){0,2000})\)/y;
/** How far before its address the words of a link may begin. */
const LONGEST_WORDS = 400;

/** Links and pictures in a text node that are none because of a space in their address. */
export function checkAddresses(masked: string, start: number, end: number, parent: Nodes | undefined): Finding[] {
  const findings: Finding[] = [];
  const first = parent?.position?.start.offset ?? start;
  for (let close = masked.indexOf('](', start); close >= 0 && close < end; close = masked.indexOf('](', close + 2)) {
    ADDRESS.lastIndex = close;
    const address = ADDRESS.exec(masked)?.[1]?.trim();
    if (address === undefined || !/[ \t]/.test(address) || escaped(masked, close)) continue;
    const words = masked.slice(Math.max(first, close - LONGEST_WORDS), close);
    const open = close - words.length + words.lastIndexOf('[');
    if (!words.includes('[') || escaped(masked, open)) continue;
    const picture = masked[open - 1] === '!' && !escaped(masked, open - 1);
    findings.push({
      rule: 'address-has-no-space',
      offset: picture ? open - 1 : open,
      params: { address: excerpt(address), meant: picture ? 'picture' : 'link' },
    });
  }
  return findings;
}

/** A paragraph of nothing but rows: a table whose second line is missing or has another number of columns. */
export function checkRows(paragraph: Paragraph, masked: string, offset: number): Finding[] {
  const rows = masked
    .slice(offset, paragraph.position?.end.offset ?? offset)
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(/^[\s>]+/, '').trimEnd());
  if (!rows.every((row) => row.length > 2 && row.startsWith('|') && row.endsWith('|') && !row.endsWith('\\|')))
    return [];
  const columns = [...(rows[0] ?? '').matchAll(/(?<!\\)\|/g)].length - 1;
  // A line by itself between two strokes may be a formula.
  if (rows.length < 2 && columns < 2) return [];
  return [{ rule: 'table-has-its-line', offset, params: { line: `|${' --- |'.repeat(Math.min(columns, 12))}` } }];
}
