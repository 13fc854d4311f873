import { z } from 'zod';
import { CountryCode } from './country.ts';
import { EXTENTS } from './entry.ts';
import { Identifier } from './identifier.ts';
import { Localized, localizedUpTo } from './localized.ts';
import { EntryReference } from './reference.ts';
import { Text } from './text.ts';

const Coordinate = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .describe('Longitude and latitude.');

export const CHAPTERS = ['case', 'method', 'legislation', 'funding', 'workshop', 'glossary', 'register'] as const;

/** One chapter of the publication. */
export const Chapter = z.strictObject({
  content: z
    .enum(CHAPTERS)
    .describe('What the chapter holds: case, method, legislation, funding, workshop, glossary or register.'),
  title: localizedUpTo(60).optional().describe('Title of the chapter; else the usual one.'),
  lead: localizedUpTo(350)
    .optional()
    .describe('Some sentences, at most 350 characters, that open the chapter on a page of its own.'),
});
export type Chapter = z.infer<typeof Chapter>;

/** The trimmed page of each format, in millimetres. */
export const PAGE_FORMATS = {
  A5: { width: 148, height: 210 },
  A4: { width: 210, height: 297 },
} as const;

/** `publication.yaml`: the printed publication. */
export const Publication = z.strictObject({
  name: Identifier.describe('Name of the PDF files without language and ending.'),
  title: localizedUpTo(100).describe('Title on the cover, at most 100 characters.'),
  subtitle: localizedUpTo(160).optional().describe('Subtitle on the cover, at most 160 characters.'),
  blurb: localizedUpTo(600).optional().describe('Text on the back, at most 600 characters.'),
  imprintNote: Localized.optional().describe('What the imprint says about how the texts came about.'),
  format: z.enum(['A5', 'A4']).default('A5').describe('A5 or A4.'),
  maxPages: z
    .int()
    .min(4)
    .max(400)
    .default(48)
    .describe('Number of pages that must not be exceeded in any language, cover included.'),
  handouts: z
    .boolean()
    .default(true)
    .describe(
      'true or false: whether every entry is also offered as a handout, a PDF of its own on one or two sides of A4.',
    ),
  edition: Text.optional().describe('Edition or year, as the imprint shows it.'),
  chapters: z.array(Chapter).min(1).describe('Chapters in their order.'),
  pins: z
    .record(EntryReference, z.enum(EXTENTS))
    .default({})
    .describe('Entries whose extent is fixed, whatever their own wish: case:prague-team: full.'),
  ranks: z
    .array(EntryReference)
    .default([])
    .describe(
      'Entries that come first when pages are short, the most important one at the head: [case:prague-team, …].',
    ),
  cover: z
    .strictObject({
      river: z
        .array(
          z.strictObject({
            country: CountryCode,
            course: z.array(Coordinate).min(2).describe('Points of the line, from one end to the other.'),
          }),
        )
        .default([])
        .describe('A line across the cover, in the colours of its countries.'),
      places: z
        .array(
          z.strictObject({
            name: Localized,
            country: CountryCode,
            at: Coordinate,
            label: z.enum(['left', 'right']).default('right').describe('On which side of the point the name stands.'),
          }),
        )
        .default([])
        .describe('Places on the line.'),
    })
    .optional()
    .describe('Map on the cover.'),
});
export type Publication = z.infer<typeof Publication>;
