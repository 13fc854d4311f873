import { expect, test } from 'vitest';
import { arranged } from './arrange.ts';
import type { Measured } from './compiler.ts';
import { type Outline, outline } from './outline.ts';
import { libraryOf, VALID } from './testing/content.ts';

const plan = outline(await libraryOf(VALID)) as Outline;
const base = [...plan.entries.values()][0];
if (!base) throw new Error('The fixture prints nothing.');

/** A chapter of whole entries A, B … and summaries a, b … */
const chapterOf = (names: string): Outline => ({
  ...plan,
  chapters: [
    {
      chapter: { content: 'case' },
      entries: [...names].map((name) => ({
        ...base,
        key: name,
        extent: name === name.toUpperCase() ? ('full' as const) : ('summary' as const),
      })),
    },
  ],
});

const order = (result: Outline): string => result.chapters[0]?.entries.map(({ key }) => key).join('') ?? '';

const measured = (ends: readonly [string, number, number][], heights: Readonly<Record<string, number>>): Measured => ({
  entries: ends.flatMap(([key, page, y]) => [
    { key, at: 'start' as const, page: page - 1, y: 50 },
    { key, at: 'end' as const, page, y },
  ]),
  summaries: Object.entries(heights).map(([key, height]) => ({ key, height })),
  chapters: [1],
  last: 1,
  line: 12.5,
  bottom: 540,
});

test('a summary stands where a whole entry leaves room, the largest that fits', () => {
  const result = arranged(
    chapterOf('ABxyz'),
    measured(
      [
        ['A', 3, 300],
        ['B', 5, 500],
      ],
      { x: 260, y: 200, z: 180 },
    ),
  );
  expect(order(result)).toBe('AyBxz');
});

test('nothing is put between entries that follow on the same page', () => {
  const result = arranged(
    chapterOf('ABx'),
    measured(
      [
        ['A', 3, 100],
        ['B', 4, 500],
      ],
      { x: 200 },
    ),
  );
  expect(order(result)).toBe('ABx');
});

test('without whole entries a long summary is followed by a short one', () => {
  expect(order(arranged(chapterOf('abcde'), measured([], { a: 200, b: 260, c: 180, d: 240, e: 220 })))).toBe('bcdae');
});
