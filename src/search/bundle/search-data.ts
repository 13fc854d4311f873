import type { LanguageTag } from '#model/language.ts';

/** What results can be filtered by, in the order of the columns of `FacetData.records`. */
export const FACETS = ['kind', 'topic', 'target', 'country', 'evidence'] as const;
export type Facet = (typeof FACETS)[number];

/** Meta fields of the Pagefind index that hold stems, by the weight of the place where a word stands. */
export const FIELD_WEIGHTS = { name: 8, head: 6, lead: 3, often: 1.4, body: 1 } as const;
export type Field = keyof typeof FIELD_WEIGHTS;

/** A file of words: the first and the last of them, cut to what tells them from their neighbours, and its name. */
export type WordFile = readonly [from: string, to: string, name: string];

/** `search.json`: what the client must know to find anything. */
export interface SearchData {
  lang: LanguageTag;
  /** Languages whose words the index holds: its own first. */
  languages: readonly LanguageTag[];
  /** Stems and law tokens, written by `encodeVocabulary`. */
  vocabulary: string;
  /** The ids of the records, which name their fragments, by the numbers that the index gives them. */
  ids: readonly string[];
  /** How many words each record has. */
  lengths: readonly number[];
  /** The files of the index in the order of their words. */
  words: readonly WordFile[];
  /** Meta fields by the numbers that the index gives them. */
  fields: readonly string[];
  /** The name of the file of facets. */
  facets: string;
}

/** What the client must know to filter and count. */
export interface FacetData {
  /** Codes of each facet that occur. */
  codes: Readonly<Record<Facet, readonly string[]>>;
  /** For each record, in the order of `SearchData.ids`, the codes of each facet as places in `codes`. */
  records: readonly (readonly (readonly number[])[])[];
}

/** What is shown of a record, and where it leads. */
export interface Fragment {
  /** Address from the root of the site. */
  url: string;
  content: string;
  title: string;
  /** Codes of facets and signs by name. */
  codes: Readonly<Record<string, readonly string[]>>;
  /** Headings with an anchor; `location` counts the words of `content` before it. */
  anchors: readonly { id: string; text: string; location: number }[];
}

/** Names of the files of an index. */
export const SEARCH_DATA_FILE = 'search.json';
/** All but `search.json` are named after what they hold, so that those of two builds are never taken for each other. */
export const facetFile = (name: string): string => `facets.${name}.json`;
export const wordFile = (name: string): string => `index/${name}.pf_index`;
export const fragmentFile = (id: string): string => `fragment/${id}.pf_fragment`;

/** Before what Pagefind compresses stand these signs. */
export const PAGEFIND_SIGNATURE = 'pagefind_dcd';
