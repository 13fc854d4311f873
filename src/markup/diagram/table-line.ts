import type { Colour, Point } from './drawing.ts';
import type { Sheet } from './sheet.ts';

/** The two banks of the river where it parts around something, from top to bottom. */
export interface Parting {
  middle: number;
  /** How far each bank moves away from the middle. */
  half: number;
  /** Height at which the banks part, between which they run straight, and at which they meet again. */
  top: number;
  from: number;
  to: number;
  bottom: number;
  /** How far from the middle the banks end: 0 where they meet again. */
  end: number;
}

/** Draws both banks, each in the colour of its side. */
export function drawParting(sheet: Sheet, parting: Parting, [left, right]: readonly [Colour, Colour]): void {
  const { middle, half, top, from, to, bottom, end } = parting;
  const into = from - top;
  const out = bottom - to;
  for (const [side, colour] of [
    [-1, left],
    [1, right],
  ] as const) {
    const x = (away: number): number => middle + side * away;
    const pieces: [Point, Point, Point][] = [
      [
        [x(0), top + into * 0.55],
        [x(half), from - into * 0.75],
        [x(half), from],
      ],
      [
        [x(half), from + (to - from) / 3],
        [x(half), to - (to - from) / 3],
        [x(half), to],
      ],
      [
        [x(half), to + out * 0.75],
        [x(end), bottom - out * 0.55],
        [x(end), bottom],
      ],
    ];
    sheet.curve([x(0), top], pieces, colour, sheet.medium.stroke);
  }
}
