import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Library } from '#library/library.ts';
import { readLibrary } from '#library/reading.ts';
import { type Bundle, openBundle } from '#search/client/bundle.ts';
import { planQuery, termsOf } from '#search/client/query.ts';
import { PAGEFIND_RANKING } from '#search/client/score-records.ts';
import { makeSearchIndex, searchFolder } from '#search/make-search-index.ts';
import { endPagefind, pagefindFiles } from '#search/pagefind-files.ts';
import { recordsOf } from '#search/records/records.ts';
import { weighAll } from '#search/records/weigh-all.ts';
import { decodeVocabulary } from '#search/words/vocabulary.ts';
import { JudgedQueries } from './evaluate.ts';
import { allowFileFetch } from './file-fetch.ts';

const PROJECT = new URL('../..', import.meta.url).pathname;

/** Pagefind's own search in a browser. */
interface Pagefind {
  search(term: string): Promise<{ results: readonly { id: string; score: number }[] }>;
}

let folder: string;
let library: Library;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pagefind-scores-'));
  const reading = await readLibrary(join(PROJECT, 'content'), { today: '2026-11-22' });
  if (!reading.library) throw new Error('The content has errors; npm run check tells them.');
  library = reading.library;
  allowFileFetch();
  await makeSearchIndex(library, folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The same records as Pagefind itself would search them, with all of its index loaded. */
async function pagefindOf(lang: string, { data }: Bundle): Promise<Pagefind> {
  const records = recordsOf(library, lang);
  const home = join(folder, 'whole', lang);
  for (const { path, content } of await pagefindFiles(records, weighAll(library.glossary, records, lang), lang)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), content);
  }
  await endPagefind();
  const basePath = `${pathToFileURL(home).href}/`;
  const { createInstance } = await import(`${basePath}pagefind.js`);
  const pagefind: Pagefind = createInstance({ basePath, baseUrl: '/', noWorker: true, ranking: PAGEFIND_RANKING });
  for (const [from] of data.words) await pagefind.search(from);
  return pagefind;
}

/** All words that are asked of the index for the judged queries of a language, but for those in quotes. */
function wordsAsked(lang: string, { data }: Bundle): Set<string> {
  const file = join(PROJECT, `src/search/evaluation/${lang}.tuned.json`);
  const vocabulary = decodeVocabulary(data.vocabulary);
  const queries = JudgedQueries.parse(JSON.parse(readFileSync(file, 'utf8')));
  const terms = queries.flatMap(({ query }) => [...termsOf(planQuery(query, data.languages, vocabulary))]);
  return new Set(terms.filter((term) => !term.startsWith('"')));
}

test.each(['cs', 'de'])('records score as Pagefind would score them (%s)', async (lang) => {
  const ours = await openBundle(`${pathToFileURL(searchFolder(folder, lang)).href}/`);
  const pagefind = await pagefindOf(lang, ours);
  let compared = 0;
  for (const term of wordsAsked(lang, ours)) {
    const own = await ours.search(term);
    const { results } = await pagefind.search(term);
    // Where no word begins so, Pagefind answers with a shorter one; nobody asked for it.
    if (own.size === 0 && (await pagefind.search(`"${term}"`)).results.length === 0) continue;
    compared++;
    expect([...own.keys()].sort(), term).toEqual(results.map(({ id }) => id.replace('und_', '')).sort());
    for (const { id, score } of results)
      expect(own.get(id.replace('und_', ''))?.score, `${term} ${id}`).toBeCloseTo(score, 4);
  }
  expect(compared).toBeGreaterThan(100);
});

test('a word in quotes is found as it stands only', async () => {
  const ours = await openBundle(`${pathToFileURL(searchFolder(folder, 'cs')).href}/`);
  const longer = await ours.search('dluh');
  const exact = await ours.search('"dluh"');
  expect(exact.size).toBeGreaterThan(0);
  expect(exact.size).toBeLessThan(longer.size);
  expect([...exact.keys()].every((id) => longer.has(id))).toBe(true);
  expect((await ours.search('"dlu"')).size).toBe(0);
});
