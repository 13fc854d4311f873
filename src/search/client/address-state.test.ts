import { expect, test } from 'vitest';
import { isFiltered, readState, writeState } from './address-state.ts';

test.each([
  ['', { query: '', filters: {}, languages: [] }],
  ['?q=dluhy', { query: 'dluhy', filters: {}, languages: [] }],
  [
    '?q=%C3%BA%C5%99ad+pr%C3%A1ce&kind=case&topic=debt&topic=work&target=families&country=CZ&evidence=E2&lang=cs&lang=de',
    {
      query: 'úřad práce',
      filters: { kind: ['case'], topic: ['debt', 'work'], target: ['families'], country: ['CZ'], evidence: ['E2'] },
      languages: ['cs', 'de'],
    },
  ],
])('the address %j says all of the state, and back', (address, state) => {
  expect(readState(address)).toEqual(state);
  expect(writeState(state)).toBe(address);
});

test('what it does not know is left alone, and what stands twice counts once', () => {
  expect(readState('?utm=x&kind=&q=a%00b&topic=debt&topic=debt')).toEqual({
    query: 'a\u0000b',
    filters: { topic: ['debt'] },
    languages: [],
  });
});

test.each([
  ['a lone per cent sign', '?q=100%', '100%', '?q=100%25'],
  ['bytes that are no text', '?q=%ff%fe', '\ufffd\ufffd', '?q=%EF%BF%BD%EF%BF%BD'],
  ['half a sign', '?q=a\ud83d', 'a\ufffd', '?q=a%EF%BF%BD'],
  ['only spaces', '?q=+++', '   ', ''],
])('reads an address with %s without breaking', (_, address, query, written) => {
  const state = readState(address);
  expect(state.query).toBe(query);
  expect(writeState(state)).toBe(written);
});

test('writes no address that a host would refuse', () => {
  expect(writeState({ query: 'a😀'.repeat(5000), filters: {}, languages: [] }).length).toBeLessThan(2000);
});

test('knows a filter of any kind', () => {
  expect(isFiltered(readState('?q=x'))).toBe(false);
  expect(isFiltered(readState('?country=CZ'))).toBe(true);
  expect(isFiltered(readState('?lang=de'))).toBe(true);
});
