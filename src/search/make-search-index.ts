import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { homeAddress } from '#library/address.ts';
import type { Library } from '#library/library.ts';
import type { LanguageTag } from '#model/language.ts';
import { recordHtml } from './bundle/record-html.ts';
import { FACETS, SEARCH_DATA_FILE, type SearchData } from './bundle/search-data.ts';
import type { SearchRecord } from './records/record.ts';
import { recordsOf } from './records/records.ts';
import { stemsOf } from './records/stems.ts';
import { termFinder } from './records/term-finder.ts';
import { type WeighedRecord, weigh } from './records/weigh.ts';
import { splitterOf } from './words/compound.ts';
import { encodeVocabulary } from './words/vocabulary.ts';

/** What was written for one language. */
export interface IndexedLanguage {
  lang: LanguageTag;
  records: number;
  /** Bytes of all files. */
  bytes: number;
}

/** Files of a Pagefind bundle that our client does not use: ready-made interfaces, the worker, filters (ours are in `search.json`). */
const UNUSED = /^pagefind-(?!entry\.json)|\.css$|^filter\//;

/** A tag without a stemmer in Pagefind: the stems are ours, and the words as typed must stay as they are. */
const PLAIN_WORDS = 'und';

/**
 * Writes the search index of every language of the library to `<outDir>/<lang>/pagefind/`, replacing what is there.
 * The same library gives the same bytes. `onLanguage` is called after each language.
 *
 * @throws when Pagefind refuses a record or the folder cannot be written.
 */
export async function makeSearchIndex(
  library: Library,
  outDir: string,
  onLanguage: (done: IndexedLanguage) => void = () => {},
): Promise<IndexedLanguage[]> {
  const done: IndexedLanguage[] = [];
  try {
    for (const lang of library.site.languages) {
      const files = await bundleOf(library, lang);
      const folder = searchFolder(outDir, lang);
      await rm(folder, { recursive: true, force: true });
      for (const { path, content } of files) {
        const target = join(folder, path);
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, content);
      }
      const records = files.filter(({ path }) => path.startsWith('fragment/')).length;
      done.push({ lang, records, bytes: files.reduce((sum, { content }) => sum + content.length, 0) });
      onLanguage(done.at(-1) as IndexedLanguage);
    }
  } finally {
    await close();
  }
  return done;
}

/** Where the index of a language lies inside the folder of the site. */
export const searchFolder = (outDir: string, lang: LanguageTag): string => join(outDir, homeAddress(lang), 'pagefind');

async function bundleOf(library: Library, lang: LanguageTag): Promise<IndexFile[]> {
  const records = recordsOf(library, lang);
  const weighed = weighAll(library, records, lang);
  const index = await newIndex();
  for (const [at, record] of records.entries()) {
    const content = recordHtml(record, weighed[at] as WeighedRecord, lang);
    const { errors } = await index.addHTMLFile({ url: record.address, content });
    if (errors.length > 0) throw new Error(`Pagefind refuses ${record.id} (${lang}): ${errors.join('; ')}`);
  }
  const { errors, files } = await index.getFiles();
  await index.deleteIndex();
  if (errors.length > 0) throw new Error(`Pagefind cannot make the index (${lang}): ${errors.join('; ')}`);
  const kept = files.filter(({ path }) => !UNUSED.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const data = searchData(library, lang, records, weighed, kept);
  return [...kept, { path: SEARCH_DATA_FILE, content: new TextEncoder().encode(JSON.stringify(data)) }];
}

async function newIndex(): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({ forceLanguage: PLAIN_WORDS });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  return index;
}

function weighAll(library: Library, records: readonly SearchRecord[], lang: LanguageTag): WeighedRecord[] {
  const known = new Set(
    records.flatMap(({ title, summary, names, hiddenNames, sections }) => [
      ...stemsOf([title, summary, ...sections.map(({ text }) => text)].join('\n'), lang),
      ...[...names, ...hiddenNames].flatMap((name) => stemsOf(name.text, name.lang)),
    ]),
  );
  const findTerms = termFinder(library.glossary, lang);
  return records.map((record) => weigh(record, lang, (tag) => splitterOf(tag, (stem) => known.has(stem)), findTerms));
}

/** The id under which Pagefind answers with a record: the name of its fragment, found by the address inside it. */
function resultIds(files: readonly IndexFile[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id === undefined) continue;
    const text = gunzipSync(content).toString('utf8');
    const fragment = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    ids.set(fragment.url, id);
  }
  return ids;
}

function searchData(
  library: Library,
  lang: LanguageTag,
  records: readonly SearchRecord[],
  weighed: readonly WeighedRecord[],
  files: readonly IndexFile[],
): SearchData {
  const ids = resultIds(files);
  const codes = (facet: (typeof FACETS)[number]): string[] =>
    [...new Set(records.flatMap((record) => record.facets[facet]))].sort();
  const facets = {
    kind: codes('kind'),
    topic: codes('topic'),
    target: codes('target'),
    country: codes('country'),
    evidence: codes('evidence'),
  };
  const rows = records.map(({ address, facets: own }): [string, number[][]] => [
    ids.get(address) ?? address,
    FACETS.map((facet) => own[facet].map((code) => facets[facet].indexOf(code))),
  ]);
  const stems = weighed.flatMap((record) => [...record.stems.keys()]);
  return {
    lang,
    languages: [lang, ...library.site.languages.filter((other) => other !== lang)],
    vocabulary: encodeVocabulary(stems, new Set(weighed.flatMap(({ telling }) => [...telling]))),
    facets,
    records: Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
