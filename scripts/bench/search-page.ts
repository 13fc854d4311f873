import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { sectionAddress } from '#library/address.ts';
import type { Library } from '#library/library.ts';
import { readLibrary } from '#library/reading.ts';
import { makeSearchIndex } from '#search/make-search-index.ts';
import { closeBrowser, openBrowser } from '../testing/browser.ts';
import { buildForTest } from '../testing/built-site.ts';
import { serve } from '../testing/server.ts';
import { entryFolders, manyEntries } from './many-entries.ts';
import type { Bench, Measurement, Row } from './measurement.ts';
import { median } from './result.ts';
import { coldVisit } from './search-page/cold-visit.ts';
import { judgedQueries } from './search-page/judged-queries.ts';
import { slowQueries } from './search-page/slow-queries.ts';
import { type Bytes, PARTS, searchBytes } from './search-page/transfer.ts';

const MANY = 2000;
/** How many judged queries each language is asked. */
const QUERIES = 40;

/** A built site with what it holds. */
export interface MeasuredSite {
  out: string;
  library: Library;
  entries: number;
}

/**
 * What the search page costs a visitor, in a real browser, for each language that has judged queries, with the content
 * as it is and with two thousand entries made from it.
 *
 * Bytes are those over the wire (kB of 1000), headers included, from a host that compresses text, each query in a
 * browser of its own with an empty cache: from the opening of the search page to the frame that paints the first
 * result. Every request sent before that frame counts whole. “Search” is all that is fetched because somebody
 * searches: scripts, vocabulary, index, fragments; “page” is HTML, styles and fonts. “Idle” is the search when nothing
 * more happens. The pages of the large site are those of the small one, so that only its search is measured.
 *
 * The time is that of a query whose index is loaded, from the key that sends it off to that frame, with the
 * processor slowed four times.
 */
export const searchPage: Measurement = {
  name: 'search-page',
  title: 'bench.title.search-page',
  async measure(bench) {
    const { content, folder, say, progress } = bench;
    progress('site');
    const site = buildForTest(content, '--no-print');
    try {
      const library = await libraryOf(content);
      const small = { out: site.out, library, entries: entryFolders(content).length };
      const rows = await rowsOf(small, 'content', say.t('bench.search-page.content'), bench);
      if (rows.length === 0) return rows;
      progress('many');
      const many = join(folder, 'many');
      const entries = manyEntries(content, many, MANY);
      const large = { out: join(folder, 'site'), library: await libraryOf(many), entries };
      cpSync(site.out, large.out, { recursive: true });
      await makeSearchIndex(large.library, large.out);
      return [...rows, ...(await rowsOf(large, 'many', say.t('bench.search-page.many'), bench))];
    } finally {
      await closeBrowser();
      site.remove();
    }
  },
};

async function libraryOf(content: string): Promise<Library> {
  const { library } = await readLibrary(content, { today: new Date().toISOString().slice(0, 10) });
  if (!library) throw new Error(`${content} has errors; they are told by  npm run check`);
  return library;
}

/** One row for each language. */
export async function rowsOf(
  { out, library, entries }: MeasuredSite,
  size: string,
  label: string,
  { runs, say, progress, queries: folder }: Pick<Bench, 'runs' | 'say' | 'progress' | 'queries'>,
): Promise<Row[]> {
  const browser = await openBrowser();
  const served = await serve(out, '/', true);
  const rows: Row[] = [];
  try {
    for (const lang of library.site.languages) {
      const queries = await judgedQueries(out, lang, QUERIES, folder);
      if (queries.length === 0) continue;
      const address = new URL(sectionAddress(library, 'search', lang), served.url).href;
      const first: Bytes[] = [];
      const idle: Bytes[] = [];
      for (const [at, query] of queries.entries()) {
        if (at % 10 === 0) progress(`${size} ${lang} ${at}/${queries.length}`);
        const visit = await coldVisit(browser, address, query);
        first.push(visit.first);
        idle.push(visit.idle);
      }
      progress(`${size} ${lang} slow`);
      const seconds = await slowQueries(browser, address, queries, runs);
      const parts = PARTS.filter((part) => part !== 'page').map((part) => {
        const sizes = first.map((bytes) => bytes[part]);
        return say.t('bench.search-page.part', {
          part: say.t(`bench.search-page.${part}`),
          median: kilobytes(middle(sizes)),
          most: kilobytes(Math.max(...sizes)),
        });
      });
      rows.push({
        id: `${size}-${lang}`,
        label: `${label}, ${lang}`,
        seconds,
        figures: {
          entries,
          queries: queries.length,
          first: middle(first.map(searchBytes)) / 1000,
          firstMost: Math.max(...first.map(searchBytes)) / 1000,
          idle: middle(idle.map(searchBytes)) / 1000,
          page: middle(first.map(({ page }) => page)) / 1000,
        },
        note: parts.join('; '),
      });
    }
  } finally {
    await served.close();
  }
  return rows;
}

const middle = (values: readonly number[]): number => median(values) ?? 0;

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
