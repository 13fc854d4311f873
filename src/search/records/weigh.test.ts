import { expect, test } from 'vitest';
import { splitterOf } from '../words/compound.ts';
import { nameToken } from '../words/index-tokens.ts';
import type { SearchRecord } from './record.ts';
import { nameStems } from './stems.ts';
import { weigh } from './weigh.ts';

const record = (traits: Partial<SearchRecord>): SearchRecord => ({
  id: 'term:basic-income',
  kind: 'glossary',
  address: '/de/',
  title: 'staatliche Sozialhilfeleistung',
  names: [],
  hiddenNames: [],
  summary: 'Eine Leistung für Haushalte.',
  keywords: [],
  sections: [],
  statements: [],
  unseen: [],
  facets: { kind: [], topic: [], target: [], country: [], evidence: [] },
  signs: {},
  ...traits,
});
const weighed = (traits: Partial<SearchRecord>) =>
  weigh(
    record(traits),
    'de',
    (lang) => splitterOf(lang, () => false),
    () => [],
  );
const token = (text: string): string => nameToken(nameStems(text, 'de'));

test('words that people say for it lead to it, in either way of writing numerals, but not as its names', () => {
  const { names, hiddenNames } = weighed({ hiddenNames: [{ text: 'Hartz IV', lang: 'de' }] });
  expect(hiddenNames).toEqual([token('hartz 4')]);
  expect(names).toEqual([token('staatliche Sozialhilfeleistung')]);
});

test('a name that is shown is not hidden as well', () => {
  const same = [{ text: 'Sozialhilfe', lang: 'de' }];
  expect(weighed({ names: same, hiddenNames: same }).hiddenNames).toEqual([]);
});

test('a phrase of which only one common word is left is no name', () => {
  const { hiddenNames } = weighed({
    hiddenNames: [
      { text: 'ohne Wohnung', lang: 'de' },
      { text: 'e. V.', lang: 'de' },
    ],
  });
  expect(hiddenNames).toEqual([token('e. V.')]);
});

test('titles, names, hidden names and keywords tell what is sought, other words do not', () => {
  const { telling } = weighed({
    names: [{ text: 'Bürgergeld', lang: 'de' }],
    hiddenNames: [{ text: 'Stütze', lang: 'de' }],
    keywords: ['Grundsicherung'],
  });
  const tells = (word: string): boolean => nameStems(word, 'de').every((stem) => telling.has(stem));
  expect(['Sozialhilfeleistung', 'Bürgergeld', 'Stütze', 'Grundsicherung', 'Haushalte'].filter(tells)).toEqual([
    'Sozialhilfeleistung',
    'Bürgergeld',
    'Stütze',
    'Grundsicherung',
  ]);
});

test('keywords weigh as titles do, and statements more than prose', () => {
  const { stems } = weighed({
    keywords: ['Grundsicherung'],
    sections: [{ text: 'Bezirk und Beirat' }],
    statements: ['Beirat'],
  });
  const fieldOf = (word: string) => stems.get(nameStems(word, 'de').join(' '));
  expect([fieldOf('Grundsicherung'), fieldOf('Sozialhilfeleistung')]).toEqual(['head', 'head']);
  expect([fieldOf('Beirat'), fieldOf('Bezirk')]).toEqual(['often', 'body']);
});
