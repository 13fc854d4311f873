import { z } from 'zod';
import { Identifier } from './identifier.ts';
import { Verification } from './judgements.ts';
import { Text } from './text.ts';

export const ACT_TYPES = ['act', 'decree', 'regulation'] as const;

/**
 * A law citation in a form that belongs to no language, so that each edition writes it its own way:
 * `{ act: "108/2006 Sb.", section: "§ 65 (2)" }` is “§ 65 odst. 2 zákona č. 108/2006 Sb.” in Czech
 * and “§ 65 Abs. 2 Gesetz Nr. 108/2006 Sb.” in German.
 */
export const LegalBasis = z.strictObject({
  act: z
    .string()
    .trim()
    .min(2)
    .describe('The law: a number such as 108/2006 Sb., or the usual abbreviation such as SGB VIII.'),
  type: z
    .enum(ACT_TYPES)
    .default('act')
    .describe('act (zákon, Gesetz), decree (vyhláška) or regulation (nařízení, Verordnung).'),
  section: Text.optional().describe(
    'Section, with the paragraph in brackets and "ff." for following: § 65, §§ 27, 31, § 36a (2), §§ 67 ff.',
  ),
  verification: Verification,
  source: Identifier.optional().describe('Name of the source in which the citation was seen.'),
});
export type LegalBasis = z.infer<typeof LegalBasis>;
