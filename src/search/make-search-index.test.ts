import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '#library/library.ts';
import { readLibrary } from '#library/reading.ts';
import { makeSearchIndex, searchFolder } from './make-search-index.ts';

const FIXTURE = new URL('../library/fixtures/valid', import.meta.url).pathname;

let out: string;
let library: Library;

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'search-index-'));
  const reading = await readLibrary(FIXTURE, { today: '2026-11-22' });
  if (!reading.library) throw new Error('The fixture is not valid.');
  library = reading.library;
});

afterAll(() => rmSync(out, { recursive: true }));

/** All files of a folder with their bytes. */
const filesOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path).toString('base64')]),
  );

describe('the index of a library', () => {
  test('is one bundle a language, the same bytes each time, and replaces an older one', async () => {
    const first = join(out, 'first');
    const second = join(out, 'second');
    const told: string[] = [];
    const languages = await makeSearchIndex(library, first, ({ lang }) => told.push(lang));
    expect(told).toEqual(['cs', 'de']);
    await makeSearchIndex(library, second);
    const before = filesOf(first);
    expect(filesOf(second)).toEqual(before);
    await makeSearchIndex(library, second);
    expect(filesOf(second)).toEqual(before);
    for (const { lang, records, bytes } of languages) {
      const files = filesOf(searchFolder(first, lang));
      expect([...files.keys()].filter((path) => path.startsWith('/fragment/'))).toHaveLength(records);
      expect([...files.values()].reduce((sum, content) => sum + Buffer.from(content, 'base64').length, 0)).toBe(bytes);
    }
  });

  test('holds what has a text in the language, and all terms of the glossary', async () => {
    const languages = await makeSearchIndex(library, join(out, 'counted'));
    const count = (lang: string): number => {
      const entries = Object.values(library.collections).flatMap((entries) => [...entries.values()]);
      return entries.filter(({ texts }) => texts.has(lang)).length + Object.keys(library.glossary).length;
    };
    expect(languages.map(({ lang, records }) => [lang, records])).toEqual([
      ['cs', count('cs')],
      ['de', count('de')],
    ]);
  });

  test('has nothing in it that the client does not use', async () => {
    await makeSearchIndex(library, join(out, 'lean'));
    const names = [...filesOf(searchFolder(join(out, 'lean'), 'cs')).keys()].map((path) =>
      path.replace(/[0-9a-f]{7,}/, '*'),
    );
    expect([...new Set(names)].sort()).toEqual([
      '/facets.*.json',
      '/fragment/*.pf_fragment',
      '/index/*.pf_index',
      '/search.json',
    ]);
  });

  test('is made of an empty project too', async () => {
    const none = new Map<never, never>();
    const empty: Library = {
      ...library,
      glossary: {},
      collections: {
        case: none,
        method: none,
        legislation: none,
        funding: none,
        organisation: none,
        workshop: none,
        page: none,
      },
    };
    const languages = await makeSearchIndex(empty, join(out, 'empty'));
    expect(languages.map(({ records }) => records)).toEqual([0, 0]);
    expect(existsSync(join(searchFolder(join(out, 'empty'), 'cs'), 'search.json'))).toBe(true);
  });
});
