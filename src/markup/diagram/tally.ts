import type { CountryCode } from '#model/country.ts';
import { bankColour } from './bank.ts';
import type { TallyPicture } from './diagram.ts';
import type { Colour, Drawing } from './drawing.ts';
import type { Medium } from './medium.ts';
import { Sheet } from './sheet.ts';

/** The part of the width that labels may take at most. */
const LABELS = 0.42;

interface Measures {
  labels: number;
  start: number;
  numbers: number;
  gap: number;
  most: number;
  /** Space between two rows; more where labels take several lines. */
  apart: number;
}

/** Counts by row and column. Two countries grow from the river to either side, other columns each from its own line. */
export function drawTally(picture: TallyPicture, medium: Medium, countries: readonly CountryCode[]): Drawing {
  const sheet = new Sheet(medium);
  const { width, size, small } = medium;
  const { columns, rows } = picture;
  const gap = size * 0.55;
  const counts = rows.flatMap((row) => row.counts);
  const labels = Math.min(width * LABELS, Math.max(0, ...rows.map(({ label }) => sheet.widthOf(label, size) + 1)));
  const numbers = Math.max(0, ...counts.map((count) => sheet.widthOf(String(count), small, true)));
  const measures = { labels, start: labels + gap, numbers, gap, most: Math.max(1, ...counts), apart: 0 };
  measures.apart = size * (rows.some(({ label }) => sheet.widthOf(label, size) > labels) ? 0.6 : 0.4);
  if (columns.length === 2 && columns.every(({ country }) => country !== undefined)) {
    return mirrored(sheet, picture, measures, countries);
  }
  const each = (width - measures.start) / Math.max(1, columns.length);
  const longest = Math.max(
    0,
    ...columns.flatMap(({ label }) => label.split(/[ \u00a0]/)).map((word) => sheet.widthOf(word, small, true)),
  );
  if (columns.length === 1 || longest + gap <= each) {
    const { end, head, rows: tops } = sideBySide(sheet, picture, measures, countries, 0);
    return sheet.drawing(end, { head, rows: tops.slice(1) });
  }
  let y = 0;
  const breaks: number[] = [];
  for (const [index, column] of columns.entries()) {
    if (index > 0) y += size;
    if (index > 0) breaks.push(y);
    const part = {
      columns: [column],
      rows: rows.map(({ label, counts: all }) => ({ label, counts: [all[index] ?? 0] })),
    };
    const { end, rows: tops } = sideBySide(sheet, { kind: 'tally', ...part }, measures, countries, y);
    // The head of a column is not parted from its first row.
    breaks.push(...tops.slice(1));
    y = end;
  }
  return sheet.drawing(y, { head: 0, rows: breaks });
}

const colourOf = (countries: readonly CountryCode[], country: CountryCode | undefined): Colour =>
  country === undefined ? 'ink' : bankColour(countries, country);

/** A bar with its number, to the right of a line or (`side` -1) to the left of it. */
function bar(
  sheet: Sheet,
  count: number,
  at: { x: number; y: number; length: number; side: 1 | -1; gap: number },
  colour: Colour,
): void {
  const { size, small } = sheet.medium;
  const { x, y, length, side, gap } = at;
  if (length > 0) sheet.bar([side === 1 ? x : x - length, y + size * 0.23], length, size * 0.52, colour);
  sheet.words(String(count), x + side * (length + gap * 0.7), y + (size - small) * 0.74, size * 9, {
    size: small,
    bold: count > 0,
    colour: count > 0 ? 'ink' : 'soft',
    anchor: side === 1 ? 'start' : 'end',
  });
}

/** Draws the rows from a height on: each label, and its bars where their lines stand. Answers where the rows begin and end. */
function drawRows(
  sheet: Sheet,
  picture: TallyPicture,
  { labels, gap, apart }: Measures,
  countries: readonly CountryCode[],
  from: number,
  scale: number,
  lineOf: (index: number) => { x: number; side: 1 | -1 },
): { bottom: number; tops: readonly number[] } {
  const { size } = sheet.medium;
  const tops: number[] = [];
  let y = from;
  for (const { label, counts } of picture.rows) {
    tops.push(y);
    const height = sheet.words(label, 0, y, labels, { size });
    for (const [index, { country }] of picture.columns.entries()) {
      const count = counts[index] ?? 0;
      bar(sheet, count, { ...lineOf(index), y, length: count * scale, gap }, colourOf(countries, country));
    }
    y += height + apart;
  }
  return { bottom: y - apart + size * 0.2, tops };
}

function mirrored(sheet: Sheet, picture: TallyPicture, measures: Measures, countries: readonly CountryCode[]): Drawing {
  const { width, size, small, stroke } = sheet.medium;
  const { start, numbers, gap, most } = measures;
  const middle = start + (width - start) / 2;
  const scale = ((width - start) / 2 - numbers - gap * 1.4) / most;
  let y = 0;
  for (const [index, { label, country }] of picture.columns.entries()) {
    const side = index === 0 ? -1 : 1;
    const setting = {
      size: small,
      bold: true,
      colour: colourOf(countries, country),
      anchor: side === 1 ? 'start' : 'end',
    } as const;
    y = Math.max(y, sheet.words(label, middle + side * gap, 0, width - middle - gap, setting));
  }
  y += size * 0.5;
  const { bottom, tops } = drawRows(sheet, picture, measures, countries, y, scale, (index) => ({
    x: middle,
    side: index === 0 ? -1 : 1,
  }));
  sheet.line([middle, 0], [middle, bottom], 'ink', stroke * 0.8);
  return sheet.drawing(bottom + stroke, { head: y, rows: tops.slice(1) });
}

/** Draws from `top` on; answers where it ends, where its head does, and the tops of its rows. */
function sideBySide(
  sheet: Sheet,
  picture: TallyPicture,
  measures: Measures,
  countries: readonly CountryCode[],
  top: number,
): { end: number; head: number; rows: readonly number[] } {
  const { width, size, small, stroke } = sheet.medium;
  const { start, numbers, gap, most } = measures;
  const each = (width - start) / Math.max(1, picture.columns.length);
  const scale = Math.max(0, each - numbers - gap * 2) / most;
  const lineOf = (index: number): number => start + index * each;
  let y = top;
  for (const [index, { label, country }] of picture.columns.entries()) {
    const setting = { size: small, bold: true, colour: colourOf(countries, country) } as const;
    const wide = picture.columns.length === 1 ? { x: 0, width } : { x: lineOf(index), width: each - gap };
    y = Math.max(y, top + sheet.words(label, wide.x, top, wide.width, setting));
  }
  if (y > top) y += size * 0.5;
  const { bottom, tops } = drawRows(sheet, picture, measures, countries, y, scale, (index) => ({
    x: lineOf(index),
    side: 1,
  }));
  for (const index of picture.columns.keys())
    sheet.line([lineOf(index), y - size * 0.15], [lineOf(index), bottom], 'ink', stroke * 0.6);
  return { end: bottom + stroke, head: y, rows: tops };
}
