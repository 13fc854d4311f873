import type { CountryCode } from '#model/country.ts';
import { bankColour } from './bank.ts';
import type { DiagramSide } from './diagram.ts';
import type { Anchor } from './drawing.ts';
import type { Sheet } from './sheet.ts';

/** Where the side of a country lies: its edge from which words run, how wide they may be, and in which direction. */
export interface Place {
  x: number;
  width: number;
  anchor: Anchor;
}

/**
 * The letters of a country and what stands above its side, in its colour; one country alone needs no letters. Answers
 * the height.
 */
export function head(
  sheet: Sheet,
  side: DiagramSide,
  place: Place,
  y: number,
  countries: readonly CountryCode[],
): number {
  const { small, size } = sheet.medium;
  const colour = bankColour(countries, side.country);
  const { anchor, x, width } = place;
  const letters =
    countries.length > 1
      ? sheet.words(side.country, x, y, width, { size: small, bold: true, colour, anchor }) + size * 0.2
      : 0;
  return letters + sheet.words(side.head, x, y + letters, width, { size, bold: true, colour, anchor });
}
