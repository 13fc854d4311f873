import type { Extent, Extents } from '../outline.ts';
import type { Candidate } from './candidates.ts';

/** A pinned entry that would have to be printed shorter or not at all. */
export interface Cut {
  candidate: Candidate;
  to: Extent | 'none';
  /** Pages that it saves, as a fraction. */
  saves: number;
}

export interface Cuts {
  cuts: readonly Cut[];
  /** With all these cuts the publication fits. */
  enough: boolean;
}

/** What an entry of level 0 to 5 is worth at a length: the most important one twice and a half the least. */
const worth = ({ level }: Candidate, extent: Extent | 'none'): number =>
  (8 - level) * { full: 2, summary: 1, none: 0 }[extent];

const applied = (pinned: Extents, cuts: readonly Cut[]): Map<string, Extent> => {
  const extents = new Map(pinned);
  for (const { candidate, to } of cuts) {
    if (to === 'none') extents.delete(candidate.key);
    else extents.set(candidate.key, to);
  }
  return extents;
};

/** How many cuts at most are tried again one by one to see whether the publication fits without them. */
const MOST_TRIED_AGAIN = 60;

/**
 * What would have to go for pinned entries to fit: the cuts that lose least for each page that they save, as many as it
 * takes. `size` is the height of an entry in pages, 0 for none.
 */
export function cheapestCuts(
  candidates: readonly Candidate[],
  pinned: Extents,
  size: (key: string, extent: Extent | 'none') => number,
  fits: (extents: Extents) => boolean,
): Cuts {
  const priced = candidates
    .flatMap((candidate) => {
      const now = pinned.get(candidate.key);
      if (now === undefined) return [];
      const steps = now === 'full' ? (['full', 'summary', 'none'] as const) : (['summary', 'none'] as const);
      let price = 0;
      return steps.slice(1).map((to, index) => {
        const from = steps[index] ?? now;
        const saves = Math.max(0.05, size(candidate.key, from) - size(candidate.key, to));
        // The second step is never cheaper than the first, which it needs.
        price = Math.max(price, (worth(candidate, from) - worth(candidate, to)) / saves);
        return { candidate, to, saves, price };
      });
    })
    .sort((a, b) => a.price - b.price || b.saves - a.saves);

  let [low, high] = [1, priced.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(applied(pinned, priced.slice(0, middle)))) high = middle;
    else low = middle + 1;
  }
  let needed: Cut[] = priced.slice(0, low);
  const enough = fits(applied(pinned, needed));
  for (const cut of enough ? needed.slice(0, MOST_TRIED_AGAIN) : []) {
    const without = needed.filter((other) => other !== cut);
    const sameLater = without.some((other) => other.candidate === cut.candidate);
    if (!sameLater && fits(applied(pinned, without))) needed = without;
  }
  const last = new Map<string, Cut>();
  for (const cut of needed) {
    const before = last.get(cut.candidate.key)?.saves ?? 0;
    last.set(cut.candidate.key, { ...cut, saves: cut.saves + before });
  }
  return { cuts: [...last.values()], enough };
}
