import { z } from 'zod';
import { byCountry, CountryCode } from './country.ts';
import { PartialDate } from './dates.ts';
import { knowledgeFields, Point, Points, Terms, textFields } from './entry.ts';
import { Identifier, TermName } from './identifier.ts';
import { CallState, FundingLevel } from './judgements.ts';
import { LegalBasis } from './legal-basis.ts';
import { Step } from './method.ts';
import { Currency } from './money.ts';

/** A share in per cent with date and source. */
export const Share = z.strictObject({
  percent: z.number().min(0).max(100).describe('Per cent as a number, for example 85.'),
  asOf: PartialDate.describe('Date to which the figure belongs.'),
  source: Identifier.describe('Name of the source in sources.yaml.'),
});
export type Share = z.infer<typeof Share>;

/** A sum with date and source. */
export const Sum = z.strictObject({
  value: z.number().nonnegative().describe('The sum as a number, for example 20000.'),
  currency: Currency,
  asOf: PartialDate.describe('Date to which the figure belongs.'),
  source: Identifier.describe('Name of the source in sources.yaml.'),
});
export type Sum = z.infer<typeof Sum>;

/** `facts.yaml` of a way of funding. */
export const FundingFacts = z.strictObject({
  ...knowledgeFields,
  countries: z.array(CountryCode).min(1).describe('Countries in which it can be had.'),
  type: TermName.describe('Type of funding from the vocabulary.'),
  level: FundingLevel,
  applicants: Terms.default([]).describe('What kinds of bodies may apply, from the vocabulary.'),
  targetGroups: Terms.default([]).describe('Whom the money is meant for, from the vocabulary.'),
  legalBasis: byCountry(z.array(LegalBasis)).default({}).describe('Legal basis for each country.'),
  rate: Share.optional().describe('Share of the costs that is paid.'),
  ownShare: Share.optional().describe('Share that the applicant pays.'),
  minimum: Sum.optional().describe('Smallest sum.'),
  maximum: Sum.optional().describe('Largest sum.'),
  call: z
    .strictObject({
      state: CallState,
      asOf: PartialDate.describe('Date to which the state belongs.'),
      source: Identifier.optional().describe('Name of the source in sources.yaml.'),
    })
    .describe('Can one apply now?'),
  cases: z.array(Identifier).default([]).describe('Cases that used it: their folder names.'),
});
export type FundingFacts = z.infer<typeof FundingFacts>;

/** Front matter of a funding text. */
export const FundingText = z.strictObject({
  ...textFields,
  whoApplies: Point.describe('Who can apply, in one sentence.'),
  eligible: Points.default([]).describe('What is paid for, one point a line.'),
  notEligible: Points.default([]).describe('What is not paid for, one point a line.'),
  duration: Point.optional().describe('How long money is given.'),
  steps: z.array(Step).default([]).describe('How to get it, in order.'),
  pros: Points.default([]).describe('What speaks for it, one point a line.'),
  cons: Points.default([]).describe('What speaks against it, one point a line.'),
  sustainability: Point.optional().describe('What stays when the money ends.'),
});
export type FundingText = z.infer<typeof FundingText>;
