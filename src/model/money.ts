import { z } from 'zod';
import { PartialDate } from './dates.ts';
import { Identifier } from './identifier.ts';

/** ISO 4217 currency code. */
export const Currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .describe('Currency as three capital letters, for example CZK or EUR.');

export const AMOUNT_KINDS = ['planned', 'approved', 'settled', 'stated'] as const;

/** A sum of money with what it means and where it stands. Several may stand side by side when sources disagree. */
export const Amount = z.strictObject({
  value: z.number().nonnegative().describe('The sum as a number with a decimal point, for example 14689.27.'),
  currency: Currency,
  kind: z
    .enum(AMOUNT_KINDS)
    .describe('planned (applied for), approved, settled (really paid), or stated when the source does not say which.'),
  per: z.enum(['total', 'year', 'month']).default('total').describe('total, year or month.'),
  asOf: PartialDate.optional().describe('Date to which the sum belongs.'),
  source: Identifier.describe('Name of the source in sources.yaml.'),
});
export type Amount = z.infer<typeof Amount>;
