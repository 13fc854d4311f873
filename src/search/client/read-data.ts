import { FACETS, type FacetData, type Fragment, type SearchData } from '../bundle/search-data.ts';

/*
 * Hosts answer with pages and messages of their own where a file should be, some of them JSON. Each reader throws when
 * the bytes are not the file that it reads; what is inside the lists is as we wrote it.
 */

type Unsure<Data> = Partial<Data> | null;

const parsed = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

function sure<Data>(data: Unsure<Data>, isWhole: boolean): Data {
  if (!isWhole) throw new Error('This is no file of the search.');
  return data as Data;
}

export function readSearchData(bytes: Uint8Array): SearchData {
  const data = parsed(bytes) as Unsure<SearchData>;
  const lists = [data?.languages, data?.ids, data?.lengths, data?.words, data?.fields];
  const texts = [data?.lang, data?.vocabulary, data?.facets];
  return sure(data, lists.every(Array.isArray) && texts.every((text) => typeof text === 'string'));
}

/** @param count how many records there are */
export function readFacetData(bytes: Uint8Array, count: number): FacetData {
  const data = parsed(bytes) as Unsure<FacetData>;
  const { codes } = data ?? {};
  return sure(data, FACETS.every((facet) => Array.isArray(codes?.[facet])) && data?.records?.length === count);
}

export function readFragment(bytes: Uint8Array): Fragment {
  const data = parsed(bytes) as Unsure<Fragment>;
  const texts = [data?.url, data?.content, data?.title];
  const isWhole = texts.every((text) => typeof text === 'string') && Array.isArray(data?.anchors);
  return sure(data, isWhole && typeof data?.codes === 'object');
}
