import { expect, test } from 'vitest';
import { figureRoom, figureWidth } from './figure-width.ts';

test('a short figure stands beside others, a long one has a row of its own, a very long one smaller type as well', () => {
  expect(['37', '17,6 %', '1 200', '12 345'].map(figureRoom)).toEqual([undefined, undefined, undefined, undefined]);
  expect(['120 000', '4 848 600 EUR', '37 z 60 lidí'].map(figureRoom)).toEqual(['wide', 'wide', 'wide']);
  expect(figureRoom('1 234 567 890 123,45 EUR')).toBe('widest');
});

test('the longest number that the schema takes has room in the smallest type', () => {
  expect(figureWidth('9'.repeat(24))).toBeLessThan(14);
});
