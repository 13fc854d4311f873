import { FACETS } from '../bundle/search-data.ts';
import type { SearchAnswer } from './engine.ts';

/** How many results each code of a facet leaves. */
export type Counts = SearchAnswer['counts'];

/** The counts of several answers together. */
export function sumCounts(all: readonly Counts[]): Counts {
  const sum = {
    kind: new Map<string, number>(),
    topic: new Map<string, number>(),
    target: new Map<string, number>(),
    country: new Map<string, number>(),
    evidence: new Map<string, number>(),
  };
  for (const counts of all)
    for (const facet of FACETS)
      for (const [code, count] of counts[facet]) sum[facet].set(code, (sum[facet].get(code) ?? 0) + count);
  return sum;
}
