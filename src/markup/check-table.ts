import type { Table } from 'mdast';
import type { Finding } from './problem.ts';

/** Columns beyond which a page of the publication has no room for words. */
const MOST_COLUMNS = 8;

/** The cells of a row as it is typed; a stroke after a backslash parts nothing. */
const cellsOf = (row: string): string[] =>
  row
    .replace(/^[\s>]*\|?/, '')
    .replace(/(?<!\\)\|\s*$/, '')
    .split(/(?<!\\)\|/);

/** Cells beyond the last column would be lost, and very many columns printed over one another. */
export function checkTable({ children, position }: Table, masked: string, offset: number): Finding[] {
  const columns = children[0]?.children.length ?? 0;
  const findings: Finding[] = [];
  if (columns > MOST_COLUMNS)
    findings.push({ rule: 'table-fits-the-page', offset, params: { columns, limit: MOST_COLUMNS } });
  let start = offset;
  for (const row of masked.slice(offset, position?.end.offset ?? offset).split('\n')) {
    const cells = cellsOf(row);
    if (cells.slice(columns).some((cell) => cell.trim() !== '')) {
      const place = start + row.length - row.trimStart().length;
      findings.push({ rule: 'row-fits-its-table', offset: place, params: { cells: cells.length, columns } });
    }
    start += row.length + 1;
  }
  return findings;
}
