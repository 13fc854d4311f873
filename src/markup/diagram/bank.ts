import type { CountryCode } from '#model/country.ts';
import { BANKS } from '#model/tokens.ts';
import type { Colour } from './drawing.ts';

/** The colour of a country by its place in site.yaml; ink for one that is not compared. */
export function bankColour(countries: readonly CountryCode[], country: CountryCode): Colour {
  const place = countries.indexOf(country);
  return place < 0 ? 'ink' : `bank-${place % BANKS.length}`;
}
