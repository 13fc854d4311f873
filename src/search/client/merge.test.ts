import { expect, test } from 'vitest';
import { type Hits, merge } from './merge.ts';
import type { QueryPart, QueryPlan } from './query.ts';

const part = (typed: string, traits: Partial<QueryPart> = {}): QueryPart => ({
  typed,
  alternatives: [{ terms: [typed], weight: 1 }],
  stems: [typed],
  law: [],
  corrected: false,
  certainty: 1,
  isTelling: true,
  ...traits,
});
const unknown = (typed: string): QueryPart => part(typed, { alternatives: [], stems: [], isTelling: false });
const TOTAL = 200;
const common = Array.from({ length: 80 }, (_, at) => [`other-${at}`, 0.1] as const);
const many = Array.from({ length: 30 }, (_, at) => [`home-${at}`, 2] as const);
const INDEX: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  debt: [
    ['advice', 9],
    ['law', 4],
    ['case', 3],
    ['page', 2],
  ],
  child: [
    ['advice', 3],
    ['law', 8],
  ],
  test: [['page', 4]],
  'debt-name': [['advice', 30]],
  bank: [
    ['law', 5],
    ['case', 2],
  ],
  own: [['method', 1], ['guide', 1], ...common],
  flat: [['method', 1], ['guide', 1], ...common],
  homeless: [['guide', 4]],
  home: many,
  'own-flat': [['method', 20]],
};
const hitsOf = (term: string): Hits => new Map((INDEX[term] ?? []).map(([id, score]) => [id, { score }]));
const ids = (parts: readonly QueryPart[], names: QueryPlan['names'] = []): string[] =>
  merge({ parts, names }, hitsOf, TOTAL).ranked.map(({ id }) => id);

test('what holds the whole query comes first', () => {
  expect(ids([part('debt'), part('child')]).slice(0, 2)).toEqual(['advice', 'law']);
});

test('a word nobody knows leaves a few results of a telling one', () => {
  expect(ids([part('debt'), unknown('xyz')])).toEqual(['advice', 'law', 'case']);
});

test.each([
  ['many records hold', 'home'],
  ['is a name', 'debt'],
])('so it does when the other word %s', (_, typed) => {
  const names = [{ term: 'debt-name', share: 1 / 2, parts: [0] }];
  expect(ids([part(typed), unknown('xyz')], typed === 'debt' ? names : [])).toHaveLength(3);
});

test('it is told whether there are more than a few', () => {
  const isCut = (parts: readonly QueryPart[]): boolean => merge({ parts, names: [] }, hitsOf, TOTAL).isCut;
  expect(isCut([part('home'), unknown('xyz')])).toBe(true);
  expect(isCut([part('home')])).toBe(false);
  expect(isCut([part('homeless'), unknown('xyz')])).toBe(false);
});

test('beside a word nobody knows a chance find is no answer', () => {
  expect(ids([part('test', { isTelling: false }), unknown('xyz')])).toEqual([]);
  expect(ids([part('test', { isTelling: false })])).toEqual(['page']);
});

test('neither is one beside a word that is only guessed', () => {
  expect(ids([part('test', { isTelling: false }), part('child', { isTelling: false, certainty: 0.4 })])).toEqual([]);
});

test('words that tell nothing by themselves are an answer only together', () => {
  const untelling = (typed: string) => part(typed, { isTelling: false });
  expect(ids([untelling('test'), untelling('child')])).toEqual([]);
  expect(ids([untelling('test'), untelling('debt')])).toEqual(['page']);
});

test('what most words are unknown of has no answer', () => {
  expect(ids([part('debt'), unknown('x'), unknown('y')])).toEqual([]);
});

test('a name is an answer though its letters are no words', () => {
  expect(ids([unknown('e'), unknown('v')], [{ term: 'debt-name', share: 1, parts: [0, 1] }])).toEqual(['advice']);
});

test('all parts of a compound must stand in a record, in whatever fields', () => {
  const compound = part('debtbank', { alternatives: [{ terms: ['debt', 'bank'], weight: 1 }] });
  expect(ids([compound])).toEqual(['law', 'case']);
});

test('a rare word that only texts hold tells less than one of a title', () => {
  const rare = ['bank', 'child'] as const;
  const first = (isTelling: boolean) => ids([part(rare[0], { isTelling }), part('test')])[0];
  expect(first(true)).toBe('law');
  expect(first(false)).toBe('page');
});

test('words that are a name together are sought together, unless something goes by the whole query', () => {
  const parts = [part('own'), part('flat'), part('homeless')];
  const name = { term: 'own-flat', share: 2 / 3, parts: [0, 1] };
  const whole = { term: 'debt-name', share: 1, parts: [0, 1, 2] };
  expect(ids(parts)[0]).toBe('guide');
  expect(ids(parts, [name])[0]).toBe('method');
  expect(ids(parts, [whole])[0]).toBe('advice');
});
