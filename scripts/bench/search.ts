import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownLanguageName } from '#i18n/language-name.ts';
import type { Library } from '#library/library.ts';
import { readLibrary } from '#library/reading.ts';
import type { LanguageTag } from '#model/language.ts';
import { recordsOf } from '#search/records/records.ts';
import type { Bench, Measurement, Row } from './measurement.ts';
import type { Engine } from './search/engine.ts';
import { inquire } from './search/inquire.ts';
import { judgedHalves } from './search/judged-halves.ts';
import { minisearch } from './search/minisearch.ts';
import { orama } from './search/orama.ts';
import { writeOtherPages } from './search/other-pages.ts';
import { ours } from './search/ours.ts';
import { stockPagefind } from './search/stock-pagefind.ts';
import { timed } from './timed.ts';

const BUILD = fileURLToPath(new URL('../build.ts', import.meta.url));

/** The judged queries of the content that comes with the generator. */
export const QUERIES = fileURLToPath(new URL('../../src/search/evaluation', import.meta.url));

const ENGINES: readonly Engine[] = [ours, stockPagefind, minisearch, orama];
const OTHER_PAGES = 400;

/** A content folder with its library and the site built of it. */
interface Site {
  id: 'alone' | 'among';
  library: Library;
  folder: string;
}

async function read(content: string, { say }: Bench): Promise<Library> {
  const { library } = await readLibrary(content, { today: new Date().toISOString().slice(0, 10) });
  if (!library) throw new Error(say.t('bench.search.errors'));
  return library;
}

/** Builds the site of a content folder as anybody would, without the publication. */
async function built(id: Site['id'], content: string, library: Library, bench: Bench): Promise<Site> {
  bench.progress(`build ${id}`);
  const folder = join(bench.folder, id);
  await timed({
    file: process.execPath,
    args: [BUILD, '--content', content, '--out', folder, '--no-print'],
    // Another NODE_ENV would make another site.
    env: { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return { id, library, folder };
}

/** What is said instead of figures when a language cannot be measured. */
function obstacle(library: Library, lang: LanguageTag, { queries, say }: Bench): string | undefined {
  const expected = [...judgedHalves(queries, lang).values()].flat().flatMap(({ expect }) => expect);
  if (expected.length === 0) return say.t('bench.search.none', { files: `${lang}.tuned.json, ${lang}.kept.json` });
  const ids = new Set(recordsOf(library, lang).map(({ id }) => id));
  const unknown = expected.find((id) => !ids.has(id));
  return unknown === undefined ? undefined : say.t('bench.search.foreign', { id: unknown });
}

function ask({ id, library, folder: site }: Site, lang: LanguageTag, bench: Bench): Promise<Row[]> {
  const { say } = bench;
  bench.progress(`${id} ${lang}`);
  const records = recordsOf(library, lang);
  const language = ownLanguageName(lang);
  return inquire(ENGINES, {
    collection: { lang, records, site, folder: join(bench.folder, `${id}-${lang}`) },
    halves: judgedHalves(bench.queries, lang),
    say,
    id: `${lang}.${id}`,
    group: say.t(`bench.search.${id}`, { language, records: records.length, pages: OTHER_PAGES }),
    classes: say.t(`bench.search.${id}Classes`, { language, pages: OTHER_PAGES }),
  });
}

/**
 * How well the search answers judged queries, beside other engines over the same entries: for the content as it is, and
 * among pages that answer nothing. Answers do not differ from run to run, so that each query is asked once.
 */
export const search: Measurement = {
  name: 'search',
  title: 'bench.title.search',
  async measure(bench) {
    const library = await read(bench.content, bench);
    const rows: Row[] = [];
    const languages: LanguageTag[] = [];
    for (const lang of library.site.languages) {
      const note = obstacle(library, lang, bench);
      if (note === undefined) languages.push(lang);
      else rows.push({ id: lang, label: ownLanguageName(lang), note, seconds: [], figures: {} });
    }
    if (languages.length === 0) return rows;
    const alone = await built('alone', bench.content, library, bench);
    const crowded = join(bench.folder, 'content');
    writeOtherPages(library, bench.content, crowded, OTHER_PAGES);
    const among = await built('among', crowded, await read(crowded, bench), bench);
    for (const lang of languages) for (const site of [alone, among]) rows.push(...(await ask(site, lang, bench)));
    return rows;
  },
};
