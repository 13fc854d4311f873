import { FACETS, type Facet } from '../bundle/search-data.ts';
import type { Filters } from './engine.ts';

/** What the address of the search page says. */
export interface SearchState {
  query: string;
  filters: Filters;
}

/** Reads `?q=dluhy&kind=case&topic=debt`; a filter may stand several times. Unknown parameters are left alone. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const filters: Partial<Record<Facet, string[]>> = {};
  for (const facet of FACETS) {
    const codes = params.getAll(facet).filter((code) => code !== '');
    if (codes.length > 0) filters[facet] = codes;
  }
  return { query: params.get('q') ?? '', filters };
}

/** The same as a query string, empty when there is nothing to say. */
export function writeState({ query, filters }: SearchState): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query.trim());
  for (const facet of FACETS) for (const code of filters[facet] ?? []) params.append(facet, code);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
