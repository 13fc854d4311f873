import { expect, test } from 'vitest';
import { terminalWording } from '#i18n/terminal.ts';
import { median, results } from './result.ts';
import { tableOf, tablesOf } from './table.ts';

test('the median is the value in the middle, or the mean of the middle two', () => {
  expect(median([9, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 9])).toBe(3);
  expect(median([])).toBeUndefined();
});

const ROWS = results([
  { id: 'ours', label: 'Ours', base: true, seconds: [2, 4, 3], figures: { pages: 1200, perPage: 2.5 } },
  {
    id: 'theirs',
    label: 'Theirs',
    seconds: [5, 20, 7.5],
    figures: { pages: 900, perPage: 8.333 },
    lacks: ['plan', 'tags'],
  },
  { id: 'absent', label: 'Absent', seconds: [], figures: {}, missing: true },
]);

test('ratios tell how many times as long as ours something takes in the same turn', () => {
  expect(ROWS.map(({ seconds, ratios }) => [seconds, ratios])).toEqual([
    [3, { ours: 1 }],
    [7.5, { ours: 2.5 }],
    [undefined, {}],
  ]);
});

test('the table is aligned, and remarks stand below it', () => {
  expect(tableOf(ROWS, terminalWording('en'), 'en').join('\n')).toMatchInlineSnapshot(`
    "               seconds   × A  pages  ms/page
    A  Ours           3.00  1.00  1,200      2.5
    B  Theirs (1)     7.50  2.50    900      8.3
    C  Absent (2)        –     –      –        –
      (1) Without page plan and tags.
      (2) This machine does not have it."
  `);
  expect(tableOf(ROWS, terminalWording('de'), 'de').join('\n')).toMatchInlineSnapshot(`
    "               Sekunden   × A  Seiten  ms/Seite
    A  Ours            3,00  1,00   1.200       2,5
    B  Theirs (1)      7,50  2,50     900       8,3
    C  Absent (2)         –     –       –         –
      (1) Es fehlen: Seitenplan und Tags.
      (2) Auf diesem Rechner nicht vorhanden."
  `);
});

test('groups stand in tables of their own, without times where none were taken; a remark that is alike is told once', () => {
  const rows = results([
    { id: 'a', label: 'A', group: 'First', seconds: [], figures: { success1: 0.97794, needless: 0 }, note: 'Alike.' },
    { id: 'b', label: 'B', group: 'First', seconds: [], figures: { success1: 1 }, note: 'Alike.' },
    { id: 'c', label: 'C', group: 'Second', seconds: [], figures: { queries: 1234 } },
  ]);
  expect(rows.map(({ figures }) => figures)).toEqual([
    { success1: 0.9779, needless: 0 },
    { success1: 1 },
    { queries: 1234 },
  ]);
  expect(tablesOf(rows, terminalWording('en'), 'en').join('\n')).toMatchInlineSnapshot(`
    "
    First
             s@1  needless
    A (1)  0.978       0.0
    B (1)  1.000         –
      (1) Alike.

    Second
       queries
    C    1,234"
  `);
});
