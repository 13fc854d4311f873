import { z } from 'zod';
import { CountryCode } from './country.ts';
import { PartialDate, Period } from './dates.ts';
import { knowledgeFields, Points, Terms, textFields } from './entry.ts';
import { Identifier } from './identifier.ts';
import { Assessment, Claim, Evidence, TRANSFER_DIMENSIONS, Transfer } from './judgements.ts';
import { Amount } from './money.ts';
import { Text } from './text.ts';

/** One figure that was reached, with its date and source. */
export const Result = z.strictObject({
  id: Identifier.describe('Name of the figure; its label stands under this name in each text.'),
  value: z.number().describe('The figure.'),
  target: z.number().positive().optional().describe('The figure that was planned, if the source gives one.'),
  approximate: z.boolean().default(false).describe('true when the source says about.'),
  unit: z
    .enum(['count', 'percent', 'currency'])
    .default('count')
    .describe('count, percent or currency (then name the currency).'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .describe('Currency of the figure, when it is money.'),
  asOf: PartialDate.describe('Date to which the figure belongs.'),
  source: Identifier.describe('Name of the source in sources.yaml.'),
});
export type Result = z.infer<typeof Result>;

/** When something ran and which source says so. */
const SourcedPeriod = z.strictObject({
  ...Period.shape,
  source: Identifier.optional().describe('Name of the source in sources.yaml; needed when the entry has several.'),
});

const dimensionVerdicts = Object.fromEntries(TRANSFER_DIMENSIONS.map((name) => [name, Transfer])) as Record<
  (typeof TRANSFER_DIMENSIONS)[number],
  typeof Transfer
>;

/** Can it be carried from one country to another, judged in five dimensions. */
export const TransferVerdict = z.strictObject({
  from: CountryCode.describe('Country in which the practice lives.'),
  to: CountryCode.describe('Country to which it would be carried.'),
  ...dimensionVerdicts,
});
export type TransferVerdict = z.infer<typeof TransferVerdict>;

/** `facts.yaml` of a case. */
export const CaseFacts = z.strictObject({
  ...knowledgeFields,
  countries: z.array(CountryCode).min(1).describe('Countries in which it happened; several make it cross-border.'),
  regions: Terms.min(1).describe('Regions from the vocabulary.'),
  coordinates: z
    .strictObject({
      lat: z.number().min(-90).max(90).describe('Latitude in degrees.'),
      lon: z.number().min(-180).max(180).describe('Longitude in degrees.'),
    })
    .optional()
    .describe('Where it is on the map.'),
  period: SourcedPeriod.optional().describe('When it ran; leave out if no source says.'),
  targetGroups: Terms.min(1).describe('Whom it is for, from the vocabulary.'),
  actors: Terms.default([]).describe('What kinds of bodies took part, from the vocabulary.'),
  leadOrganisation: Identifier.optional().describe('Organisation that leads it: its folder name.'),
  partners: z.array(Identifier).default([]).describe('Other organisations that take part: their folder names.'),
  methods: z.array(Identifier).default([]).describe('Methods that it uses: their folder names.'),
  legislation: z.array(Identifier).default([]).describe('Comparisons of law that matter to it: their folder names.'),
  funding: z.array(Identifier).default([]).describe('Ways of funding it used: their folder names.'),
  amounts: z.array(Amount).default([]).describe('Sums of money with source; several when sources disagree.'),
  registration: Text.optional().describe('Official number of the project.'),
  claim: Claim,
  evidence: Evidence,
  results: z.array(Result).default([]).describe('What was reached; an empty list is shown as no results known.'),
  transfer: z.array(TransferVerdict).default([]).describe('Can it be carried over the border, one item a direction.'),
  assessment: z
    .record(Identifier, Assessment)
    .optional()
    .describe('Judgement against each criterion of good practice that site.yaml names.'),
});
export type CaseFacts = z.infer<typeof CaseFacts>;

/** What a figure is called in one language. */
export const ResultText = z.strictObject({
  label: Text.describe('What was counted.'),
  note: Text.optional().describe('What the reader must know to read the figure rightly.'),
});

const dimensionNotes = Object.fromEntries(TRANSFER_DIMENSIONS.map((name) => [name, Text.optional()])) as Record<
  (typeof TRANSFER_DIMENSIONS)[number],
  z.ZodOptional<z.ZodString>
>;

/** Front matter of a case's text. */
export const CaseText = z.strictObject({
  ...textFields,
  place: Text.describe('Where it happened, in words.'),
  staff: Text.optional().describe('Who does the work and how much of it.'),
  money: Text.optional().describe('Where the money comes from, in words; also what the source does not say.'),
  evidenceReason: Text.describe('Why this level of evidence, in one or two sentences.'),
  results: z.record(Identifier, ResultText).default({}).describe('Label of each figure of facts.yaml, under its name.'),
  successFactors: Points.default([]).describe('What made it work, one point a line.'),
  limits: Points.default([]).describe('What did not work or is not known, one point a line.'),
  transfer: z
    .record(z.string().regex(/^[A-Z]{2}-[A-Z]{2}$/), z.strictObject(dimensionNotes))
    .default({})
    .describe('A note for each direction and dimension, for example  CZ-DE: {law: …}.'),
  questions: Points.default([]).describe('Questions for reflection for students and teams.'),
});
export type CaseText = z.infer<typeof CaseText>;
