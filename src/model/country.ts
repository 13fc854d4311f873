import { z } from 'zod';

/** An ISO 3166-1 alpha-2 country code in capitals: `CZ`, `DE`. Never a language. */
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe('Country as two capital letters (ISO 3166), for example CZ or DE.');

export type CountryCode = z.infer<typeof CountryCode>;

/** Something said once for each compared country, keyed by country code. */
export const byCountry = <Value extends z.ZodType>(value: Value) => z.record(CountryCode, value);
