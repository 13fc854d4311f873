import { describe, expect, test } from 'vitest';
import { closest, distance } from './closest.ts';

describe('distance', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['kitten', 'sitting', 3],
  ])('%s → %s is %i', (a, b, expected) => expect(distance(a, b)).toBe(expected));
});

describe('closest', () => {
  test('finds mistyped words in any case, the best first', () => {
    expect(closest('sidse', ['Steps', 'Sides', 'Side'])).toEqual(['Side', 'Sides']);
    expect(closest('note', ['Quote', 'Note'])).toEqual(['Note']);
  });

  test('suggests nothing for what is like nothing', () => expect(closest('Gallery', ['Note', 'Side'])).toEqual([]));
});
