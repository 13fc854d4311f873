import type { QueryPlan } from './query.ts';

/** The hits of one search of Pagefind: scores by result id. */
export type Hits = ReadonlyMap<string, { score: number }>;

/** A result with its place in the order. */
export interface Ranked {
  id: string;
  score: number;
}

/** What a match of the whole query with a name is worth beside Pagefind's score. */
const NAME_WEIGHT = 1;

/** Results that hold less of the query than this share of what the best one holds are left out. */
const LEAST_OF_BEST = 0.35;

/** Results that score less than this share of the best are chance finds. */
const LEAST_SCORE = 0.03;

/** A query of whose words less than this share is known is taken for one that has no answer. */
const LEAST_KNOWN = 0.5;

/** When no result holds this share of the query, the words that none holds were the telling ones, and a few results do. */
const LEAST_HELD = 0.6;
const FEW = 3;

/**
 * Puts the hits of all searches of a plan in one order. A word counts by its best way; a result that lacks a word
 * loses as much as the word is rare.
 *
 * @param hitsOf the hits of each term that the plan names
 * @param total how many records the index has
 */
export function merge(plan: QueryPlan, hitsOf: (term: string) => Hits, total: number): Ranked[] {
  const rarityOf = (hits: number): number => Math.log(1 + total / (1 + hits));
  const parts = plan.parts.map(({ alternatives, certainty, isTelling }) => {
    const best = new Map<string, number>();
    for (const { term, weight, bonus, onlyWith } of alternatives) {
      if (onlyWith !== undefined && hitsOf(onlyWith).size === 0) continue;
      for (const [id, { score }] of hitsOf(term)) {
        const value = score * weight;
        const before = best.get(id) ?? 0;
        best.set(id, bonus ? before + value : Math.max(before, value));
      }
    }
    const isSure = best.size > 0 && certainty === 1;
    // What is not sure may have meant something that no record holds.
    const weight = certainty * rarityOf(best.size);
    return { best, weight, full: weight + (1 - certainty) * rarityOf(0), isSure, isTelling };
  });
  const whole = parts.reduce((sum, { full }) => sum + full, 0);
  const known = parts.filter(({ best }) => best.size > 0);

  const names = new Map<string, { score: number; whole: boolean }>();
  for (const { term, share } of plan.names) {
    for (const [id, { score }] of hitsOf(term)) {
      // A part of the query that is a name may be a part of another name.
      const value = score * NAME_WEIGHT * share ** 1.5;
      const before = names.get(id);
      names.set(id, { score: Math.max(before?.score ?? 0, value), whole: share === 1 || (before?.whole ?? false) });
    }
  }

  if (names.size === 0) {
    if (known.length === 0 || known.length / parts.length < LEAST_KNOWN) return [];
    const isTold = known.some(({ best, isTelling }) => isTelling && best.size > 0);
    if (!isTold && parts.some(({ isSure }) => !isSure)) return [];
  }

  const found = [...new Set([...parts.flatMap(({ best }) => [...best.keys()]), ...names.keys()])].map((id) => {
    const name = names.get(id);
    const held = parts.filter(({ best }) => best.has(id));
    const sum = held.reduce((value, { best }) => value + (best.get(id) ?? 0), name?.score ?? 0);
    const coverage = name?.whole ? 1 : held.reduce((value, { weight }) => value + weight, 0) / whole;
    return { id, coverage, score: Math.round(sum * coverage * 1000) / 1000 };
  });
  const most = Math.max(...found.map(({ coverage }) => coverage));
  const best = Math.max(...found.map(({ score }) => score));
  return found
    .filter(({ coverage, score }) => coverage >= most * LEAST_OF_BEST && score >= best * LEAST_SCORE)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, most < LEAST_HELD ? FEW : undefined)
    .map(({ id, score }) => ({ id, score }));
}
