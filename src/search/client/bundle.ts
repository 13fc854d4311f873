import {
  FACET_DATA_FILE,
  type FacetData,
  type Fragment,
  fragmentFile,
  SEARCH_DATA_FILE,
  type SearchData,
  type WordFile,
  wordFile,
} from '../bundle/search-data.ts';
import { kept } from './kept.ts';
import { loadFile, loadJson } from './load-file.ts';
import { type Sought, scoreRecords } from './score-records.ts';
import { readWords } from './word-places.ts';

/** The opened index of one language. */
export interface Bundle {
  data: SearchData;
  /** Scores by id of the records that hold a word or a longer one; `"word"` asks for the word itself. */
  search(term: string): Promise<ReadonlyMap<string, { score: number }>>;
  /** What is shown of a record. */
  fragment(id: string): Promise<Fragment>;
  /** What filters and counts need. */
  facets(): Promise<FacetData>;
}

/**
 * Opens the index in a folder. Its methods load what they need and keep it.
 *
 * @param folder address of the `pagefind` folder, with a slash at the end
 * @throws when a file cannot be loaded, as its methods do: no connection, or no index there.
 */
export async function openBundle(folder: string): Promise<Bundle> {
  const data = (await loadJson(folder + SEARCH_DATA_FILE)) as SearchData;
  const { ids, lengths, fields } = data;
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const words = kept(async (name) => readWords(await loadFile(folder + wordFile(name))));
  const fragment = kept(async (id) => {
    const text = new TextDecoder().decode(await loadFile(folder + fragmentFile(id)));
    return JSON.parse(text) as Fragment;
  });
  const facets = kept(async (file) => (await loadJson(folder + file)) as FacetData);
  const seek = async (word: string): Promise<Sought> => {
    const files = await Promise.all(filesWith(word, data.words).map(words));
    return { word, found: files.flat().filter((one) => one.word.startsWith(word)) };
  };
  const search = kept(async (term) => {
    const exact = /^"(.+)"$/.exec(term)?.[1];
    const { word, found } = await seek(exact ?? term);
    const fitting = exact === undefined ? found : found.filter((one) => one.word === exact);
    const scores = scoreRecords({ word, found: fitting }, { lengths, meanLength, fields });
    return new Map([...scores].map(([record, score]) => [ids[record] ?? '', { score }]));
  });
  return { data, search, fragment, facets: () => facets(FACET_DATA_FILE) };
}

/** The files that may hold words that begin so. */
const filesWith = (word: string, files: readonly WordFile[]): string[] =>
  files.flatMap(([from, to, name]) =>
    from.slice(0, word.length) <= word && word.slice(0, to.length) <= to ? [name] : [],
  );
