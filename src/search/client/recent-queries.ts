import { wellFormed } from './well-formed.ts';

/** How many queries are kept. */
const MOST = 8;
/** Longer ones are not worth keeping. */
const LONGEST = 100;

/** The latest queries of a reader, newest first. They never leave the device. */
export interface RecentQueries {
  all(): readonly string[];
  add(query: string): void;
  remove(query: string): void;
  clear(): void;
}

/**
 * The queries kept under a key. Where the browser forbids storage, or it is full, there are none and nothing is kept.
 *
 * @param open gives the storage; may throw
 */
export function recentQueries(open: () => Storage, key: string): RecentQueries {
  const withStorage = <Value>(use: (storage: Storage) => Value, otherwise: Value): Value => {
    try {
      return use(open());
    } catch {
      // A reader who blocks storage, or whose storage is full or damaged, searches as well without it.
      return otherwise;
    }
  };
  const all = (): readonly string[] =>
    withStorage((storage) => {
      const kept: unknown = JSON.parse(storage.getItem(key) ?? '[]');
      if (!Array.isArray(kept)) return [];
      return kept.filter((query): query is string => typeof query === 'string').slice(0, MOST);
    }, []);
  const keep = (queries: readonly string[]): void =>
    withStorage((storage) => {
      if (queries.length === 0) storage.removeItem(key);
      else storage.setItem(key, JSON.stringify(queries.slice(0, MOST)));
    }, undefined);
  const without = (query: string): string[] => all().filter((other) => other !== query);
  return {
    all,
    add(query) {
      const text = wellFormed(query.trim());
      if (text !== '' && text.length <= LONGEST) keep([text, ...without(text)]);
    },
    remove: (query) => keep(without(query)),
    clear: () => keep([]),
  };
}
