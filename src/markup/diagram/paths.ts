import type { CountryCode } from '#model/country.ts';
import { bankColour } from './bank.ts';
import { type Column, columns, dotRadius, haveRoom } from './columns.ts';
import type { DiagramLabel, PathsPicture } from './diagram.ts';
import type { Colour, Drawing } from './drawing.ts';
import { head } from './heads.ts';
import type { Medium } from './medium.ts';
import { Sheet } from './sheet.ts';

interface Way {
  column: Column;
  colour: Colour;
  /** Height down to which its line is drawn; `undefined` before its first step. */
  reached: number | undefined;
  /** A row without a step lies between that height and the next step. */
  gap: boolean;
}

/**
 * One way for each country, step by step, rows at one height. Two ways are the banks of a river; a step that both share
 * is a bridge. A way that has no step in a row runs on in a broken line.
 */
export function drawPaths(picture: PathsPicture, medium: Medium, countries: readonly CountryCode[]): Drawing {
  const { sides } = picture;
  if (!haveRoom(medium, sides.length)) return underOneAnother(picture, medium, countries);
  const sheet = new Sheet(medium);
  const places = columns(medium, sides.length);
  const ways: Way[] = sides.flatMap(({ country }, index) => {
    const column = places[index];
    return column ? [{ column, colour: bankColour(countries, country), reached: undefined, gap: false }] : [];
  });
  const { size } = medium;
  let y = Math.max(
    ...ways.map(({ column }, index) => {
      const side = sides[index];
      return side ? head(sheet, side, column.words, 0, countries) : 0;
    }),
  );
  y += size * 0.8;
  for (const step of picture.steps) {
    const height = 'shared' in step ? common(sheet, ways, step.shared, y) : row(sheet, ways, step.cells, y);
    y += height + size * 0.75;
  }
  return sheet.drawing(y - size * 0.75 + medium.stroke);
}

/** Draws the way down to a height, and a dot there. */
function walk(sheet: Sheet, way: Way, y: number): void {
  const { line } = way.column;
  if (way.reached !== undefined) sheet.line([line, way.reached], [line, y], way.colour, sheet.medium.stroke, way.gap);
  sheet.dot([line, y], dotRadius(sheet.medium), way.colour);
  way.reached = y;
  way.gap = false;
}

/** One row of steps; answers its height. */
function row(sheet: Sheet, ways: readonly Way[], cells: readonly (DiagramLabel | undefined)[], y: number): number {
  const { size } = sheet.medium;
  let height = 0;
  for (const [index, way] of ways.entries()) {
    const cell = cells[index];
    if (!cell) {
      way.gap = true;
      continue;
    }
    const { words } = way.column;
    walk(sheet, way, y + size * 0.49);
    height = Math.max(height, sheet.label(cell, words.x, y, words.width, { size, anchor: words.anchor }));
  }
  return height;
}

/** A step that all share: over the river of two ways a bridge with its words below, else in every column. */
function common(sheet: Sheet, ways: readonly Way[], label: DiagramLabel, y: number): number {
  const { medium } = sheet;
  const { size, width } = medium;
  const [left, right] = ways;
  if (!left || !right || ways.length !== 2)
    return row(
      sheet,
      ways,
      ways.map(() => label),
      y,
    );
  const bridge = y + dotRadius(medium);
  for (const way of [left, right]) walk(sheet, way, bridge);
  sheet.line([left.column.line, bridge], [right.column.line, bridge], 'ink', medium.stroke);
  const top = bridge + dotRadius(medium) + size * 0.3;
  const end = top + sheet.label(label, width / 2, top, Math.min(width, size * 26), { size, anchor: 'middle' });
  for (const way of [left, right]) way.reached = end + size * 0.3;
  return end + size * 0.3 - y;
}

/** Narrow places: one way after the other, rows without a step left out. */
function underOneAnother(picture: PathsPicture, medium: Medium, countries: readonly CountryCode[]): Drawing {
  const sheet = new Sheet(medium);
  const { size } = medium;
  const [column] = columns(medium, 1);
  if (!column) return sheet.drawing(0);
  let y = 0;
  for (const [index, side] of picture.sides.entries()) {
    const way: Way = { column, colour: bankColour(countries, side.country), reached: undefined, gap: false };
    if (index > 0) y += size * 0.8;
    y += head(sheet, side, { ...column.words, anchor: 'start' }, y, countries) + size * 0.6;
    for (const step of picture.steps) {
      const cell = 'shared' in step ? step.shared : step.cells[index];
      if (cell) y += row(sheet, [way], [cell], y) + size * 0.6;
      else way.gap = true;
    }
  }
  return sheet.drawing(y - size * 0.6 + medium.stroke);
}
