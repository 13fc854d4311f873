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

/** A page of forty lines of ten points; a whole entry is one height, a summary the heights of its pieces. */
const facts = (
  heights: Readonly<Record<string, number | readonly number[]>>,
  seen: PageFacts['seen'] = new Map(),
): PageFacts => ({
  line: 10,
  height: 400,
  heights: new Map(
    Object.entries(heights).map(([key, height]) => [
      key,
      typeof height === 'number' ? { summary: [100], whole: height, opening: 150 } : { summary: height },
    ]),
  ),
  seen,
});
const order = ({ entries }: { entries: readonly { key: string }[] }): string => entries.map(({ key }) => key).join('');

test('a summary begins where the next whole entry would leave room, and runs on', () => {
  const laid = layChapter(chapterOf('ABab'), facts({ A: 250, B: 300, a: [80, 60, 60], b: [110] }));
  expect(order(laid)).toBe('AaBb');
  expect(laid.pages).toBe(3);
});

test('summaries keep their order and part between their pieces alone', () => {
  const laid = layChapter(chapterOf('abc'), facts({ a: [150, 100], b: [90, 60], c: [200] }));
  expect(order(laid)).toBe('abc');
  expect(laid.pages).toBe(2);
  // The same heights in one piece each leave room at the foot of every page.
  expect(layChapter(chapterOf('abc'), facts({ a: [250], b: [150], c: [200] })).pages).toBe(2);
  expect(layChapter(chapterOf('abc'), facts({ a: [300], b: [300], c: [300] })).pages).toBe(3);
});

test('what a page break showed of a whole entry is used where it begins at the same place', () => {
  const seen = new Map([['A', { from: 0, turns: 2, to: 120 }]]);
  expect(layChapter(chapterOf('A', 'Opened'), facts({ A: 500 }, seen))).toMatchObject({ pages: 4 });
  expect(layChapter(chapterOf('A', 'Opened'), facts({ A: 500 }))).toMatchObject({ pages: 3 });
});

test('a piece taller than a page is set all the same', () => {
  const laid = layChapter(chapterOf('ab'), facts({ a: [900], b: [100] }));
  expect(order(laid)).toBe('ab');
});
