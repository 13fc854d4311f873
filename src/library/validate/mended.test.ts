import { expect, test } from 'vitest';
import { mended } from './mended.ts';

test('a value in another form is proposed in the right one when it is plain what was meant', () => {
  const cases = [
    ['identifier', 'Případová konference', 'pripadova-konference'],
    ['day', '1. 10. 2021', '2021-10-01'],
    ['day', '01.10.2021', '2021-10-01'],
    ['day', '2021/1/5', '2021-01-05'],
    ['partial-date', '10/2021', '2021-10'],
    ['partial-date', '4. 2021', '2021-04'],
    ['country', 'cz', 'CZ'],
    ['language', 'CS', 'cs'],
    ['currency', 'Kč', 'CZK'],
    ['currency', 'eur', 'EUR'],
    ['web-address', 'www.example.org/a', 'https://www.example.org/a'],
    ['phone', '00420 123 456 789', '+420 123 456 789'],
  ] as const;
  for (const [form, value, wanted] of cases)
    expect([form, value, mended(form, value).suggestion]).toEqual([form, value, wanted]);
});

test('nothing is proposed for what could mean anything', () => {
  expect(mended('day', 'na jaře')).toEqual({});
  expect(mended('country', 'Česko')).toEqual({});
  expect(mended('web-address', 'javascript:alert(1)')).toEqual({});
  expect(mended('identifier', '???')).toEqual({});
  expect(mended('e-mail', 'nobody')).toEqual({});
});
