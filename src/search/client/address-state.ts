import { FACETS, type Facet } from '../bundle/search-data.ts';
import type { Filters } from './facets.ts';

/** What the address of the search page says. */
export interface SearchState {
  query: string;
  filters: Filters;
  /** Languages in whose texts we look; none stands for the language of the page. */
  languages: readonly string[];
}

/** As much of a query as is looked at; a longer address would be refused by some hosts. */
const LONGEST = 200;

/** Reads `?q=dluhy&kind=case&topic=debt&lang=de`; a filter may stand several times. Unknown parameters are left alone. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const all = (name: string): string[] => [...new Set(params.getAll(name))].filter((code) => code !== '');
  const filters: Partial<Record<Facet, string[]>> = {};
  for (const facet of FACETS) {
    const codes = all(facet);
    if (codes.length > 0) filters[facet] = codes;
  }
  return { query: params.get('q') ?? '', filters, languages: all('lang') };
}

/** The same as a query string, empty when there is nothing to say. Long queries are cut. */
export function writeState({ query, filters, languages }: SearchState): string {
  const params = new URLSearchParams();
  const text = query.trim().slice(0, LONGEST);
  if (text !== '') params.set('q', text);
  for (const facet of FACETS) for (const code of filters[facet] ?? []) params.append(facet, code);
  for (const lang of languages) params.append('lang', lang);
  const all = params.toString();
  return all === '' ? '' : `?${all}`;
}

/** Whether any filter is set, that of the language included. */
export const isFiltered = ({ filters, languages }: SearchState): boolean =>
  languages.length > 0 || Object.values(filters).some((codes) => codes.length > 0);
