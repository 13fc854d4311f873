import { z } from 'zod';
import { Day, PartialDate } from './dates.ts';
import { Identifier } from './identifier.ts';
import { Verification } from './judgements.ts';
import { LanguageTag } from './language.ts';
import { Localized } from './localized.ts';
import { Text } from './text.ts';

export const SOURCE_TYPES = ['document', 'web', 'press', 'law', 'dataset', 'book', 'article'] as const;

/** One source in `sources.yaml`. */
export const Source = z.strictObject({
  type: z.enum(SOURCE_TYPES).describe('document, web, press, law, dataset, book or article.'),
  title: Text.describe('Title as the source itself has it, in its own language.'),
  author: Text.optional().describe('Author or authors; leave out for private persons.'),
  publisher: Text.optional().describe('Who published it: organisation, newspaper, website.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Web address beginning with https://'),
  publishedOn: PartialDate.optional().describe('When it was published, as far as known.'),
  seenOn: Day.optional().describe('Day on which somebody of the project last saw it.'),
  language: LanguageTag.optional().describe('Language of the source.'),
  verification: Verification.optional().describe('How far this source itself was checked.'),
  note: Localized.optional().describe('What a reader should know about it, for example who stands behind a website.'),
});
export type Source = z.infer<typeof Source>;

/** `sources.yaml`: all sources under their permanent names. */
export const Sources = z.record(Identifier, Source);
export type Sources = z.infer<typeof Sources>;

/** Fields of a text in which no source can be cited, and which a source of the entry can support. */
const SUPPORTABLE = [
  'title',
  'summary',
  'place',
  'staff',
  'money',
  'duration',
  'groupSize',
  'goal',
  'suitableFor',
  'notSuitableFor',
  'steps',
  'materials',
  'risks',
  'variants',
  'evidenceReason',
  'successFactors',
  'limits',
  'transfer',
  'questions',
  'question',
  'difference',
  'crossBorder',
  'disclaimer',
  'whoApplies',
  'eligible',
  'notEligible',
  'pros',
  'cons',
  'sustainability',
] as const;
export type Supportable = (typeof SUPPORTABLE)[number];

/** How an entry uses a source. */
export const SourceUse = z.strictObject({
  id: Identifier.describe('Name of the source in sources.yaml.'),
  locator: Text.optional().describe('Where in the source: page, section, paragraph.'),
  verification: Verification.optional().describe('How far what we take from it was checked; else that of the source.'),
  supports: z
    .array(z.enum(SUPPORTABLE))
    .optional()
    .describe('Fields of the text that rest on it, for example  [staff, money]: there no source can be cited.'),
});
export type SourceUse = z.infer<typeof SourceUse>;
