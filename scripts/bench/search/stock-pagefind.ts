import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { homeAddress } from '#library/address.ts';
import { allowFileFetch } from '../../search/file-fetch.ts';
import type { Collection, Engine } from './engine.ts';
import { bundleBytes } from './index-bytes.ts';

/** What Pagefind tells of a page; only what is read here. */
interface Page {
  raw_url: string;
  /** Places of the words found, counted in words. */
  locations: readonly number[];
  anchors: readonly { id: string; location: number }[];
}

interface Pagefind {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean }): {
    search(term: string): Promise<{ results: readonly { data(): Promise<Page> }[] }>;
  };
}

/** Passages of a page that its ready-made interface shows. */
const PASSAGES = 3;

/** Indexes the pages of a language with all settings as they come, and answers with the folder of the index. */
async function indexed({ site, lang, folder }: Collection): Promise<string> {
  const outputPath = join(folder, 'pagefind');
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('; '));
  try {
    const read = await index.addDirectory({ path: join(site, homeAddress(lang)) });
    const written = await index.writeFiles({ outputPath });
    const faults = [...read.errors, ...written.errors];
    if (faults.length > 0) throw new Error(faults.join('; '));
  } finally {
    await close();
  }
  return outputPath;
}

/** The anchors of a page behind which most words were found, the first of the page first. */
function bestAnchors({ anchors, locations }: Page, known: ReadonlySet<string>): string[] {
  const marks = anchors.filter(({ id }) => known.has(id)).sort((a, b) => a.location - b.location);
  const hits = new Map<string, number>();
  for (const location of locations) {
    const mark = marks.findLast((anchor) => anchor.location <= location);
    if (mark) hits.set(mark.id, (hits.get(mark.id) ?? 0) + 1);
  }
  return [...hits]
    .sort(([, a], [, b]) => b - a)
    .slice(0, PASSAGES)
    .map(([id]) => id);
}

/**
 * Pagefind as anybody would add it to the built site. A page that holds many records, the glossary, counts as the
 * three of them in which most of the words stand: as many passages its ready-made interface links to.
 */
export const stockPagefind: Engine = {
  id: 'pagefind',
  async open(collection) {
    const { lang, records } = collection;
    const folder = await indexed(collection);
    allowFileFetch();
    const address = `${pathToFileURL(folder).href}/`;
    const { createInstance } = (await import(`${address}pagefind.js`)) as Pagefind;
    const pagefind = createInstance({ basePath: address, baseUrl: '/', noWorker: true });
    const pages = new Map<string, Map<string, string>>();
    for (const { id, address: of } of records) {
      const [page = '', anchor = ''] = of.split('#');
      const own = pages.get(page) ?? new Map<string, string>();
      pages.set(page, own.set(anchor, id));
    }
    const idsOf = (page: Page): string[] => {
      const url = `${homeAddress(lang)}${page.raw_url.replace(/^\//, '')}`;
      const own = pages.get(url) ?? new Map<string, string>();
      const whole = own.get('');
      if (whole !== undefined) return [whole];
      return own.size === 0 ? [url] : bestAnchors(page, new Set(own.keys())).flatMap((anchor) => own.get(anchor) ?? []);
    };
    return {
      bytes: bundleBytes(folder),
      async search(query) {
        const { results } = await pagefind.search(query);
        return {
          total: results.length,
          async load(from, to) {
            const found = await Promise.all(results.slice(0, to).map((result) => result.data()));
            return found
              .flatMap(idsOf)
              .slice(from, to)
              .map((id) => ({ id }));
          },
        };
      },
    };
  },
};
