import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { stemmerOf } from './stemmer.ts';
import { tokens } from './tokens.ts';

describe('folding', () => {
  test.each([
    ['Žluťoučký kůň', 'zlutoucky kun'],
    ['Größe, Straße', 'grosse, strasse'],
    ['Zwangs\u00advollstreckung', 'zwangsvollstreckung'],
    ['e\u0301', 'e'],
    ['Бездомност', 'бездомност'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('words of a text', () => {
  const words = (text: string): string[] => tokens(text).map(({ word }) => word);

  test('are folded, and know their places', () => {
    const text = 'Dluhy, § 37 a „péče“.';
    expect(words(text)).toEqual(['dluhy', '37', 'a', 'pece']);
    expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Dluhy', '37', 'a', 'péče']);
  });

  test('take German endings that include everyone as part of the word', () => {
    expect(words('Sozialarbeiter:in und Bewohner*innen, Bürger_innen')).toEqual([
      'sozialarbeiter',
      'und',
      'bewohner',
      'burger',
    ]);
    expect(words('Ort: in Dresden')).toEqual(['ort', 'in', 'dresden']);
  });
});

describe('a language without a stemmer', () => {
  test('has its long words cut, and its numbers whole', () => {
    const stem = stemmerOf('bg');
    expect(stem('бездомните')).toBe(stem('бездомност'));
    expect(stem('20210801')).toBe('20210801');
  });
});

test.each(['cs', 'de', 'bg'])('a Roman numeral and its figure are one word: %s', (lang) => {
  const stem = stemmerOf(lang);
  expect(stem('iv')).toBe(stem('4'));
  expect(stem('ii')).not.toBe(stem('iii'));
  expect(stem('v')).not.toBe(stem('5'));
});
