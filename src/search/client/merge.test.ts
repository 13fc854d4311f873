import { expect, test } from 'vitest';
import { type Hits, merge } from './merge.ts';
import type { QueryPart, QueryPlan } from './query.ts';

const part = (typed: string, traits: Partial<QueryPart> = {}): QueryPart => ({
  typed,
  alternatives: [{ term: typed, weight: 1 }],
  stems: [typed],
  law: [],
  corrected: false,
  certainty: 1,
  isTelling: true,
  ...traits,
});
const unknown = (typed: string): QueryPart => part(typed, { alternatives: [], stems: [], isTelling: false });
const TOTAL = 200;
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
};
const hitsOf = (term: string): Hits => new Map((INDEX[term] ?? []).map(([id, score]) => [id, { score }]));
const ids = (parts: readonly QueryPart[], names: QueryPlan['names'] = []): string[] =>
  merge({ parts, names }, hitsOf, TOTAL).map(({ id }) => id);

test('what holds the whole query comes first', () => {
  expect(ids([part('debt'), part('child')]).slice(0, 2)).toEqual(['advice', 'law']);
});

test('a word nobody knows leaves a few results of a telling one', () => {
  expect(ids([part('debt'), unknown('xyz')])).toEqual(['advice', 'law', 'case']);
});

test('beside a word nobody knows a chance find is no answer', () => {
  expect(ids([part('test', { isTelling: false }), unknown('xyz')])).toEqual([]);
  expect(ids([part('test', { isTelling: false })])).toEqual(['page']);
});

test('neither is one beside a word that is only guessed', () => {
  expect(ids([part('test', { isTelling: false }), part('child', { isTelling: false, certainty: 0.4 })])).toEqual([]);
});

test('what most words are unknown of has no answer', () => {
  expect(ids([part('debt'), unknown('x'), unknown('y')])).toEqual([]);
});

test('a name is an answer though its letters are no words', () => {
  expect(ids([unknown('e'), unknown('v')], [{ term: 'debt-name', share: 1 }])).toEqual(['advice']);
});
