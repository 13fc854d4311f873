import type { Rule } from './rule.ts';

const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Codes to which CLDR gives a name although they stand for no country. */
const NO_COUNTRY = ['ZZ', 'XA', 'XB', 'QO'];

/** The country of a code, also of one that it has given up: UK is GB. `undefined` when there is none. */
function countryOf(code: string): string | undefined {
  const { region } = new Intl.Locale(`und-${code}`);
  return region === undefined || NO_COUNTRY.includes(region) || NAMES.of(region) === undefined ? undefined : region;
}

/** The countries of the site exist under the codes of ISO 3166. All others have to be among them. */
export const countriesExist: Rule = ({ site }, report) => {
  for (const [index, country] of (site.sound.countries ?? []).entries()) {
    const found = countryOf(country);
    if (found === country) continue;
    const place = site.place(['countries', index]);
    report('country-exists', place, { country, ...(found === undefined ? {} : { suggestion: found }) });
  }
};
