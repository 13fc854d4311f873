import { z } from 'zod';
import { byCountry, CountryCode } from './country.ts';
import { Day, PartialDate } from './dates.ts';
import { knowledgeFields, Terms, textFields } from './entry.ts';
import { Identifier } from './identifier.ts';
import { Equivalence, LawState, Verification } from './judgements.ts';
import { LegalBasis } from './legal-basis.ts';
import { Text } from './text.ts';

/** One country's side of one row of a comparison. */
export const RowSide = z.strictObject({
  verification: Verification,
  basis: z.array(LegalBasis).default([]).describe('Law citations on which the statement rests.'),
  sources: z.array(Identifier).default([]).describe('Sources in which it was seen: their names.'),
});
export type RowSide = z.infer<typeof RowSide>;

/** One row of a comparison: the same question to every country. */
export const Row = z.strictObject({
  id: Identifier.describe('Name of the row; its texts stand under this name in each language.'),
  sides: byCountry(RowSide).describe('For each country the legal basis and how far it was checked.'),
});
export type Row = z.infer<typeof Row>;

/** A change of law that is on its way. */
export const Upcoming = z.strictObject({
  id: Identifier.describe('Name of the change; its text stands under this name in each language.'),
  country: CountryCode,
  date: PartialDate.optional().describe('When it takes effect, as far as known.'),
  state: LawState,
  verification: Verification,
  source: Identifier.optional().describe('Name of the source in sources.yaml.'),
});
export type Upcoming = z.infer<typeof Upcoming>;

/** `facts.yaml` of a comparison of law. */
export const LegislationFacts = z.strictObject({
  ...knowledgeFields,
  asOf: Day.describe('Day whose state of the law is described.'),
  asOfByCountry: byCountry(Day)
    .default({})
    .describe('Another day for single countries whose law was read later or earlier, for example DE: 2026-08-19.'),
  states: byCountry(LawState).describe('State of the law in each country at that day.'),
  equivalence: Equivalence,
  targetGroups: Terms.default([]).describe('Whom it concerns, from the vocabulary.'),
  rows: z.array(Row).min(1).describe('The rows of the comparison in their order.'),
  upcoming: z.array(Upcoming).default([]).describe('Changes of law that are on their way.'),
});
export type LegislationFacts = z.infer<typeof LegislationFacts>;

/** The texts of one row in one language. */
export const RowText = z.strictObject({
  label: Text.describe('The question that the row answers, in a few words.'),
  text: byCountry(Text).describe('The answer for each country; leave a country out when our sources say nothing.'),
});
export type RowText = z.infer<typeof RowText>;

/** What is compared, on one country's side. */
export const Subject = z.strictObject({
  name: Text.describe('What the institution is called in this language.'),
  original: Text.optional().describe('What it is called in its own country, when that differs.'),
});
export type Subject = z.infer<typeof Subject>;

/** Front matter of a comparison's text. */
export const LegislationText = z.strictObject({
  ...textFields,
  question: Text.describe('The question that the reader brings.'),
  difference: Text.describe('The difference in one or two sentences.'),
  subjects: byCountry(Subject).describe('What is compared, for each country.'),
  rows: z.record(Identifier, RowText).describe('Texts of each row of facts.yaml, under its name.'),
  upcoming: z.record(Identifier, Text).default({}).describe('Text of each coming change, under its name.'),
  crossBorder: Text.optional().describe('What happens when somebody moves or acts across the border.'),
  disclaimer: Text.optional().describe('Replaces the usual sentence that this is no legal advice.'),
});
export type LegislationText = z.infer<typeof LegislationText>;
