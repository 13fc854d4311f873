import { z } from 'zod';
import { CountryCode } from './country.ts';
import { PartialDate } from './dates.ts';
import { diagramFacts, textFields } from './entry.ts';
import { Identifier } from './identifier.ts';
import { Claim, Verification } from './judgements.ts';
import { SourceUse } from './source.ts';
import { Text } from './text.ts';

/** `facts.yaml` of a workshop. */
export const WorkshopFacts = z.strictObject({
  order: z.int().min(1).describe('Which workshop it is: 1, 2, 3 …'),
  date: PartialDate.optional().describe('When it took place, as far as a source says.'),
  country: CountryCode.optional().describe('Country in which it took place, as far as a source says.'),
  claim: Claim,
  organisations: z
    .array(Identifier)
    .default([])
    .describe('Organisations that took part or were visited: their folder names.'),
  cases: z.array(Identifier).default([]).describe('Cases that were presented: their folder names.'),
  methods: z.array(Identifier).default([]).describe('Methods that were discussed: their folder names.'),
  legislation: z.array(Identifier).default([]).describe('Comparisons of law that were discussed: their folder names.'),
  funding: z.array(Identifier).default([]).describe('Ways of funding that were discussed: their folder names.'),
  verification: Verification,
  sources: z.array(SourceUse).min(1).describe('Where this was seen.'),
  ...diagramFacts,
});
export type WorkshopFacts = z.infer<typeof WorkshopFacts>;

/** Front matter of a workshop's text. */
export const WorkshopText = z.strictObject({
  ...textFields,
  place: Text.optional().describe('Where it took place, in words.'),
});
export type WorkshopText = z.infer<typeof WorkshopText>;
