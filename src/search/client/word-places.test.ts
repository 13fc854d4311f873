import { expect, test } from 'vitest';
import { PAGEFIND_SIGNATURE } from '../bundle/search-data.ts';
import { readWords } from './word-places.ts';

const signed = (...cbor: number[]): Uint8Array =>
  new Uint8Array([...new TextEncoder().encode(PAGEFIND_SIGNATURE), ...cbor]);

test('a file of an index may hold no words', () => {
  expect(readWords(signed(0x81, 0x80))).toEqual([]);
});

test.each([
  ['a page of the host', new TextEncoder().encode('<!doctype html><title>Access denied</title>')],
  ['nothing', new Uint8Array()],
  ['the beginning alone', signed()],
  ['a number for the list', signed(0x01)],
  ['a list without the words', signed(0x80)],
  ['numbers for the words', signed(0x81, 0x81, 0x01)],
  ['a list that breaks off', signed(0x81, 0x82, 0x83)],
])('%s is no file of an index', (_, bytes) => {
  expect(() => readWords(bytes)).toThrow();
});
