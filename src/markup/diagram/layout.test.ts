import { describe, expect, test } from 'vitest';
import type { BarsPicture, DiagramLabel, DiagramPicture } from './diagram.ts';
import { draw } from './draw.ts';
import type { Drawing, WordsShape } from './drawing.ts';
import { type Medium, PRINT_MEDIA, WEB_MEDIA } from './medium.ts';
import { textWidth } from './text-width.ts';

const LONG = 'Sozialpädagogische Familienhilfeleistungsvereinbarungsverhandlungsführerinnen';
const LONGEST = 'Nejneobhospodařovávatelnějšími'.repeat(3).slice(0, 80);
const CYRILLIC = 'Закрила на детето и семейството в общината';
const WORDS = ['dítě', LONG, LONGEST, CYRILLIC, 'úřad', 'Arbeit mit der Familie zu Hause'];
const word = (index: number): string => WORDS[index % WORDS.length] ?? '';
const label = (index: number): DiagramLabel => ({
  text: word(index),
  ...(index % 2 === 0 ? { line: word(index + 1) } : {}),
  ...(index % 3 === 0 ? { sources: [1, 12] } : {}),
});
const labels = (from: number, count: number): DiagramLabel[] =>
  Array.from({ length: count }, (_, at) => label(from + at));

const CODES = ['CZ', 'DE', 'BG', 'SK'];

const pictures = (countries: readonly string[]): DiagramPicture[] => [
  {
    kind: 'bars',
    bars: WORDS.map((name, index) => ({
      label: name,
      value: index * 1e6,
      shown: `${index} 000 000,50 Kč`,
      country: countries[index % countries.length] ?? 'CZ',
    })),
    reference: { label: LONG, value: 4_900_000, shown: '4 900 000 Kč' },
  },
  {
    kind: 'roles',
    centre: label(1),
    sides: countries.map((country, at) => ({ country, head: word(at + 1), items: labels(at, 4) })),
    shared: labels(2, 3),
  },
  {
    kind: 'paths',
    sides: countries.map((country, at) => ({ country, head: word(at + 2) })),
    steps: [
      { shared: label(1) },
      { cells: countries.map((_, at) => (at % 2 === 0 ? label(at) : undefined)) },
      { cells: countries.map((_, at) => label(at + 3)) },
      { shared: label(2) },
      { cells: countries.map((_, at) => (at % 2 === 1 ? label(at) : undefined)) },
    ],
  },
  {
    kind: 'tally',
    columns: countries.map((country) => ({ label: country, country })),
    rows: WORDS.map((name, index) => ({ label: name, counts: countries.map((_, at) => index * 40 + at) })),
  },
  {
    kind: 'tally',
    columns: ['Beispiele', 'Methoden', LONG, 'Finanzierung'].map((name) => ({ label: name })),
    rows: WORDS.map((name, index) => ({ label: name, counts: [index, 0, 120, 3] })),
  },
];

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where words stand, from their baseline to the height of their small letters. */
function boxes({ shapes }: Drawing, { stretch, boldStretch }: Medium): Box[] {
  return shapes
    .filter((shape): shape is WordsShape => shape.shape === 'words')
    .map(({ at: [x, y], text, size, bold, anchor }) => {
      const width = textWidth(text, size) * stretch * (bold ? boldStretch : 1);
      const left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
      return { text, left, right: left + width, top: y - size * 0.5, bottom: y };
    });
}

const overlaps = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.1;

const media: [string, Medium][] = [
  ['phone', WEB_MEDIA.narrow],
  ['desk', WEB_MEDIA.wide],
  ...PRINT_MEDIA.map((medium): [string, Medium] => [`print ${medium.width}`, medium]),
];

describe.each(media)('on %s', (_, medium) => {
  test.each([1, 2, 3, 4])('words keep inside and apart with %i countries, however long they are', (count) => {
    const countries = CODES.slice(0, count);
    for (const picture of pictures(countries)) {
      const drawing = draw(picture, medium, countries);
      const found = boxes(drawing, medium);
      expect(found.length).toBeGreaterThan(4);
      for (const [index, box] of found.entries()) {
        expect(box.left, `${picture.kind}: ${box.text}`).toBeGreaterThan(-0.5);
        expect(box.right, `${picture.kind}: ${box.text}`).toBeLessThan(medium.width + 0.5);
        expect(box.bottom).toBeLessThanOrEqual(drawing.height + 0.5);
        const over = found.slice(index + 1).find((other) => overlaps(box, other));
        expect(over && `${picture.kind}: ${box.text} | ${over.text}`).toBeUndefined();
      }
    }
  });

  test('no letter is too small to read', () => {
    const sizes = pictures(['CZ', 'DE']).flatMap((picture) =>
      draw(picture, medium, ['CZ', 'DE']).shapes.flatMap((shape) => (shape.shape === 'words' ? [shape.size] : [])),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(medium.stretch > 1 ? 13 : 8);
  });
});

test('bars are as long as their numbers, and the line of comparison stands at its own', () => {
  const picture: BarsPicture = {
    kind: 'bars',
    bars: [
      { label: 'a', value: 20, shown: '20 %' },
      { label: 'b', value: 5, shown: '5 %' },
      { label: 'c', value: 0, shown: '0 %' },
    ],
    reference: { label: 'všichni', value: 10, shown: '10 %' },
  };
  const { shapes, width } = draw(picture, WEB_MEDIA.wide, ['CZ']);
  const bars = shapes.flatMap((shape) => (shape.shape === 'bar' ? [shape] : []));
  const [first] = bars;
  expect(bars.map((bar) => bar.width / (first?.width ?? 1))).toEqual([1, 0.25, 0]);
  expect((first?.at[0] ?? 0) + (first?.width ?? 0)).toBeCloseTo(width);
  const line = shapes.find((shape) => shape.shape === 'line' && shape.dashed);
  expect(line?.shape === 'line' && line.from[0]).toBeCloseTo((first?.at[0] ?? 0) + (first?.width ?? 0) / 2);
});

test('colour means country: its place in the project, ink for all others', () => {
  const picture: BarsPicture = {
    kind: 'bars',
    bars: [
      { label: 'a', value: 1, shown: '1', country: 'DE' },
      { label: 'b', value: 1, shown: '1' },
    ],
  };
  const colours = draw(picture, WEB_MEDIA.wide, ['CZ', 'DE']).shapes.flatMap((shape) =>
    shape.shape === 'bar' ? [shape.colour] : [],
  );
  expect(colours).toEqual(['bank-1', 'ink']);
});

test('steps that correspond stand at one height, and a missing step is a broken line', () => {
  const [, , picture] = pictures(['CZ', 'DE']);
  if (!picture) throw new Error('There is a picture of paths.');
  const { shapes } = draw(picture, WEB_MEDIA.wide, ['CZ', 'DE']);
  const dots = shapes.flatMap((shape) => (shape.shape === 'dot' ? [shape] : []));
  const heights = (colour: string): number[] => dots.filter((dot) => dot.colour === colour).map(({ at }) => at[1]);
  const [left, right] = [heights('bank-0'), heights('bank-1')];
  expect(left[2]).toBe(right[1]);
  expect(left[3]).toBe(right[2]);
  expect(shapes.filter((shape) => shape.shape === 'line' && shape.dashed).length).toBe(1);
});
