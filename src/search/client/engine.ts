import { FACETS, type Facet } from '../bundle/search-data.ts';
import { decodeVocabulary } from '../words/vocabulary.ts';
import { type Fragment, openBundle } from './bundle.ts';
import { excerpt, type Segment, segments } from './excerpt.ts';
import { type Marker, markerOf } from './marks.ts';
import { type Hits, merge, type Ranked } from './merge.ts';
import { passagesOf } from './passages.ts';
import { planQuery, type QueryPlan, termsOf } from './query.ts';

/** Codes by facet that results must have; of several codes of a facet one is enough. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

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

/** The answer to a query. */
export interface SearchAnswer {
  /** How many results pass the filters. */
  total: number;
  /** How many results there are for each code of a facet when the filters of the other facets hold. */
  counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** Words that nothing is known about. */
  unknown: readonly string[];
  /** Loads results by their place in the order. */
  load(from: number, to: number): Promise<SearchResult[]>;
  /** What misspelt words were taken for, in a form from the results that have been loaded. */
  corrections(): readonly { typed: string; taken: string }[];
}

export interface SearchEngine {
  search(query: string, filters?: Filters): Promise<SearchAnswer>;
}

const NO_HITS: Hits = new Map();

/**
 * Opens the search of one language.
 *
 * @param folder address of its `pagefind` folder, with a slash at the end
 * @throws when the index cannot be loaded.
 */
export async function openSearch(folder: string): Promise<SearchEngine> {
  const bundle = await openBundle(folder);
  const { data } = bundle;
  const vocabulary = decodeVocabulary(data.vocabulary);
  const total = Object.keys(data.records).length;
  const codesOf = (id: string, facet: Facet): string[] =>
    (data.records[id]?.[FACETS.indexOf(facet)] ?? []).flatMap((at) => data.facets[facet][at] ?? []);

  const passes = (id: string, filters: Filters, except?: Facet): boolean =>
    FACETS.every((facet) => {
      const wanted = filters[facet] ?? [];
      return facet === except || wanted.length === 0 || codesOf(id, facet).some((code) => wanted.includes(code));
    });

  const countsOf = (ranked: readonly Ranked[], filters: Filters): SearchAnswer['counts'] => {
    const count = (facet: Facet): Map<string, number> => {
      const counts = new Map<string, number>();
      for (const { id } of ranked) {
        if (!passes(id, filters, facet)) continue;
        for (const code of codesOf(id, facet)) counts.set(code, (counts.get(code) ?? 0) + 1);
      }
      return counts;
    };
    return {
      kind: count('kind'),
      topic: count('topic'),
      target: count('target'),
      country: count('country'),
      evidence: count('evidence'),
    };
  };

  return {
    async search(query, filters = {}) {
      const plan = planQuery(query, data.languages, vocabulary);
      const found = new Map(
        await Promise.all([...termsOf(plan)].map(async (term) => [term, await bundle.search(term)] as const)),
      );
      const all = merge(plan, (term) => found.get(term) ?? NO_HITS, total);
      const ranked = all.filter(({ id }) => passes(id, filters));
      const marker = markerOf(plan, data.lang, vocabulary);
      const forms = new Map<number, string>();
      const fragmentOf = (id: string): Promise<Fragment> | undefined => {
        for (const hits of found.values()) {
          const hit = hits.get(id);
          if (hit) return hit.data();
        }
        return undefined;
      };
      return {
        total: ranked.length,
        counts: countsOf(all, filters),
        unknown: plan.parts.filter(({ alternatives }) => alternatives.length === 0).map(({ typed }) => typed),
        async load(from, to) {
          const fragments = await Promise.all(
            ranked.slice(from, to).map(async ({ id, score }) => ({ score, fragment: await fragmentOf(id) })),
          );
          return fragments.flatMap(({ score, fragment }) => {
            if (!fragment) return [];
            noteForms(fragment, plan, marker, forms);
            return [{ ...resultOf(fragment, marker), score }];
          });
        },
        corrections: () =>
          plan.parts.flatMap(({ typed, corrected }, at) => {
            const taken = forms.get(at);
            return corrected && taken !== undefined ? [{ typed, taken }] : [];
          }),
      };
    },
  };
}

function resultOf(fragment: Fragment, marker: Marker): Omit<SearchResult, 'score'> {
  const { content, filters, raw_url: url } = fragment;
  const title = fragment.meta['title'] ?? '';
  const { segments: cut, passage } = excerpt(content, marker(content), passagesOf(fragment));
  const place = passage?.anchor !== undefined && !url.includes('#') ? `${url}#${passage.anchor}` : url;
  return {
    id: filters['id']?.[0] ?? url,
    kind: filters['kind']?.[0] ?? '',
    address: place,
    title: segments(title, marker(title)),
    excerpt: cut,
    ...(passage?.heading === undefined ? {} : { section: passage.heading }),
    codes: filters,
  };
}

/** Remembers for each misspelt word the first word of a result that it was taken for. */
function noteForms(fragment: Fragment, plan: QueryPlan, marker: Marker, forms: Map<number, string>): void {
  if (!plan.parts.some(({ corrected }) => corrected)) return;
  const text = `${fragment.meta['title'] ?? ''}\n${fragment.content}`;
  for (const { start, end, part } of marker(text)) {
    if (plan.parts[part]?.corrected && !forms.has(part)) forms.set(part, text.slice(start, end).toLowerCase());
  }
}
