import { expect, test } from 'vitest';
import { libraryOf, VALID } from '../testing/content.ts';
import { candidates } from './candidates.ts';
import { layChapter, type PageFacts } from './lay-chapter.ts';

const [some] = candidates(await libraryOf(VALID));
if (!some) throw new Error('The fixture prints nothing.');

/** A chapter of whole entries A, B … and summaries a, b … */
const chapterOf = (names: string, lead?: string) => ({
  chapter: { content: 'case' as const, ...(lead ? { lead: { cs: lead } } : {}) },
  entries: [...names].map((name) => ({
    key: name,
    entry: some.entry,
    extent: name === name.toUpperCase() ? ('full' as const) : ('summary' as const),
  })),
  elsewhere: [],
});

/** A page of forty lines of ten points. */
const facts = (heights: Readonly<Record<string, number>>, seen: PageFacts['seen'] = new Map()): PageFacts => ({
  line: 10,
  height: 400,
  heights: new Map(
    Object.entries(heights).map(([key, height]) => [
      key,
      key === key.toUpperCase() ? { summary: 100, whole: height, opening: 150 } : { summary: height },
    ]),
  ),
  seen,
});
const order = ({ entries }: { entries: readonly { key: string }[] }): string => entries.map(({ key }) => key).join('');

test('a summary stands where the next whole entry would leave room, the largest that fits', () => {
  const laid = layChapter(chapterOf('ABab'), facts({ A: 250, B: 380, a: 80, b: 110 }));
  expect(order(laid)).toBe('AbBa');
  expect(laid.pages).toBe(3);
});

test('summaries fill a page as well as they can, and none is parted', () => {
  const laid = layChapter(chapterOf('abcd'), facts({ a: 200, b: 180, c: 190, d: 150 }));
  expect(order(laid)).toBe('adcb');
  expect(laid.pages).toBe(2);
});

test('what a page break showed of a whole entry is used where it begins at the same place', () => {
  const seen = new Map([['A', { from: 0, turns: 2, to: 120 }]]);
  expect(layChapter(chapterOf('A', 'Opened'), facts({ A: 500 }, seen))).toMatchObject({ pages: 4, left: 280 });
  expect(layChapter(chapterOf('A', 'Opened'), facts({ A: 500 }))).toMatchObject({ pages: 3 });
});

test('a summary taller than a page is set all the same', () => {
  const laid = layChapter(chapterOf('ab'), facts({ a: 900, b: 100 }));
  expect(order(laid)).toContain('a');
  expect(laid.entries).toHaveLength(2);
});
