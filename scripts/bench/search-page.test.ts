import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser, openBrowser } from '../testing/browser.ts';
import type { BuiltSite } from '../testing/built-site.ts';
import { type Served, serve } from '../testing/server.ts';
import { siteWithRealIndex } from '../testing/site-with-real-index.ts';
import { QUERIES } from './search.ts';
import { coldVisit } from './search-page/cold-visit.ts';
import { inTurn, judgedQueries } from './search-page/judged-queries.ts';
import { slowQueries } from './search-page/slow-queries.ts';
import { partOf, searchBytes } from './search-page/transfer.ts';

/** What the search may transfer until the first result, in bytes. */
const MOST = 100_000;

let site: BuiltSite;
let served: Served;

beforeAll(async () => {
  site = await siteWithRealIndex();
  served = await serve(site.out, '/', true);
});

afterAll(async () => {
  await closeBrowser();
  await served?.close();
  site?.remove();
});

test.each([
  ['cs', 'cs/hledani/'],
  ['de', 'de/suche/'],
])('the first result of a search of the real content is there within the budget (%s)', async (lang, path) => {
  const queries = await judgedQueries(site.out, lang, 5, QUERIES);
  expect(queries).toHaveLength(5);
  for (const query of queries) {
    const { first, idle } = await coldVisit(await openBrowser(), served.url + path, query);
    expect(searchBytes(first), query).toBeLessThanOrEqual(MOST);
    for (const part of ['page', 'script', 'data', 'index', 'fragment'] as const)
      expect(first[part], `${query} ${part}`).toBeGreaterThan(0);
    expect(searchBytes(idle), query).toBeGreaterThanOrEqual(searchBytes(first));
  }
});

test('times each query as often as is asked', async () => {
  const seconds = await slowQueries(await openBrowser(), `${served.url}cs/hledani/`, ['dluhy', 'bydlení'], 2);
  expect(seconds).toHaveLength(4);
  expect(Math.min(...seconds)).toBeGreaterThan(0);
});

test('knows what a file is for, and takes queries of all classes in turn', () => {
  const parts = ['cs/hledani/', 'a.css', 'a.js', 'cs/pagefind/search.json', 'cs/pagefind/index/a.pf_index'].map(
    (path) => partOf(`http://127.0.0.1/${path}?q=a.js`),
  );
  expect(parts).toEqual(['page', 'page', 'script', 'data', 'index']);
  expect(inTurn([[1, 2, 3], [4], [5, 6]], 5)).toEqual([1, 4, 5, 2, 6]);
  expect(inTurn([], 5)).toEqual([]);
});
