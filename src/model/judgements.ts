import { z } from 'zod';

/*
 * Closed lists that the signs of site and print draw. Their labels are interface strings
 * (a project may override them in vocabulary.yaml), their meaning is fixed.
 */

/** How sure we are of a statement: seen in the source, seen second hand, not checked. */
export const VERIFICATIONS = ['verified', 'secondary', 'unchecked'] as const;
export const Verification = z
  .enum(VERIFICATIONS)
  .describe(
    'verified = seen in the source itself, secondary = seen in another text about it, unchecked = not checked yet (readers see it).',
  );
export type Verification = z.infer<typeof Verification>;

/** Evidence level, from a mere description (E0) to an effect proven by comparison (E4). */
export const EVIDENCE_LEVELS = ['E0', 'E1', 'E2', 'E3', 'E4'] as const;
export const Evidence = z
  .enum(EVIDENCE_LEVELS)
  .describe(
    'E0 described, E1 experience of those who did it, E2 figures from a traceable source, E3 evaluated, E4 effect proven by comparison.',
  );
export type Evidence = z.infer<typeof Evidence>;

/** What the source claims: a plan, work in progress, reported results, an evaluation. */
export const CLAIMS = ['planned', 'ongoing', 'reported', 'evaluated'] as const;
export const Claim = z
  .enum(CLAIMS)
  .describe('planned, ongoing, reported or evaluated; a plan is never called a result.');
export type Claim = z.infer<typeof Claim>;

/** Whether something can be carried over the border. */
export const TRANSFERS = ['direct', 'adapt', 'blocked', 'open'] as const;
export const Transfer = z
  .enum(TRANSFERS)
  .describe('direct, adapt (with changes), blocked (law or money stands in the way) or open (not judged).');
export type Transfer = z.infer<typeof Transfer>;

/** The five dimensions in which transfer is judged. */
export const TRANSFER_DIMENSIONS = ['law', 'funding', 'staff', 'structure', 'culture'] as const;
export type TransferDimension = (typeof TRANSFER_DIMENSIONS)[number];

/** How a term or an institution of one country relates to that of another. */
export const EQUIVALENCES = ['equal', 'partial', 'none', 'false-friend'] as const;
export const Equivalence = z
  .enum(EQUIVALENCES)
  .describe('equal, partial, none (no counterpart) or false-friend (looks alike, means something else).');
export type Equivalence = z.infer<typeof Equivalence>;

/** State of a law at the date given. */
export const LAW_STATES = ['in-force', 'transitional', 'adopted', 'draft', 'repealed'] as const;
export const LawState = z
  .enum(LAW_STATES)
  .describe('in-force, transitional, adopted (not yet in force), draft or repealed, at the date of asOf.');
export type LawState = z.infer<typeof LawState>;

/** State of a call for applications. */
export const CALL_STATES = ['open', 'announced', 'closed', 'permanent', 'unknown'] as const;
export const CallState = z
  .enum(CALL_STATES)
  .describe('open, announced, closed, permanent (apply at any time) or unknown.');
export type CallState = z.infer<typeof CallState>;

/** Who gives the money. */
export const FUNDING_LEVELS = ['eu', 'state', 'region', 'municipality', 'foundation', 'mixed', 'unknown'] as const;
export const FundingLevel = z
  .enum(FUNDING_LEVELS)
  .describe('Who pays: eu, state, region, municipality, foundation, mixed or unknown.');
export type FundingLevel = z.infer<typeof FundingLevel>;

/** Whether a criterion of good practice is met, as far as the sources tell. */
export const ASSESSMENTS = ['met', 'partly', 'not-met', 'unknown'] as const;
export const Assessment = z.enum(ASSESSMENTS).describe('met, partly, not-met or unknown, as far as the sources tell.');
export type Assessment = z.infer<typeof Assessment>;
