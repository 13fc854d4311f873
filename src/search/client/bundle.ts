import {
  type FacetData,
  type Fragment,
  facetFile,
  fragmentFile,
  SEARCH_DATA_FILE,
  type SearchData,
  type WordFile,
  wordFile,
} from '../bundle/search-data.ts';
import { kept } from './kept.ts';
import { loadFile } from './load-file.ts';
import { readFacetData, readFragment, readSearchData } from './read-data.ts';
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
 * @throws LoadFault when a file cannot be had, as its methods do.
 */
export async function openBundle(folder: string): Promise<Bundle> {
  const data = await loadFile(folder + SEARCH_DATA_FILE, readSearchData, 'no-cache');
  const { ids, lengths, fields } = data;
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const words = kept((name) => loadFile(folder + wordFile(name), readWords));
  const fragment = kept((id) => loadFile(folder + fragmentFile(id), readFragment));
  const facets = kept((name) => loadFile(folder + facetFile(name), (bytes) => readFacetData(bytes, ids.length)));
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
  return { data, search, fragment, facets: () => facets(data.facets) };
}

/** The files that may hold words that begin so. */
const filesWith = (word: string, files: readonly WordFile[]): string[] =>
  files.flatMap(([from, to, name]) =>
    from.slice(0, word.length) <= word && word.slice(0, to.length) <= to ? [name] : [],
  );
