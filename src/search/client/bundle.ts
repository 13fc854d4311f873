import { FIELD_WEIGHTS, SEARCH_DATA_FILE, type SearchData } from '../bundle/search-data.ts';

/** What Pagefind knows of a record; only what we use. */
export interface Fragment {
  /** Address from the root of the site, as it was indexed. */
  raw_url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
  /** Headings with an anchor; `location` counts the words of `content` before it. */
  anchors: readonly { id: string; text: string; location: number }[];
}

interface PagefindHit {
  id: string;
  score: number;
  data(): Promise<Fragment>;
}

interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): {
    search(term: string): Promise<{ results: readonly PagefindHit[] }>;
  };
}

/** The opened index of one language. */
export interface Bundle {
  data: SearchData;
  /** Scores by result id for a term in Pagefind's sense: all its words must match. */
  search(term: string): Promise<ReadonlyMap<string, PagefindHit>>;
}

/** How much the words as typed weigh: closeness of length and exact diacritics count, text length little. */
const RANKING = {
  termSimilarity: 2,
  pageLength: 0.4,
  termFrequency: 0.8,
  diacriticSimilarity: 0.2,
  metaWeights: { ...FIELD_WEIGHTS, title: 3 },
};

/**
 * Opens the index in a folder.
 *
 * @param folder address of the `pagefind` folder, with a slash at the end
 * @throws when a file cannot be loaded: no connection, or no index there.
 */
export async function openBundle(folder: string): Promise<Bundle> {
  const [data, module] = await Promise.all([loadData(folder), import(/* @vite-ignore */ `${folder}pagefind.js`)]);
  const pagefind = (module as PagefindModule).createInstance({
    basePath: folder,
    baseUrl: '/',
    // A worker would double the code to load, and our searches take a few milliseconds.
    noWorker: true,
    ranking: RANKING,
  });
  const searched = new Map<string, Promise<ReadonlyMap<string, PagefindHit>>>();
  const search = async (term: string): Promise<ReadonlyMap<string, PagefindHit>> => {
    const { results } = await pagefind.search(term);
    return new Map(results.map((hit) => [hit.id, hit]));
  };
  return {
    data,
    search(term) {
      const earlier = searched.get(term);
      if (earlier) return earlier;
      const found = search(term);
      searched.set(term, found);
      return found;
    },
  };
}

async function loadData(folder: string): Promise<SearchData> {
  const address = `${folder}${SEARCH_DATA_FILE}`;
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as SearchData;
}
