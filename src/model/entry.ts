import { z } from 'zod';
import { Day } from './dates.ts';
import { Diagrams, DiagramTexts } from './diagram.ts';
import { Slug, TermName } from './identifier.ts';
import { Verification } from './judgements.ts';
import { LanguageTag } from './language.ts';
import { EntryReference } from './reference.ts';
import { SourceUse } from './source.ts';
import { Text } from './text.ts';

/** What every line of a list of points is. */
export const Point = Text;
export const Points = z.array(Point);

/** Terms of a vocabulary list. */
export const Terms = z.array(TermName);

export const EXTENTS = ['full', 'summary', 'none'] as const;

/** Whether and how an entry stands in the printed publication. */
export const PublicationWish = z
  .strictObject({
    extent: z.enum(EXTENTS).describe('full, summary or none.'),
    priority: z.int().min(1).max(5).default(3).describe('1 = must be in, 5 = first to go when pages are short.'),
  })
  .describe('How much of the entry goes into the printed publication.');
export type PublicationWish = z.infer<typeof PublicationWish>;

/** The text that another language was translated from, so that the check knows when it is outdated. */
export const TranslatedFrom = z.strictObject({
  lang: LanguageTag,
  hash: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe('Fingerprint of the text that was translated; `npm run translated` writes it.'),
});
export type TranslatedFrom = z.infer<typeof TranslatedFrom>;

/** Fields of `text.<lang>.mdx` that every collection has. */
export const textFields = {
  title: z.string().trim().min(1).max(140).describe('Title as readers see it.'),
  shortTitle: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .optional()
    .describe('Shorter title for running heads and narrow places.'),
  summary: z.string().trim().min(1).max(300).describe('What it is about in at most 300 characters.'),
  slug: Slug,
  keywords: Points.optional().describe('Words that readers may search for and that the text does not use.'),
  diagrams: DiagramTexts.default({}),
  translatedFrom: TranslatedFrom.optional().describe(
    'Which text this one was translated from; `npm run translated` writes it.',
  ),
};

/** The field of `facts.yaml` that every collection has. */
export const diagramFacts = { diagrams: Diagrams.default({}) };

/** Fields of `facts.yaml` that every one of the four kinds has. */
export const knowledgeFields = {
  topics: Terms.min(1).describe('Topics from the vocabulary, the most important first.'),
  sources: z.array(SourceUse).min(1).describe('What the entry rests on; at least one.'),
  verification: Verification.describe('How far the entry as a whole was checked.'),
  reviewedOn: Day.describe('Day on which somebody last checked the entry.'),
  reviewDue: Day.describe('Day by which it must be checked again.'),
  related: z.array(EntryReference).default([]).describe('Other entries worth reading with it.'),
  publication: PublicationWish,
  ...diagramFacts,
};
