import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { homeAddress } from '#library/address.ts';
import type { Library } from '#library/library.ts';
import type { LanguageTag } from '#model/language.ts';
import { pack } from './bundle/pack.ts';
import {
  FACETS,
  type Facet,
  type FacetData,
  facetFile,
  SEARCH_DATA_FILE,
  type SearchData,
} from './bundle/search-data.ts';
import { endPagefind, pagefindFiles } from './pagefind-files.ts';
import type { SearchRecord } from './records/record.ts';
import { recordsOf } from './records/records.ts';
import type { WeighedRecord } from './records/weigh.ts';
import { weighAll } from './records/weigh-all.ts';
import { encodeVocabulary } from './words/vocabulary.ts';

/** As many hexadecimal digits of a hash as tell the builds of a site apart. */
const HASH_LENGTH = 10;

/** What was written for one language. */
export interface IndexedLanguage {
  lang: LanguageTag;
  records: number;
  /** Bytes of all files. */
  bytes: number;
}

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
      const { files, records } = await bundleOf(library, lang);
      const folder = searchFolder(outDir, lang);
      await rm(folder, { recursive: true, force: true });
      for (const { path, content } of files) {
        const target = join(folder, path);
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, content);
      }
      done.push({ lang, records, bytes: files.reduce((sum, { content }) => sum + content.length, 0) });
      onLanguage(done.at(-1) as IndexedLanguage);
    }
  } finally {
    await endPagefind();
  }
  return done;
}

/** Where the index of a language lies inside the folder of the site. */
export const searchFolder = (outDir: string, lang: LanguageTag): string => join(outDir, homeAddress(lang), 'pagefind');

async function bundleOf(library: Library, lang: LanguageTag): Promise<{ files: Bytes[]; records: number }> {
  const records = recordsOf(library, lang);
  const weighed = weighAll(library.glossary, records, lang);
  const { files, data, addresses } = pack(await pagefindFiles(records, weighed, lang));
  const json = (value: SearchData | FacetData): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
  const facets = json(facetData(records, addresses));
  const facetName = createHash('sha256').update(facets).digest('hex').slice(0, HASH_LENGTH);
  const search: SearchData = {
    lang,
    languages: [lang, ...library.site.languages.filter((other) => other !== lang)],
    vocabulary: vocabularyOf(weighed),
    ...data,
    facets: facetName,
  };
  return {
    files: [
      ...files,
      { path: SEARCH_DATA_FILE, content: json(search) },
      { path: facetFile(facetName), content: facets },
    ],
    records: addresses.length,
  };
}

interface Bytes {
  path: string;
  content: Uint8Array;
}

function vocabularyOf(weighed: readonly WeighedRecord[]): string {
  const stems = weighed.flatMap((record) => [...record.stems.keys()]);
  return encodeVocabulary(stems, new Set(weighed.flatMap(({ telling }) => [...telling])));
}

/** @param addresses those of the records, in the order of the index */
function facetData(records: readonly SearchRecord[], addresses: readonly string[]): FacetData {
  const codesOf = (facet: Facet): string[] => [...new Set(records.flatMap((record) => record.facets[facet]))].sort();
  const codes = {
    kind: codesOf('kind'),
    topic: codesOf('topic'),
    target: codesOf('target'),
    country: codesOf('country'),
    evidence: codesOf('evidence'),
  };
  const byAddress = new Map(records.map((record) => [record.address, record]));
  const rows = addresses.map((address) =>
    FACETS.map((facet) => (byAddress.get(address)?.facets[facet] ?? []).map((code) => codes[facet].indexOf(code))),
  );
  return { codes, records: rows };
}
