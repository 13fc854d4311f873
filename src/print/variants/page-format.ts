import type { Publication } from '#model/publication.ts';

/** Points in a millimetre. */
export const MM = 72 / 25.4;

/** The sheet that holds two pages side by side, in millimetres. */
export const SHEETS = {
  A5: { name: 'A4', width: 297, height: 210 },
  A4: { name: 'A3', width: 420, height: 297 },
} as const satisfies Record<Publication['format'], { name: string; width: number; height: number }>;

/** Picture and colour beyond the trimmed edge that a print shop cuts off, in millimetres. */
export const BLEED = 3;
