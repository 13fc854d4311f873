import { z } from 'zod';
import { byCountry, CountryCode } from './country.ts';
import { PartialDate } from './dates.ts';
import { Identifier } from './identifier.ts';
import { KINDS, Kind } from './kind.ts';
import { Currency } from './money.ts';

/** Units in which the numbers of a diagram may be counted. */
export const DIAGRAM_UNITS = ['percent', 'count', 'currency'] as const;

const someSources = z.array(Identifier).describe('Names of the sources in sources.yaml from which the diagram comes.');

/** Numbers with the same unit as bars under one another. */
export const BarsDiagram = z.strictObject({
  kind: z.literal('bars').describe('bars, roles, paths or tally.'),
  unit: z.enum(DIAGRAM_UNITS).describe('percent, count or currency (then name the currency).'),
  currency: Currency.optional(),
  asOf: PartialDate.describe('Date to which all numbers of the diagram belong.'),
  values: z
    .array(
      z.strictObject({
        id: Identifier.describe('Name of the bar; its label stands under this name in each text.'),
        value: z.number().nonnegative().describe('The number that the bar shows.'),
        country: CountryCode.optional(),
      }),
    )
    .min(2)
    .max(24)
    .describe('The bars in the order in which they stand under one another.'),
  reference: z
    .strictObject({
      id: Identifier.describe('Name of the line; its label stands under this name in each text.'),
      value: z.number().nonnegative().describe('The number at which the line stands.'),
    })
    .optional()
    .describe('A number to compare the bars with, drawn as a line, for example that of the whole country.'),
  sources: someSources.min(1),
});
export type BarsDiagram = z.infer<typeof BarsDiagram>;

/** Who sits around one table, country by country. */
export const RolesDiagram = z.strictObject({
  kind: z.literal('roles').describe('bars, roles, paths or tally.'),
  centre: Identifier.describe('Name of the person concerned, who sits in the middle.'),
  sides: byCountry(z.array(Identifier).min(1).max(12)).describe(
    'For each country the names of those who sit there; a name in every country is shown once, in the middle.',
  ),
  sources: someSources.default([]),
});
export type RolesDiagram = z.infer<typeof RolesDiagram>;

/** One way for each country, step by step; steps that correspond stand at one height. */
export const PathsDiagram = z.strictObject({
  kind: z.literal('paths').describe('bars, roles, paths or tally.'),
  steps: z
    .array(byCountry(Identifier))
    .min(2)
    .max(12)
    .describe(
      'The steps from top to bottom: for each country the name of its step; the same name when the step is common, none where there is no such step.',
    ),
  stepSources: z
    .record(Identifier, z.array(Identifier).min(1))
    .default({})
    .describe('For a step the names of the sources in which it was seen.'),
  sources: someSources.default([]),
});
export type PathsDiagram = z.infer<typeof PathsDiagram>;

export const TALLY_ROWS = ['topic', 'targetGroup', 'evidence', 'claim'] as const;
export const TALLY_COLUMNS = ['country', 'kind'] as const;

/** How many entries the collection holds, counted when site and print are made. */
export const TallyDiagram = z.strictObject({
  kind: z.literal('tally').describe('bars, roles, paths or tally.'),
  count: z
    .array(Kind)
    .min(1)
    .default([...KINDS])
    .describe('Kinds of entries that are counted: case, method, legislation, funding.'),
  rows: z.enum(TALLY_ROWS).describe('What the rows are: topic, targetGroup, evidence or claim.'),
  columns: z.enum(TALLY_COLUMNS).describe('What the columns are: country or kind.'),
});
export type TallyDiagram = z.infer<typeof TallyDiagram>;

export const Diagram = z.discriminatedUnion('kind', [BarsDiagram, RolesDiagram, PathsDiagram, TallyDiagram]);
export type Diagram = z.infer<typeof Diagram>;

/** `diagrams` of `facts.yaml`. */
export const Diagrams = z
  .record(Identifier, Diagram)
  .describe('Diagrams that the text shows, each under its name; their words stand under the same name in each text.');

export type Diagrams = z.infer<typeof Diagrams>;

/** The words of a diagram in one language. */
export const DiagramText = z.strictObject({
  title: z.string().trim().min(1).max(140).describe('What the diagram is about.'),
  alt: z
    .string()
    .trim()
    .min(1)
    .max(600)
    .describe('What the diagram shows, in sentences, for those who do not see it; more than the title.'),
  note: z.string().trim().min(1).max(400).optional().describe('What one must know to read the diagram rightly.'),
  unit: z.string().trim().min(1).max(80).optional().describe('What the numbers count, in a few words.'),
  heads: byCountry(z.string().trim().min(1).max(80))
    .default({})
    .describe('For each country what stands above its side; else the name of the country.'),
  labels: z
    .record(Identifier, z.string().trim().min(1).max(120))
    .default({})
    .describe('A short label for each name in the facts of the diagram.'),
  lines: z
    .record(Identifier, z.string().trim().min(1).max(160))
    .default({})
    .describe('A short line under a label, where one is needed.'),
});
export type DiagramText = z.infer<typeof DiagramText>;

/** `diagrams` of the front matter of a text. */
export const DiagramTexts = z.record(Identifier, DiagramText).describe('Words of each diagram, under its name.');

/** Names in the facts of a diagram that texts put into words, in reading order. */
export function labelNames(diagram: Diagram): string[] {
  switch (diagram.kind) {
    case 'bars':
      return [...diagram.values.map(({ id }) => id), ...(diagram.reference ? [diagram.reference.id] : [])];
    case 'roles':
      return [...new Set([diagram.centre, ...Object.values(diagram.sides).flat()])];
    case 'paths':
      return [...new Set(diagram.steps.flatMap((step) => Object.values(step)))];
    case 'tally':
      return [];
  }
}

/** Countries that have a side in a diagram. */
export function sideCountries(diagram: Diagram): CountryCode[] {
  if (diagram.kind === 'roles') return Object.keys(diagram.sides);
  return diagram.kind === 'paths' ? [...new Set(diagram.steps.flatMap((step) => Object.keys(step)))] : [];
}
