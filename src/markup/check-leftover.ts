import type { Nodes, Paragraph } from 'mdast';
import { escaped } from './mask.ts';
import type { Finding } from './problem.ts';
import { excerpt } from './signs.ts';
import { withoutSpaces } from './unsafe-address.ts';

/*
 * What was meant as Markdown and is none stays text, and web and print would show its signs.
 */

/** Where the words of a link end and its address, which may hold one pair of parentheses in itself. */
const ADDRESS = /\]\(((?:[^()]|\([^()\r\n]*\)){0,2000})\)/y;
/** How far before its address the words of a link may begin. */
const LONGEST_WORDS = 400;

/** Where the words in brackets begin that end at an offset; `undefined` when no bracket opens them. */
function wordsBegin(masked: string, first: number, close: number): number | undefined {
  const words = masked.slice(Math.max(first, close - LONGEST_WORDS), close);
  const open = close - words.length + words.lastIndexOf('[');
  return words.includes('[') && !escaped(masked, open) ? open : undefined;
}

/** A link by name whose name is defined nowhere: `[words][name]`. */
const NAMED = /\]\[(?!\^)([^[\]]{0,200})\]/g;

/** Links by name in a text node: had their name an address, they would be no text. */
export function checkReferences(masked: string, start: number, end: number, parent: Nodes | undefined): Finding[] {
  const first = parent?.position?.start.offset ?? start;
  return [...masked.slice(start, end).matchAll(NAMED)].flatMap(({ index, 1: name = '' }): Finding[] => {
    const close = start + index;
    const open = wordsBegin(masked, first, close);
    if (open === undefined || masked[open + 1] === '^' || escaped(masked, close) || escaped(masked, close + 1))
      return [];
    const words = excerpt(masked.slice(open + 1, close));
    return [{ rule: 'link-is-defined', offset: open, params: { words, name: excerpt(name) || words } }];
  });
}

/** Links and pictures in a text node that are none because of a space or the end of a line in their address. */
export function checkAddresses(masked: string, start: number, end: number, parent: Nodes | undefined): Finding[] {
  const findings: Finding[] = [];
  const first = parent?.position?.start.offset ?? start;
  for (let close = masked.indexOf('](', start); close >= 0 && close < end; close = masked.indexOf('](', close + 2)) {
    ADDRESS.lastIndex = close;
    const address = ADDRESS.exec(masked)?.[1]?.trim();
    if (address === undefined || !/\s/.test(address) || /\n\s*\n/.test(address) || escaped(masked, close)) continue;
    const open = wordsBegin(masked, first, close);
    if (open === undefined) continue;
    const broken = address.includes('\n');
    const picture = masked[open - 1] === '!' && !escaped(masked, open - 1);
    findings.push({
      rule: 'address-has-no-space',
      offset: picture ? open - 1 : open,
      params: {
        address: excerpt(broken ? address.replace(/\s+/g, '') : address),
        meant: picture ? 'picture' : broken ? 'one line' : 'link',
        ...(picture || broken ? {} : withoutSpaces(address)),
      },
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
  const strokes = (row: string): number => [...row.matchAll(/(?<!\\)\|/g)].length;
  const isClosed = (row: string): boolean => row.endsWith('|') && !row.endsWith('\\|');
  // In several rows a stroke at the end may have been forgotten; one line by itself is a row only between two strokes.
  const isRow = (row: string): boolean => row.length > 2 && row.startsWith('|') && strokes(row) > 1;
  if (!rows.every((row) => isRow(row) && (rows.length > 1 || isClosed(row)))) return [];
  const [head = ''] = rows;
  const columns = strokes(head) - (isClosed(head) ? 1 : 0);
  // A line by itself between two strokes may be a formula.
  if (rows.length < 2 && columns < 2) return [];
  return [{ rule: 'table-has-its-line', offset, params: { line: `|${' --- |'.repeat(Math.min(columns, 12))}` } }];
}
