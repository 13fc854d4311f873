import { FACETS, type Facet, type FacetData } from '../bundle/search-data.ts';

/** Codes by facet that results must have; of several codes of a facet one is enough. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** The codes of one record by facet. */
export type RecordCodes = Readonly<Record<Facet, readonly string[]>>;

/** How many results each code of a facet leaves. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

const forEachFacet = <Value>(value: (facet: Facet) => Value): Record<Facet, Value> => ({
  kind: value('kind'),
  topic: value('topic'),
  target: value('target'),
  country: value('country'),
  evidence: value('evidence'),
});

/** What stands for facets that are missing. */
export const NO_FACETS: FacetData = { codes: forEachFacet(() => []), records: [] };

/** Whether anything is filtered out. */
export const isFilter = (filters: Filters): boolean => FACETS.some((facet) => (filters[facet] ?? []).length > 0);

/** The codes of a record by its place in the index. */
export const codesOf = ({ codes, records }: FacetData, place: number | undefined): RecordCodes =>
  forEachFacet((facet) =>
    ((place === undefined ? undefined : records[place])?.[FACETS.indexOf(facet)] ?? []).flatMap(
      (at) => codes[facet][at] ?? [],
    ),
  );

/** Whether a record passes the filters, that of one facet left aside. */
export const passes = (codes: RecordCodes, filters: Filters, except?: Facet): boolean =>
  FACETS.every((facet) => {
    const wanted = filters[facet] ?? [];
    return facet === except || wanted.length === 0 || codes[facet].some((code) => wanted.includes(code));
  });

/** How many of the records there are for each code of a facet when the filters of the other facets hold. */
export const countsOf = (records: readonly RecordCodes[], filters: Filters): Counts =>
  forEachFacet((facet) => {
    const counts = new Map<string, number>();
    for (const codes of records) {
      if (!passes(codes, filters, facet)) continue;
      for (const code of codes[facet]) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    return counts;
  });

/** The counts of several answers together. */
export const sumCounts = (all: readonly Counts[]): Counts =>
  forEachFacet((facet) => {
    const sum = new Map<string, number>();
    for (const counts of all) for (const [code, count] of counts[facet]) sum.set(code, (sum.get(code) ?? 0) + count);
    return sum;
  });
