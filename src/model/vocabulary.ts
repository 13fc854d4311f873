import { z } from 'zod';
import { CountryCode } from './country.ts';
import { Identifier } from './identifier.ts';
import {
  ASSESSMENTS,
  CALL_STATES,
  CLAIMS,
  EQUIVALENCES,
  EVIDENCE_LEVELS,
  FUNDING_LEVELS,
  LAW_STATES,
  TRANSFER_DIMENSIONS,
  TRANSFERS,
  VERIFICATIONS,
} from './judgements.ts';
import { Localized } from './localized.ts';

/** One term of an open list. */
export const VocabularyTerm = z.strictObject({
  label: Localized.describe('What readers see, in each language.'),
  description: Localized.optional().describe('What it means, when the label alone does not say it.'),
  country: CountryCode.optional().describe('Country of a region.'),
  transferable: z
    .boolean()
    .default(false)
    .describe('true for a region outside the area of the project: cases from there are marked as transferable.'),
});
export type VocabularyTerm = z.infer<typeof VocabularyTerm>;

const openList = () => z.record(Identifier, VocabularyTerm).default({});

/** Labels that replace the interface strings of a closed list. */
const closedList = <Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.partialRecord(z.enum(codes), Localized).default({});

/** `vocabulary.yaml`: the lists that a project makes itself, and its own labels for the fixed ones. */
export const Vocabulary = z.strictObject({
  topics: openList().describe('Topics.'),
  targetGroups: openList().describe('Target groups.'),
  regions: openList().describe('Regions.'),
  actors: openList().describe('Kinds of bodies.'),
  costs: openList().describe('Cost classes.'),
  fundingTypes: openList().describe('Types of funding.'),
  glossaryDomains: openList().describe('Domains of the glossary.'),
  evidence: closedList(EVIDENCE_LEVELS).describe('Own labels for E0 to E4.'),
  claims: closedList(CLAIMS).describe('Own labels for planned, ongoing, reported, evaluated.'),
  transfers: closedList(TRANSFERS).describe('Own labels for direct, adapt, blocked, open.'),
  transferDimensions: closedList(TRANSFER_DIMENSIONS).describe(
    'Own labels for law, funding, staff, structure, culture.',
  ),
  equivalences: closedList(EQUIVALENCES).describe('Own labels for equal, partial, none, false-friend.'),
  verifications: closedList(VERIFICATIONS).describe('Own labels for verified, secondary, unchecked.'),
  lawStates: closedList(LAW_STATES).describe('Own labels for in-force, transitional, adopted, draft, repealed.'),
  callStates: closedList(CALL_STATES).describe('Own labels for open, announced, closed, permanent, unknown.'),
  fundingLevels: closedList(FUNDING_LEVELS).describe(
    'Own labels for eu, state, region, municipality, foundation, mixed, unknown.',
  ),
  assessments: closedList(ASSESSMENTS).describe('Own labels for met, partly, not-met, unknown.'),
});
export type Vocabulary = z.infer<typeof Vocabulary>;

/** Lists whose terms the project makes itself. */
export const OPEN_LISTS = [
  'topics',
  'targetGroups',
  'regions',
  'actors',
  'costs',
  'fundingTypes',
  'glossaryDomains',
] as const;
export type OpenList = (typeof OPEN_LISTS)[number];

/** Lists whose codes are fixed. */
export type ClosedList = Exclude<keyof Vocabulary, OpenList>;
