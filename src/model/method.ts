import { z } from 'zod';
import { byCountry } from './country.ts';
import { knowledgeFields, Points, Terms, textFields } from './entry.ts';
import { Identifier, TermName } from './identifier.ts';
import { Evidence } from './judgements.ts';
import { LegalBasis } from './legal-basis.ts';
import { Text } from './text.ts';

/** `facts.yaml` of a method. */
export const MethodFacts = z.strictObject({
  ...knowledgeFields,
  targetGroups: Terms.min(1).describe('Whom it is for, from the vocabulary.'),
  actors: Terms.default([]).describe('What kinds of bodies use it, from the vocabulary.'),
  evidence: Evidence,
  cost: TermName.describe('Cost class from the vocabulary.'),
  cases: z.array(Identifier).default([]).describe('Cases that use it: their folder names.'),
  legalBasis: byCountry(z.array(LegalBasis)).default({}).describe('Legal basis for each country.'),
});
export type MethodFacts = z.infer<typeof MethodFacts>;

/** One step: what to do, and how. */
export const Step = z.strictObject({
  title: Text.describe('What to do, in a few words.'),
  text: Text.describe('How to do it.'),
});
export type Step = z.infer<typeof Step>;

/** Front matter of a method's text. */
export const MethodText = z.strictObject({
  ...textFields,
  goal: Text.describe('What it is for.'),
  suitableFor: Points.min(1).describe('When it fits, one point a line.'),
  notSuitableFor: Points.default([]).describe('When it does not fit, one point a line.'),
  steps: z.array(Step).min(1).describe('The steps in their order.'),
  duration: Text.optional().describe('How long it takes.'),
  groupSize: Text.optional().describe('How many people.'),
  staff: Text.optional().describe('Who is needed and with what training.'),
  materials: Points.default([]).describe('What is needed, one point a line.'),
  risks: Points.default([]).describe('Risks and ethics, one point a line.'),
  variants: Points.default([]).describe('Other ways to do it, one point a line.'),
  legalNotes: byCountry(Text).default({}).describe('What the law of each country says to it.'),
  evidenceReason: Text.describe('Why this level of evidence, in one or two sentences.'),
});
export type MethodText = z.infer<typeof MethodText>;
