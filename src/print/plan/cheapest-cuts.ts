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

/** What a selection of pinned entries is worth together. */
const worthOf = (candidates: readonly Candidate[], extents: Extents): number =>
  candidates.reduce((sum, candidate) => sum + worth(candidate, extents.get(candidate.key) ?? 'none'), 0);

const without = (pinned: Extents, cuts: readonly Cut[]): Extents => {
  const extents = new Map(pinned);
  for (const { candidate, to } of cuts) {
    if (to === 'none') extents.delete(candidate.key);
    else extents.set(candidate.key, to);
  }
  return extents;
};

/** The selection that is left when the cuts that lose least for each page are made, as many as it takes. */
function afterCheapest(
  candidates: readonly Candidate[],
  pinned: Extents,
  size: (key: string, extent: Extent | 'none') => number,
  fits: (extents: Extents) => boolean,
): Extents {
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
    if (fits(without(pinned, priced.slice(0, middle)))) high = middle;
    else low = middle + 1;
  }
  return without(pinned, priced.slice(0, low));
}

/** Gives back, the most important first, what fits all the same. */
function refilled(
  candidates: readonly Candidate[],
  pinned: Extents,
  left: Extents,
  fits: (extents: Extents) => boolean,
): Extents {
  let extents = left;
  for (const extent of ['summary', 'full'] as const) {
    for (const candidate of candidates.toSorted((a, b) => a.level - b.level)) {
      const { key } = candidate;
      const wanted = pinned.get(key);
      const longer = worth(candidate, extent) > worth(candidate, extents.get(key) ?? 'none');
      if (wanted === undefined || !longer || (extent === 'full' && wanted !== 'full')) continue;
      const more = new Map([...extents, [key, extent] as const]);
      if (fits(more)) extents = more;
    }
  }
  return extents;
}

/**
 * What would have to go for pinned entries to fit. Two ways are tried, the cheapest cuts for each page and the most
 * important entries first, and the one that loses less is told. `size` is the height of an entry in pages, 0 for none.
 */
export function cheapestCuts(
  candidates: readonly Candidate[],
  pinned: Extents,
  size: (key: string, extent: Extent | 'none') => number,
  fits: (extents: Extents) => boolean,
): Cuts {
  const [best] = [afterCheapest(candidates, pinned, size, fits), new Map<string, Extent>()]
    .map((left) => (fits(left) ? refilled(candidates, pinned, left, fits) : left))
    .sort((a, b) => Number(fits(b)) - Number(fits(a)) || worthOf(candidates, b) - worthOf(candidates, a));
  const left = best ?? pinned;
  const cuts = candidates.flatMap((candidate): Cut[] => {
    const from = pinned.get(candidate.key);
    const to = left.get(candidate.key) ?? 'none';
    return from === undefined || from === to
      ? []
      : [{ candidate, to, saves: size(candidate.key, from) - size(candidate.key, to) }];
  });
  return { cuts, enough: fits(left) };
}
