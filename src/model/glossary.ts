import { z } from 'zod';
import { byCountry } from './country.ts';
import { Identifier, TermName } from './identifier.ts';
import { Equivalence, Verification } from './judgements.ts';
import { LanguageTag } from './language.ts';
import { LegalBasis } from './legal-basis.ts';
import { Localized, LocalizedList } from './localized.ts';
import { Text } from './text.ts';

/** One term of the glossary in all languages. */
export const GlossaryTerm = z.strictObject({
  terms: z
    .record(LanguageTag, z.array(Text).min(1))
    .describe(
      'The term in each language, the preferred word first; leave a language out when it has no counterpart there.',
    ),
  paraphrase: Localized.optional().describe('What to write in a language that has no term for it.'),
  abbreviations: LocalizedList.optional().describe('Abbreviations in each language.'),
  hiddenLabels: LocalizedList.optional().describe(
    'Everyday or outdated words by which readers search for it; found, but never shown.',
  ),
  domain: TermName.describe('Domain from the vocabulary.'),
  equivalence: Equivalence,
  note: Localized.optional().describe('What is not the same, or what to mind, in each language.'),
  avoid: LocalizedList.optional().describe('Words that must not be used for it, in each language.'),
  legalBasis: byCountry(z.array(LegalBasis)).default({}).describe('Where the law of each country has the term.'),
  verification: Verification.default('unchecked').describe('How far the pairing and the note were checked.'),
});
export type GlossaryTerm = z.infer<typeof GlossaryTerm>;

/** `glossary.yaml`: all terms under their permanent names. */
export const Glossary = z.record(Identifier, GlossaryTerm);
export type Glossary = z.infer<typeof Glossary>;
