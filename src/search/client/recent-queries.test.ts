import { expect, test } from 'vitest';
import { recentQueries } from './recent-queries.ts';

/** A storage as the browser has it. */
function storage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (at) => [...items.keys()][at] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}

test('keeps the newest eight, each once, and forgets one or all', () => {
  const store = storage();
  const recent = recentQueries(() => store, 'recent');
  for (const query of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', ' c ']) recent.add(query);
  expect(recent.all()).toEqual(['c', 'i', 'h', 'g', 'f', 'e', 'd', 'b']);
  recent.remove('h');
  expect(recentQueries(() => store, 'recent').all()).toEqual(['c', 'i', 'g', 'f', 'e', 'd', 'b']);
  recent.clear();
  expect(recent.all()).toEqual([]);
  expect(store.length).toBe(0);
});

test('keeps neither nothing nor what is too long, and mends half a sign', () => {
  const store = storage();
  const recent = recentQueries(() => store, 'recent');
  for (const query of ['', '   ', 'x'.repeat(10_000), 'a\ud83d']) recent.add(query);
  expect(recent.all()).toEqual(['a\ufffd']);
});

test.each([
  [
    'forbidden',
    () => {
      throw new DOMException('denied', 'SecurityError');
    },
  ],
  [
    'full',
    () => ({
      ...storage(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    }),
  ],
  ['damaged', () => ({ ...storage(), getItem: () => '{"a":' })],
  ['used by something else', () => ({ ...storage(), getItem: () => '{"a":1}' })],
])('does without a storage that is %s', (_, open) => {
  const recent = recentQueries(open as () => Storage, 'recent');
  expect(() => recent.add('dluhy')).not.toThrow();
  expect(recent.all()).toEqual([]);
  expect(() => recent.remove('dluhy')).not.toThrow();
  expect(() => recent.clear()).not.toThrow();
});
