import type { LanguageTag } from '#model/language.ts';
import type { Extents } from '../outline.ts';
import type { Candidate } from './candidates.ts';
import type { LanguagePages } from './language-pages.ts';
import type { PlannedEdition } from './plan-pages.ts';
import type { Decision, Selection } from './select.ts';

/** Shares of the spare pages that are tried to be filled: pages of summaries never come out even. */
const SHARES = [0.9, 0.5];
/** How often more is added. */
const ROUNDS = 3;

const spare = ({ outline: { webPages, notesPages } }: PlannedEdition): number => webPages + notesPages;

/** The most important entries without room whose summaries fill a share of the spare pages in every language. */
function additions(
  candidates: readonly Candidate[],
  extents: Extents,
  editions: readonly PlannedEdition[],
  known: ReadonlyMap<LanguageTag, LanguagePages>,
  share: number,
): Candidate[] {
  const room = new Map(editions.map((edition) => [edition.lang, spare(edition) * share]));
  const wanted = candidates.filter(
    ({ key, pinned, most }) => pinned === undefined && most !== 'none' && !extents.has(key),
  );
  return wanted
    .toSorted((a, b) => a.level - b.level)
    .filter(({ key }) => {
      const heights = [...room].map(
        ([lang, left]) => [lang, left - (known.get(lang)?.size(key, 'summary') ?? 0)] as const,
      );
      if (heights.some(([, left]) => left < 0)) return false;
      for (const [lang, left] of heights) room.set(lang, left);
      return true;
    });
}

/**
 * Adds summaries to a selection as long as every language has pages to spare, each time proved by setting it: reckoning
 * alone is careful, and a page that is filled with what is on the web may hold an entry instead.
 */
export async function enriched(
  begun: { selection: Selection; editions: readonly PlannedEdition[] },
  candidates: readonly Candidate[],
  known: ReadonlyMap<LanguageTag, LanguagePages>,
  setAll: (extents: Extents) => Promise<PlannedEdition[]>,
): Promise<{ selection: Selection; editions: readonly PlannedEdition[] }> {
  let best = begun;
  for (let round = 0; round < ROUNDS; round++) {
    const before = best;
    for (const share of SHARES) {
      const { selection, editions } = best;
      if (editions.length === 0 || editions.some((edition) => spare(edition) === 0)) return best;
      const added = additions(candidates, selection.extents, editions, known, share);
      if (added.length === 0) continue;
      const extents = new Map([...selection.extents, ...added.map(({ key }) => [key, 'summary'] as const)]);
      const set = await setAll(extents);
      if (set.length < editions.length || set.some(({ pages }, at) => pages.count > (editions[at]?.pages.count ?? 0)))
        continue;
      const decisions = new Map<string, Decision>(selection.decisions);
      for (const { key, most } of added) if (most === 'summary') decisions.set(key, 'wished');
      best = { selection: { ...selection, extents, decisions }, editions: set };
      break;
    }
    if (best === before) return best;
  }
  return best;
}
