import { expect, test } from 'vitest';
import { shortened } from './shortened.ts';
import { tokens } from './tokens.ts';
import { decodeVocabulary, encodeVocabulary } from './vocabulary.ts';

const stems = ['social', 'sok', 'dom', 'dumping', 'pedagog', 'dluh', 'dluhopis'];
const vocabulary = decodeVocabulary(encodeVocabulary(stems, new Set(stems)));
const meant = (text: string) => {
  const all = tokens(text);
  return all.map((token, at) => shortened(token, text, at === all.length - 1, ['cs'], vocabulary));
};

test('a word with a full stop may be the beginning of another', () => {
  expect(meant('soc. pedag. práce')).toEqual([['social'], ['pedagog'], []]);
  expect(meant('soc.')).toEqual([['social']]);
});

test('so may a short one without, when no word is written so', () => {
  expect(meant('soc práce')).toEqual([['social'], []]);
  expect(meant('dum rodiny')).toEqual([[], []]);
  expect(meant('pedag práce')).toEqual([[], []]);
});

test('a full stop behind a known word ends the sentence', () => {
  expect(meant('velký dům.')).toEqual([[], []]);
});

test('less than three letters and numbers stand for nothing else', () => {
  expect(meant('so. 123. práce')).toEqual([[], [], []]);
});
