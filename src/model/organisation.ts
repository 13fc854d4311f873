import { z } from 'zod';
import { CountryCode } from './country.ts';
import { diagramFacts, Points, textFields } from './entry.ts';
import { TermName } from './identifier.ts';
import { Verification } from './judgements.ts';
import { SourceUse } from './source.ts';
import { Text } from './text.ts';

/** `facts.yaml` of an organisation. Only what is public; no names or numbers of private persons. */
export const OrganisationFacts = z.strictObject({
  country: CountryCode,
  actor: TermName.describe('What kind of body it is, from the vocabulary.'),
  address: Text.optional().describe('Public postal address.'),
  website: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Web address beginning with https://'),
  email: z.email().optional().describe('General public e-mail address, never that of a person.'),
  phone: z
    .string()
    .regex(/^\+[0-9 ]{8,20}$/)
    .optional()
    .describe('General public number with country code, for example +420 123 456 789; only when checked.'),
  verification: Verification,
  sources: z.array(SourceUse).default([]).describe('Where this was seen.'),
  ...diagramFacts,
});
export type OrganisationFacts = z.infer<typeof OrganisationFacts>;

/** Front matter of an organisation's text; `title` is its name. */
export const OrganisationText = z.strictObject({
  ...textFields,
  alsoKnownAs: Points.default([]).describe('Abbreviations and other names.'),
});
export type OrganisationText = z.infer<typeof OrganisationText>;
