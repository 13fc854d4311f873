import type { CountryCode } from '#model/country.ts';
import { isOf } from '../is-of.ts';
import type { Entry, Library } from '../library.ts';

/** Countries in the order of site.yaml, those that are not compared behind them, without doubles. */
export function inSiteOrder(library: Library, countries: readonly CountryCode[]): readonly CountryCode[] {
  const known = library.site.countries.filter((country) => countries.includes(country));
  return [...known, ...new Set(countries.filter((country) => !known.includes(country)))];
}

/** Countries to which an entry belongs; a method and a comparison belong to all that are compared. */
export function countriesOf(library: Library, entry: Entry): readonly CountryCode[] {
  if (isOf(entry, 'case') || isOf(entry, 'funding')) return inSiteOrder(library, entry.facts.countries);
  if (isOf(entry, 'method') || isOf(entry, 'legislation')) return library.site.countries;
  if (isOf(entry, 'organisation')) return [entry.facts.country];
  if (isOf(entry, 'workshop') && entry.facts.country) return [entry.facts.country];
  return [];
}
