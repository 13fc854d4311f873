import { expect, test } from 'vitest';
import { plainNumber } from './plain-number.ts';

test('numbers as people write them', () => {
  const cases = [
    ['64,5', '64.5'],
    ['1 200', '1200'],
    ['1\u00a0200,50', '1200.50'],
    ['1.234,50', '1234.50'],
    ['1,234.50', '1234.50'],
    ['1.234.567', '1234567'],
    ['12 %', '12'],
    ['1 200 Kč', '1200'],
    ['€ 7,5', '7.5'],
    ['-0,5', '-0.5'],
    ['1’000', '1000'],
  ] as const;
  for (const [text, number] of cases) expect([text, plainNumber(text)]).toEqual([text, { number }]);
});

test('what can be two numbers is not decided, and words are no number', () => {
  for (const text of ['1,200', '1.200', '37.500']) expect(plainNumber(text)).toEqual({ number: undefined });
  for (const text of ['asi 30', '2021-10', '', '12/13', 'E3', '1,2,3']) expect(plainNumber(text)).toBeUndefined();
});
