import type { Place } from './heads.ts';
import type { Medium } from './medium.ts';

/** Where the ways or seats of one country lie: the line on which their dots stand, and their words beside it. */
export interface Column {
  line: number;
  words: Place;
}

/** Narrowest column, as a multiple of the size of its letters. */
const NARROWEST = 9.5;

/** Have so many columns room beside one another? */
export const haveRoom = (medium: Medium, count: number): boolean => medium.width / count >= medium.size * NARROWEST;

/** Half the width of the river between two banks. */
export const riverHalf = (medium: Medium): number => medium.size * 0.5;

/** Radius of a dot. */
export const dotRadius = (medium: Medium): number => medium.size * 0.22;

/** Columns beside one another. Two are the banks of a river, with their words running away from it. */
export function columns(medium: Medium, count: number): Column[] {
  const { width, size } = medium;
  const gap = size * 0.7;
  if (count === 2) {
    const half = riverHalf(medium);
    const words = width / 2 - half - gap;
    return [
      { line: width / 2 - half, words: { x: words, width: words, anchor: 'end' } },
      { line: width / 2 + half, words: { x: width - words, width: words, anchor: 'start' } },
    ];
  }
  const between = size;
  const each = (width - between * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => {
    const line = index * (each + between) + dotRadius(medium);
    const x = line + gap;
    return { line, words: { x, width: index * (each + between) + each - x, anchor: 'start' as const } };
  });
}
