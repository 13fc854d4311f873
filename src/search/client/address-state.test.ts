import { expect, test } from 'vitest';
import { readState, writeState } from './address-state.ts';

test.each([
  ['', { query: '', filters: {} }],
  ['?q=dluhy', { query: 'dluhy', filters: {} }],
  [
    '?q=%C3%BA%C5%99ad+pr%C3%A1ce&kind=case&topic=debt&topic=work',
    { query: 'úřad práce', filters: { kind: ['case'], topic: ['debt', 'work'] } },
  ],
])('the address %j says all of the state, and back', (address, state) => {
  expect(readState(address)).toEqual(state);
  expect(writeState(state)).toBe(address);
});

test('what it does not know is left alone', () => {
  expect(readState('?utm=x&kind=&q=a%00b')).toEqual({ query: 'a\u0000b', filters: {} });
});
