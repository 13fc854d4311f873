import { expect, test } from 'vitest';
import { compoundsOf, splitterOf } from './compound.ts';
import { fold } from './fold.ts';
import { stemmerOf } from './stemmer.ts';

const stem = stemmerOf('de');
const known = new Set(
  [
    'Schuldner',
    'Beratung',
    'Stelle',
    'Wohnung',
    'Not',
    'Jugend',
    'Hilfe',
    'Amt',
    'Zwang',
    'Vollstreckung',
    'Familie',
    'Zentrum',
    'Stadt',
    'Teil',
    'Bildung',
    'Richtung',
    'Kinder',
    'Schutz',
  ]
    .map(fold)
    .map(stem),
);
const split = splitterOf('de', (one) => known.has(one));
const stems = (words: string): string[] => words.split(' ').map(fold).map(stem);

test.each([
  ['Schuldnerberatung', 'Schuldner Beratung'],
  ['Schuldnerberatungsstelle', 'Schuldner Beratung Stelle'],
  ['Wohnungsnot', 'Wohnung Not'],
  ['Jugendamt', 'Jugend Amt'],
  ['Jugendhilfe', 'Jugend Hilfe'],
  ['Zwangsvollstreckung', 'Zwang Vollstreckung'],
  ['Familienzentrum', 'Familie Zentrum'],
  ['Kinderschutz', 'Kinder Schutz'],
])('%s is made of %s', (word, parts) => {
  expect(split(fold(word))).toEqual(stems(parts));
});

test.each(['Beratung', 'Ausbildung', 'Einrichtung', 'Stadt', '108y2006'])('%s is one word', (word) => {
  expect(split(fold(word))).toEqual([]);
});

test('only German is split', () => {
  expect(splitterOf('cs', () => true)('velkomesto')).toEqual([]);
});

test('two words make a compound with every linking letter, in German only', () => {
  expect(compoundsOf('sozial', 'geheimnis', 'de')).toContain('sozialgeheimnis');
  expect(compoundsOf('zwang', 'vollstreckung', 'de-AT')).toContain('zwangsvollstreckung');
  expect(compoundsOf('velke', 'mesto', 'cs')).toEqual([]);
});
