import { expect, test } from 'vitest';
import { targetPages } from './fill-up.ts';

test('whole sheets where the limit allows them, else an even number of pages', () => {
  expect([1, 4, 5, 45, 48].map((pages) => targetPages(pages, 48))).toEqual([4, 4, 8, 48, 48]);
  expect(targetPages(49, 50)).toBe(50);
  expect(targetPages(49, 48)).toBe(50);
});
