import type { FacetData, Fragment } from '../bundle/search-data.ts';
import { decodeVocabulary } from '../words/vocabulary.ts';
import { openBundle } from './bundle.ts';
import { excerpt, type Segment, segments } from './excerpt.ts';
import { type Counts, codesOf, countsOf, type Filters, isFilter, NO_FACETS, passes } from './facets.ts';
import { type Marker, markerOf } from './marks.ts';
import { type Hits, merge, type Ranked } from './merge.ts';
import { passagesOf } from './passages.ts';
import { planQuery, type QueryPlan, termsOf } from './query.ts';
import { readerOf } from './reader.ts';

/** One result, ready to be shown. */
export interface SearchResult {
  /** `case:prague-team`, `term:ospod`. */
  id: string;
  kind: string;
  /** Address from the root of the site, with the anchor of the passage. */
  address: string;
  title: readonly Segment[];
  excerpt: readonly Segment[];
  /** Heading of the passage from which the excerpt comes. */
  section?: string;
  /** Codes of facets and signs by name. */
  codes: Readonly<Record<string, readonly string[]>>;
  score: number;
}

/** Told why something is missing, so that the rest can be shown; without it whatever is missing makes all fail. */
export type OnFault = (fault: unknown) => void;

/** The answer to a query. */
export interface SearchAnswer {
  /** How many results pass the filters. */
  total: number;
  /** How many results there are for each code of a facet when the filters of the other facets hold; none when the facets are missing. */
  counts: Counts;
  /** Words that nothing is known about, and misspelt ones that were taken for a word of which no loaded result holds a form. */
  unknown(): readonly string[];
  /** Is anything known about any of the words? */
  isKnown: boolean;
  /** Words that have answers of their own, when none holds enough of them together to be shown with all the others. */
  apart: readonly string[];
  /** Loads results by their place in the order. @throws when none can be loaded. */
  load(from: number, to: number, onFault?: OnFault): Promise<SearchResult[]>;
  /** What misspelt words were taken for, in a form from the results that have been loaded. */
  corrections(): readonly { typed: string; taken: string }[];
}

export interface SearchEngine {
  /** @throws when the words cannot be loaded, or when there are filters and the facets cannot. */
  search(query: string, filters?: Filters, onFault?: OnFault): Promise<SearchAnswer>;
  /** The best results alone, before anything is loaded that only filters, counts and further results need. */
  best(query: string, count: number, onFault?: OnFault): Promise<SearchResult[]>;
}

const NO_HITS: Hits = new Map();

/** A query with all that it finds, before any filter. */
interface Finding {
  plan: QueryPlan;
  ranked: readonly Ranked[];
  isCut: boolean;
}

/**
 * Opens the search of one language.
 *
 * @param folder address of its `pagefind` folder, with a slash at the end
 * @throws LoadFault when the index cannot be loaded.
 */
export async function openSearch(folder: string): Promise<SearchEngine> {
  const bundle = await openBundle(folder);
  const { data } = bundle;
  const vocabulary = decodeVocabulary(data.vocabulary);
  const reader = readerOf(data.lang, vocabulary);
  const places = new Map(data.ids.map((id, place) => [id, place]));

  const find = async (query: string): Promise<Finding> => {
    const plan = planQuery(query, data.languages, vocabulary);
    const found = new Map(
      await Promise.all([...termsOf(plan)].map(async (term) => [term, await bundle.search(term)] as const)),
    );
    return { plan, ...merge(plan, (term) => found.get(term) ?? NO_HITS, data.ids.length) };
  };

  let last: { query: string; finding: Promise<Finding> } | undefined;
  /** The same for a query that is asked twice in turn: for its best results, then for all. */
  const findOnce = (query: string): Promise<Finding> => {
    if (last?.query !== query) last = { query, finding: find(query) };
    const { finding } = last;
    finding.catch(() => {
      if (last?.finding === finding) last = undefined;
    });
    return finding;
  };

  const facetsFor = (filters: Filters, onFault?: OnFault): Promise<FacetData> =>
    bundle.facets().catch((fault) => {
      if (!onFault || isFilter(filters)) throw fault;
      onFault(fault);
      return NO_FACETS;
    });

  const load = async (
    { plan }: Finding,
    wanted: readonly Ranked[],
    forms: Map<number, string>,
    onFault: OnFault | undefined,
  ) => {
    const marker = markerOf(plan, reader);
    const loaded = await Promise.allSettled(wanted.map(({ id }) => bundle.fragment(id)));
    const faults = loaded.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    if (faults.length > 0 && (!onFault || faults.length === wanted.length)) throw faults[0];
    for (const fault of faults) onFault?.(fault);
    return loaded.flatMap((one, at): SearchResult[] => {
      if (one.status === 'rejected') return [];
      noteForms(one.value, plan, marker, forms);
      return [{ ...resultOf(one.value, marker), score: wanted[at]?.score ?? 0 }];
    });
  };

  return {
    async search(query, filters = {}, onFault) {
      const [finding, facets] = await Promise.all([findOnce(query), facetsFor(filters, onFault)]);
      const all = finding.ranked.map((ranked) => ({ ...ranked, codes: codesOf(facets, places.get(ranked.id)) }));
      const passing = all.filter(({ codes }) => passes(codes, filters));
      const forms = new Map<number, string>();
      const { parts } = finding.plan;
      const known = parts.filter(({ alternatives, corrected }) => alternatives.length > 0 && !corrected);
      return {
        total: passing.length,
        counts: countsOf(
          all.map(({ codes }) => codes),
          filters,
        ),
        unknown: () => [
          ...new Set(
            parts.flatMap(({ typed, alternatives, corrected }, at) =>
              alternatives.length === 0 || (corrected && !forms.has(at)) ? [typed] : [],
            ),
          ),
        ],
        apart: finding.isCut && known.length > 1 ? known.map(({ typed }) => typed) : [],
        isKnown: known.length > 0,
        load: (from, to, onFault) => load(finding, passing.slice(from, to), forms, onFault),
        corrections: () =>
          parts.flatMap(({ typed, corrected }, at) => {
            const taken = forms.get(at);
            return corrected && taken !== undefined ? [{ typed, taken }] : [];
          }),
      };
    },
    async best(query, count, onFault) {
      const finding = await findOnce(query);
      return load(finding, finding.ranked.slice(0, count), new Map(), onFault);
    },
  };
}

function resultOf(fragment: Fragment, marker: Marker): Omit<SearchResult, 'score'> {
  const { content, codes, url, title } = fragment;
  const { segments: cut, passage } = excerpt(content, marker(content), passagesOf(fragment));
  const place = passage?.anchor !== undefined && !url.includes('#') ? `${url}#${passage.anchor}` : url;
  return {
    id: codes['id']?.[0] ?? url,
    kind: codes['kind']?.[0] ?? '',
    address: place,
    title: segments(title, marker(title)),
    excerpt: cut,
    ...(passage?.heading === undefined ? {} : { section: passage.heading }),
    codes,
  };
}

/** Remembers for each misspelt word the first word of a result that it was taken for. */
function noteForms(fragment: Fragment, plan: QueryPlan, marker: Marker, forms: Map<number, string>): void {
  if (!plan.parts.some(({ corrected }) => corrected)) return;
  const text = `${fragment.title}\n${fragment.content}`;
  for (const { start, end, part } of marker(text)) {
    if (plan.parts[part]?.corrected && !forms.has(part)) forms.set(part, text.slice(start, end).toLowerCase());
  }
}
