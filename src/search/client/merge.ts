import type { Alternative, QueryName, QueryPlan } from './query.ts';

/** The hits of one search of Pagefind: scores by result id. */
export type Hits = ReadonlyMap<string, { score: number }>;

/** A result with its place in the order. */
export interface Ranked {
  id: string;
  score: number;
}

/** The results of a query in their order. */
export interface Merged {
  ranked: readonly Ranked[];
  /** There are more, but none holds enough of the query. */
  isCut: boolean;
}

/** What a match of the whole query with a name is worth beside Pagefind's score. */
const NAME_WEIGHT = 1;

/** Results that hold less of the query than this share of what the best one holds are left out. */
const LEAST_OF_BEST = 0.35;

/** Results that score less than this share of the best are chance finds. */
const LEAST_SCORE = 0.03;

/** A word that stands in no title, name or keyword tells this much of what one tells that does. */
const UNTELLING = 0.8;

/** A query of whose words less than this share is known is taken for one that has no answer. */
const LEAST_KNOWN = 0.5;

/** All of a query, but for rounding. */
const WHOLE = 1 - 1e-9;

/** When no result holds this share of the query, the words that none holds were the telling ones, and a few results do. */
const LEAST_HELD = 0.7;
const FEW = 3;

/**
 * Puts the hits of all searches of a plan in one order. A word counts by its best way; a result that lacks a word
 * loses as much as the word is rare.
 *
 * @param hitsOf the hits of each term that the plan names
 * @param total how many records the index has
 */
export function merge(plan: QueryPlan, hitsOf: (term: string) => Hits, total: number): Merged {
  const rarityOf = (hits: number): number => Math.log(1 + total / (1 + hits));
  const parts = plan.parts.map(({ alternatives, certainty, isTelling }) => {
    const telling = isTelling ? 1 : UNTELLING;
    const best = bestOf(alternatives, telling, hitsOf);
    // What is not sure may have meant something that no record holds, and so does what is not known.
    const weight = certainty * rarityOf(best.size) * (best.size > 0 ? telling : 1);
    return { best, weight, full: weight + (1 - certainty) * rarityOf(0), isTelling };
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

  if (names.size === 0 && (known.length === 0 || known.length / parts.length < LEAST_KNOWN))
    return { ranked: [], isCut: false };
  const isTold = names.size > 0 || known.some(({ isTelling }) => isTelling);

  const run = rarestRun(plan.names, hitsOf, (at) => parts[at]?.weight ?? 0, rarityOf);
  const found = [...new Set([...parts.flatMap(({ best }) => [...best.keys()]), ...names.keys()])].map((id) => {
    const name = names.get(id);
    const held = parts.filter(({ best }) => best.has(id));
    const sum = held.reduce((value, { best }) => value + (best.get(id) ?? 0), name?.score ?? 0);
    const weight = held.reduce((value, part) => value + part.weight, run?.hits.has(id) ? run.surplus : 0);
    const coverage = name?.whole ? 1 : weight / (whole + (run?.surplus ?? 0));
    return { id, coverage, score: Math.round(sum * coverage * 1000) / 1000 };
  });
  const most = Math.max(...found.map(({ coverage }) => coverage));
  const best = Math.max(...found.map(({ score }) => score));
  // Of words that tell nothing by themselves some occur here and some there by chance.
  const least = isTold ? most * LEAST_OF_BEST : WHOLE;
  const ranked = found
    .filter(({ coverage, score }) => coverage >= least && score >= best * LEAST_SCORE)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .map(({ id, score }) => ({ id, score }));
  return most < LEAST_HELD && ranked.length > FEW
    ? { ranked: ranked.slice(0, FEW), isCut: true }
    : { ranked, isCut: false };
}

/** The scores by id of the records that hold a part of a query, each by the best way to look for it. */
function bestOf(
  alternatives: readonly Alternative[],
  factor: number,
  hitsOf: (term: string) => Hits,
): Map<string, number> {
  const best = new Map<string, number>();
  for (const { terms, weight, bonus, onlyWith } of alternatives) {
    if (onlyWith !== undefined && hitsOf(onlyWith).size === 0) continue;
    const hits = terms.map(hitsOf);
    for (const id of hits[0]?.keys() ?? []) {
      const scores = hits.flatMap((one) => one.get(id)?.score ?? []);
      if (scores.length < terms.length) continue;
      // Parts of a compound say together more than one of them, and less than all would as words of their own.
      const value = (factor * weight * scores.reduce((sum, score) => sum + score, 0)) / Math.sqrt(terms.length);
      const before = best.get(id) ?? 0;
      best.set(id, bonus ? before + value : Math.max(before, value));
    }
  }
  return best;
}

/** Several words of a query that are a name of some records. */
interface Run {
  hits: Hits;
  /** How much more the run tells than its words do. */
  surplus: number;
}

/** Words that are a name together (eigene Wohnung) are sought together: the run that is rarest beside its words. */
function rarestRun(
  names: readonly QueryName[],
  hitsOf: (term: string) => Hits,
  weightOf: (part: number) => number,
  rarityOf: (hits: number) => number,
): Run | undefined {
  let rarest: Run | undefined;
  for (const { term, share, parts } of names) {
    const hits = hitsOf(term);
    // What goes by the whole query holds all of it anyway.
    if (parts.length < 2 || share === 1 || hits.size === 0) continue;
    const surplus = rarityOf(hits.size) - parts.reduce((sum, part) => sum + weightOf(part), 0);
    if (surplus > (rarest?.surplus ?? 0)) rarest = { hits, surplus };
  }
  return rarest;
}
