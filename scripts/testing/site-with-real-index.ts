import { fileURLToPath } from 'node:url';
import { readLibrary } from '#library/reading.ts';
import { makeSearchIndex } from '#search/make-search-index.ts';
import { type BuiltSite, buildForTest } from './built-site.ts';

const SMALL = fileURLToPath(new URL('../../src/library/fixtures/valid', import.meta.url));
const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

/** The pages of a small site with the search index of the real content: what the search loads and finds does not depend on the pages. */
export async function siteWithRealIndex(): Promise<BuiltSite> {
  const site = buildForTest(SMALL, '--no-print');
  const { library } = await readLibrary(CONTENT, { today: '2026-11-22' });
  if (!library) throw new Error('The content has errors; npm run check tells them.');
  await makeSearchIndex(library, site.out);
  return site;
}
