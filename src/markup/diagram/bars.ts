import type { CountryCode } from '#model/country.ts';
import { bankColour } from './bank.ts';
import type { BarsPicture } from './diagram.ts';
import type { Drawing } from './drawing.ts';
import type { Medium } from './medium.ts';
import { Sheet } from './sheet.ts';

/** The part of the width that labels may take at most, and that bars have at least. */
const LABELS = 0.46;
const BARS = 0.3;

/** Labels, their numbers and bars from one line; a reference value as a broken line across them. */
export function drawBars(picture: BarsPicture, medium: Medium, countries: readonly CountryCode[]): Drawing {
  const sheet = new Sheet(medium);
  const { width, size, small, stroke } = medium;
  const { bars, reference } = picture;
  const gap = size * 0.6;
  const named = [...new Set(bars.flatMap(({ country }) => country ?? []))];
  const mixed = countries.length > 1 && named.length > 1;
  const letters = mixed ? Math.max(...named.map((country) => sheet.widthOf(country, small, true))) + gap : 0;
  const numbers = Math.min(width * 0.3, Math.max(...bars.map(({ shown }) => sheet.widthOf(shown, small, true))));
  const room = Math.min(width * LABELS, width * (1 - BARS) - letters - numbers - 2 * gap);
  const labels = Math.min(room, Math.max(...bars.map(({ label }) => sheet.widthOf(label, size))));
  const numberEnd = letters + labels + gap + numbers;
  const start = numberEnd + gap;
  const most = Math.max(...bars.map(({ value }) => value), reference?.value ?? 0);
  // Where all are zero there is nothing to compare: every bar is empty.
  const lengthOf = (value: number): number => (most > 0 ? (value / most) * (width - start) : 0);

  const apart = size * (bars.some(({ label }) => sheet.widthOf(label, size) > labels) ? 0.55 : 0.36);

  let y = 0;
  const [only] = named;
  if (only !== undefined && countries.length > 1 && !mixed && bars.every(({ country }) => country === only)) {
    const colour = bankColour(countries, only);
    y = sheet.words(only, 0, 0, labels, { size: small, bold: true, colour }) + gap;
  }
  const line = reference && start + lengthOf(reference.value);
  let lineTop = 0;
  if (reference && line !== undefined) {
    const said = `${reference.label} ${reference.shown}`;
    const wanted = Math.min(width - start, sheet.widthOf(said, small) + 1);
    const x = Math.min(Math.max(start, line - wanted / 2), width - wanted);
    lineTop = sheet.words(said, x, 0, wanted, { size: small, colour: 'soft' }) + size * 0.25;
    y = Math.max(y, lineTop + gap * 0.6);
  }

  const top = y;
  const rows: number[] = [];
  for (const { label, value, shown, country } of bars) {
    const colour = country === undefined ? 'ink' : bankColour(countries, country);
    const middle = y + size * 0.49;
    rows.push(y);
    const drop = (size - small) * 0.74;
    if (mixed && country !== undefined) sheet.words(country, 0, y + drop, letters, { size: small, bold: true, colour });
    const height = sheet.words(label, letters, y, labels, { size });
    const number = sheet.words(shown, numberEnd, y + drop, numbers, { size: small, bold: true, anchor: 'end' });
    sheet.bar([start, middle - size * 0.26], lengthOf(value), size * 0.52, colour);
    y += Math.max(height, number + drop) + apart;
  }
  const bottom = y - apart + size * 0.2;
  sheet.line([start, top - size * 0.2], [start, bottom], 'ink', stroke * 0.6);
  if (line !== undefined) sheet.line([line, lineTop], [line, bottom], 'soft', stroke * 0.6, true);
  return sheet.drawing(bottom + stroke, { head: top, rows: rows.slice(1) });
}
