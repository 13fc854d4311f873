import { describe, expect, test } from 'vitest';
import type { DiagramPicture, DiagramTarget, TallyPicture } from './diagram.ts';
import { draw } from './draw.ts';
import type { Drawing } from './drawing.ts';
import { PRINT_MEDIA, WEB_MEDIA } from './medium.ts';
import { parted } from './parted.ts';
import { printed } from './printed.ts';
import { svg } from './svg.ts';

const target = (picture: DiagramPicture, note?: string): DiagramTarget => ({
  title: 'Podíl lidí v exekuci podle okresů',
  alt: 'Podíl.',
  sources: ['a'],
  ...(note === undefined ? {} : { note }),
  picture,
});

const some = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));
const label = (index: number, length: number): string =>
  `${index} ${'Umland und Vororte '.repeat(10)}`.slice(0, length);
const words = ({ shapes }: Drawing): string[] =>
  shapes.flatMap((shape) => (shape.shape === 'words' ? [shape.text] : []));
const sizes = ({ shapes }: Drawing): number[] =>
  shapes.flatMap((shape) => (shape.shape === 'words' ? [shape.size] : []));
/** Where the lowest shape ends, wherever it comes from. */
const lowest = ({ shapes }: Drawing): number =>
  Math.max(
    ...shapes.map((shape) => {
      if (shape.shape === 'line') return Math.max(shape.from[1], shape.to[1]);
      if (shape.shape === 'curve') return Math.max(shape.from[1], ...shape.pieces.flat().map(([, y]) => y));
      return shape.at[1] + (shape.shape === 'bar' ? shape.height : 0);
    }),
  );

const bars = (count: number, length: number): DiagramPicture => ({
  kind: 'bars',
  bars: some(count, (index) => ({ label: label(index, length), value: index, shown: `n${index}` })),
  reference: { label: 'země', value: 5, shown: '5' },
});
const roles = (count: number, length: number): DiagramPicture => ({
  kind: 'roles',
  centre: { text: 'dítě' },
  sides: ['CZ', 'DE'].map((country) => ({
    country,
    head: country,
    items: some(count, (index) => ({ text: label(index, length), line: label(index, length) })),
  })),
  shared: [],
});

describe('on every width of print', () => {
  test.each([
    ['few bars', bars(6, 20)],
    ['many bars', bars(24, 40)],
    ['many bars with the longest labels', bars(24, 120)],
    ['few roles', roles(4, 20)],
    ['many roles', roles(12, 60)],
    ['many roles with the longest labels', roles(12, 120)],
  ])('%s fit the page', (_, picture) => {
    for (const { parts } of printed(target(picture, 'Poznámka. '.repeat(30)), ['CZ', 'DE'])) {
      for (const part of parts) {
        expect(part.height).toBeLessThan(437.5);
        expect(lowest(part)).toBeLessThanOrEqual(part.height + 0.1);
      }
    }
  });
});

test('letters get smaller before anything else, never below 6.5 points', () => {
  const [, , wide] = printed(target(roles(8, 60)), ['CZ', 'DE']);
  const smallest = Math.min(...(wide?.parts.flatMap(sizes) ?? []));
  expect(smallest).toBeGreaterThanOrEqual(6.5);
  expect(smallest).toBeLessThan(8);
  expect(wide?.isLegible).toBe(true);
});

test('what does not fit even so is told', () => {
  expect(printed(target(roles(12, 120)), ['CZ', 'DE']).map(({ isLegible }) => isLegible)).toEqual([
    false,
    false,
    false,
  ]);
  expect(printed(target(bars(24, 120)), ['CZ']).map(({ isLegible }) => isLegible)).toEqual([true, true, true]);
});

test('parts hold every bar once, at one scale, each with the line of comparison and its words', () => {
  const [medium] = PRINT_MEDIA;
  const whole = draw(bars(24, 120), medium, ['CZ']);
  const parts = parted(whole, 400);
  expect(parts.length).toBeGreaterThan(2);
  const numbers = (drawing: Drawing): string[] => words(drawing).filter((text) => /^n\d+$/.test(text));
  expect(parts.flatMap(numbers)).toEqual(numbers(whole));
  const widths = (drawing: Drawing): number[] =>
    drawing.shapes.flatMap((shape) => (shape.shape === 'bar' ? [shape.width] : []));
  expect(parts.flatMap(widths)).toEqual(widths(whole));
  for (const part of parts) {
    expect(part.height).toBeLessThanOrEqual(400);
    expect(words(part).join(' ')).toContain('země 5');
    expect(part.shapes.filter((shape) => shape.shape === 'line' && shape.dashed)).toHaveLength(1);
  }
});

test('a count in parts has its heads above each', () => {
  const picture: TallyPicture = {
    kind: 'tally',
    columns: ['CZ', 'DE'].map((country) => ({ label: `hlava ${country}`, country })),
    rows: some(60, (index) => ({ label: `řádek ${index}`, counts: [index, 2 * index] })),
  };
  for (const medium of PRINT_MEDIA) {
    const parts = parted(draw(picture, medium, ['CZ', 'DE']), 300);
    expect(parts.flatMap(words).filter((text) => text.startsWith('řádek'))).toHaveLength(60);
    for (const part of parts) expect(words(part)).toContain('hlava DE');
  }
});

test('bars of nothing but zero are empty', () => {
  const zeros: DiagramPicture = {
    kind: 'bars',
    bars: some(3, (index) => ({ label: `${index}`, value: 0, shown: '0' })),
    reference: { label: 'země', value: 0, shown: '0' },
  };
  for (const medium of [...PRINT_MEDIA, WEB_MEDIA.narrow, WEB_MEDIA.wide]) {
    const drawing = draw(zeros, medium, ['CZ']);
    expect(drawing.shapes.flatMap((shape) => (shape.shape === 'bar' ? [shape.width] : []))).toEqual([0, 0, 0]);
    expect(JSON.stringify(svg(drawing, 'alt', 'wide'))).not.toMatch(/NaN|Infinity/);
  }
});
