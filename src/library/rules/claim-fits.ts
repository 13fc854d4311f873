import type { Rule } from './rule.ts';

/** Evidence that needs results which a plan cannot have, or an evaluation that the claim denies. */
const CONTRADICTS: Readonly<Record<string, readonly string[]>> = {
  planned: ['E1', 'E2', 'E3', 'E4'],
  ongoing: ['E4'],
  reported: ['E3', 'E4'],
  evaluated: ['E0', 'E1', 'E2'],
};

/** A plan is not a result, and what a case claims fits the evidence for it. */
export const claimFits: Rule = (draft, report) => {
  for (const { facts, collection } of draft.entries) {
    if (!facts || collection !== 'case') continue;
    const { claim, evidence, results } = facts.sound;
    if (claim === 'planned' && results && results.length > 0)
      report('plan-has-no-results', facts.keyPlace(['results']), {});
    if (claim !== undefined && evidence !== undefined && CONTRADICTS[claim]?.includes(evidence)) {
      report('claim-fits-evidence', facts.place(['evidence']), { claim, evidence });
    }
  }
};
