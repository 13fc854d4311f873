import type { CountryCode } from '#model/country.ts';
import { bankColour } from './bank.ts';
import { columns, dotRadius, haveRoom, riverHalf } from './columns.ts';
import type { DiagramLabel, RolesPicture } from './diagram.ts';
import type { Drawing } from './drawing.ts';
import { head, type Place } from './heads.ts';
import type { Medium } from './medium.ts';
import { Sheet } from './sheet.ts';
import { drawParting } from './table-line.ts';

type Side = RolesPicture['sides'][number];

/** From this width on, in letters, two sides sit left and right of the table. */
const ABREAST = 30;

/**
 * Who sits around one table. With two countries the river parts around it: each bank is a side of the table, and those
 * who sit on both sides are in the middle.
 */
export function drawRoles(picture: RolesPicture, medium: Medium, countries: readonly CountryCode[]): Drawing {
  const sheet = new Sheet(medium);
  const [left, right] = picture.sides;
  if (left && right && picture.sides.length === 2) {
    return medium.width >= medium.size * ABREAST
      ? abreast(sheet, picture, [left, right], countries)
      : below(sheet, picture, [left, right], countries);
  }
  return inColumns(sheet, picture, countries);
}

/** Person concerned and shared seats, centred; answers the height. */
function middleWords(sheet: Sheet, { centre, shared }: RolesPicture, x: number, y: number, width: number): number {
  const { size } = sheet.medium;
  const setting = { size, anchor: 'middle' } as const;
  let height = sheet.label(centre, x, y, width, { ...setting, size: size * 1.15, bold: true });
  for (const [index, item] of shared.entries()) {
    height += size * (index === 0 ? 0.7 : 0.4);
    height += sheet.label(item, x, y + height, width, setting);
  }
  return height;
}

/** Seats under one another, each with a dot on the line of its side; answers the height. */
function seats(
  sheet: Sheet,
  items: readonly DiagramLabel[],
  place: Place,
  line: number,
  y: number,
  colour: ReturnType<typeof bankColour>,
): number {
  const { medium } = sheet;
  let height = 0;
  for (const [index, item] of items.entries()) {
    if (index > 0) height += medium.size * 0.55;
    sheet.dot([line, y + height + medium.size * 0.49], dotRadius(medium), colour);
    height += sheet.label(item, place.x, y + height, place.width, { size: medium.size, anchor: place.anchor });
  }
  return height;
}

function abreast(
  sheet: Sheet,
  picture: RolesPicture,
  sides: readonly [Side, Side],
  countries: readonly CountryCode[],
): Drawing {
  const { medium } = sheet;
  const { width, size } = medium;
  const half = width * 0.165;
  const gap = size * 0.75;
  const words = width / 2 - half - gap;
  const places: readonly [Place, Place] = [
    { x: words, width: words, anchor: 'end' },
    { x: width - words, width: words, anchor: 'start' },
  ];
  const colours = sides.map(({ country }) => bankColour(countries, country));
  const heads = Math.max(...sides.map((side, index) => head(sheet, side, places[index] as Place, 0, countries)));
  const from = heads + size * 0.7;
  const room = half * 2 - gap * 2;
  const middle = sheet.measure((trial) => middleWords(trial, picture, 0, 0, room));
  const heights = sides.map(({ items }, index) =>
    sheet.measure((trial) => seats(trial, items, places[index] as Place, 0, 0, 'ink')),
  );
  const to = from + Math.max(middle, ...heights);
  for (const [index, { items }] of sides.entries()) {
    const line = width / 2 + (index === 0 ? -half : half);
    seats(sheet, items, places[index] as Place, line, from, colours[index] ?? 'ink');
  }
  middleWords(sheet, picture, width / 2, from + (to - from - middle) / 2, room);
  // A little of the river is seen before and behind the table.
  const lead = size * 0.7;
  const bend = Math.min(from - lead, size * 3);
  const bottom = to + bend;
  drawParting(sheet, { middle: width / 2, half, top: from - bend, from, to, bottom, end: 0 }, [
    colours[0] ?? 'ink',
    colours[1] ?? 'ink',
  ]);
  sheet.line([width / 2, 0], [width / 2, from - bend], 'ink', medium.stroke);
  sheet.line([width / 2, bottom], [width / 2, bottom + lead], 'ink', medium.stroke);
  return sheet.drawing(bottom + lead);
}

/** The table above, both sides below it on the banks of the river that goes on. */
function below(
  sheet: Sheet,
  picture: RolesPicture,
  sides: readonly [Side, Side],
  countries: readonly CountryCode[],
): Drawing {
  const { medium } = sheet;
  const { width, size } = medium;
  const [left, right] = columns(medium, 2);
  if (!left || !right) return sheet.drawing(0);
  const places = [left, right] as const;
  const half = Math.min(width * 0.42, size * 8);
  const room = half * 2 - size * 1.6;
  const bend = size * 1.9;
  const middle = middleWords(sheet, picture, width / 2, bend, room);
  const colours = sides.map(({ country }) => bankColour(countries, country));
  const mouth = bend * 2 + middle;
  drawParting(
    sheet,
    { middle: width / 2, half, top: 0, from: bend, to: bend + middle, bottom: mouth, end: riverHalf(medium) },
    [colours[0] ?? 'ink', colours[1] ?? 'ink'],
  );
  const heads = Math.max(
    ...sides.map((side, index) => head(sheet, side, (places[index] ?? left).words, mouth, countries)),
  );
  const from = mouth + heads + size * 0.6;
  const heights = sides.map(({ items }, index) => {
    const { words, line } = places[index] ?? left;
    return seats(sheet, items, words, line, from, colours[index] ?? 'ink');
  });
  const bottom = from + Math.max(...heights);
  for (const [index, { line }] of places.entries()) {
    sheet.line([line, mouth], [line, bottom], colours[index] ?? 'ink', medium.stroke);
  }
  return sheet.drawing(bottom + medium.stroke);
}

/** The table above, a column for each country below it; under one another where they have no room. */
function inColumns(sheet: Sheet, picture: RolesPicture, countries: readonly CountryCode[]): Drawing {
  const { medium } = sheet;
  const { width, size } = medium;
  const { sides } = picture;
  const half = Math.min(width * 0.42, size * 9);
  const bend = size * 1.9;
  const middle = middleWords(sheet, picture, width / 2, bend, half * 2 - size * 1.6);
  const bottom = bend * 2 + middle;
  drawParting(sheet, { middle: width / 2, half, top: 0, from: bend, to: bend + middle, bottom, end: 0 }, [
    'ink',
    'ink',
  ]);
  const beside = haveRoom(medium, sides.length);
  const places = columns(medium, beside ? sides.length : 1);
  const top = bottom + size * 0.9;
  const headOf = (side: Side, index: number, y: number): number => {
    const place = places[beside ? index : 0];
    return place ? head(sheet, side, { ...place.words, x: place.words.x, anchor: 'start' }, y, countries) : 0;
  };
  const heads = beside ? Math.max(...sides.map((side, index) => headOf(side, index, top))) : 0;
  let y = top;
  let end = top;
  for (const [index, side] of sides.entries()) {
    const place = places[beside ? index : 0];
    if (!place) continue;
    const colour = bankColour(countries, side.country);
    if (!beside) y = end + (index === 0 ? 0 : size * 1.2);
    const from = y + (beside ? heads : headOf(side, index, y)) + size * 0.6;
    const height = seats(sheet, side.items, place.words, place.line, from, colour);
    sheet.line([place.line, from], [place.line, from + height], colour, medium.stroke);
    end = Math.max(end, from + height);
  }
  return sheet.drawing(end + medium.stroke);
}
