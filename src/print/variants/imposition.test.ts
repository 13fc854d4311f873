import { expect, test } from 'vitest';
import { saddleStitch } from './imposition.ts';

/** Folds the printed sheets as hands would: reads from the outside of the first leaf to the back. */
function folded(pages: number): (number | undefined)[] {
  const sides = saddleStitch(pages);
  const firstHalf: (number | undefined)[] = [];
  const secondHalf: (number | undefined)[] = [];
  for (let sheet = 0; sheet < sides.length; sheet += 2) {
    const [outside, inside] = [sides[sheet], sides[sheet + 1]];
    firstHalf.push(outside?.[1], inside?.[0]);
    secondHalf.unshift(inside?.[1], outside?.[0]);
  }
  return [...firstHalf, ...secondHalf];
}

test.each([4, 8, 12, 44, 48])('%i pages follow one another when the sheets are folded', (pages) => {
  expect(folded(pages)).toEqual(Array.from({ length: pages }, (_, at) => at + 1));
});

test('the outermost sheet of eight pages holds the cover', () => {
  expect(saddleStitch(8)).toEqual([
    [8, 1],
    [2, 7],
    [6, 3],
    [4, 5],
  ]);
});

test('six pages are filled up with empty ones at the end', () => {
  expect(folded(6)).toEqual([1, 2, 3, 4, 5, 6, undefined, undefined]);
});
