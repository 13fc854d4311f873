import type { PlannedChapter, PlannedEntry } from '../outline.ts';

/** Heights of an entry in points, as the typesetter measured them. */
export interface EntryHeights {
  /** The pieces of the summary, each of which stays whole. */
  summary: readonly number[];
  whole?: number;
  /** What stands together at the beginning of the whole entry. */
  opening?: number;
  /** The panel of facts after it, which stays whole. */
  panel?: number;
}

/** Where a whole entry stood when it was last set: heights on the page, in points from the head of the text. */
export interface Seen {
  from: number;
  /** Pages that it went on after the first. */
  turns: number;
  to: number;
}

/** What is known of a language's pages, in points. */
export interface PageFacts {
  /** Height of a line of the grid. */
  line: number;
  /** Height of the text on a page. */
  height: number;
  heights: ReadonlyMap<string, EntryHeights>;
  /** Whole entries that were set already. */
  seen: ReadonlyMap<string, Seen>;
}

/** Height of a whole entry in points: as it was measured, else as it was set, else a page. */
export function wholeHeight(key: string, { heights, seen, height, line }: PageFacts): number {
  const measured = heights.get(key)?.whole;
  if (measured !== undefined) return measured;
  const set = seen.get(key);
  return set ? set.turns * (height - LOST_AT_BREAK * line) + set.to - set.from : height;
}

/** Height of a summary in points. */
export const summaryHeight = ({ summary }: EntryHeights, { line }: PageFacts): number =>
  summary.reduce((sum, piece) => sum + piece + BETWEEN * line, -BETWEEN * line);

export interface LaidChapter {
  /** The entries so arranged that summaries fill the pages that whole entries leave. */
  entries: readonly PlannedEntry[];
  pages: number;
}

/** Lines above a whole entry, above a summary, under the line that opens a chapter, and those that a page break costs. */
const ABOVE_WHOLE = 2.5;
const ABOVE_SUMMARY = 1;
/** Lines between the pieces of a summary. */
const BETWEEN = 0.5;
const BAND = 1.5;
const LOST_AT_BREAK = 1.5;
/** Lines of the opening of a whole entry that was not measured. */
const OPENING = 9;
/** Lines that must follow the opening of a whole entry on its page. */
const AFTER_OPENING = 2;
/** How far from where it stood an entry may begin for its breaks to stay the same, in lines. */
const SAME_PLACE = 3;

/**
 * Lays a chapter out from heights alone, as the typesetter would: entries run on, a piece of a summary stays whole. Where
 * the next whole entry would begin on a new page, the summaries that can begin there stand before it; the others follow
 * after the whole entries, in their order. Returns the order and the pages.
 */
export function layChapter(planned: PlannedChapter, facts: PageFacts): LaidChapter {
  const { line, height: page } = facts;
  const opened = planned.chapter.lead !== undefined;
  let pages = opened ? 2 : 1;
  let y = opened ? 0 : BAND * line;
  let atHead = true;
  const entries: PlannedEntry[] = [];
  const heightsOf = (key: string): EntryHeights => facts.heights.get(key) ?? { summary: [page / 2] };
  const summaries = planned.entries.filter(({ extent }) => extent === 'summary');

  const turn = (): void => {
    pages += 1;
    y = 0;
    atHead = true;
  };
  const above = (lines: number): number => (atHead ? 0 : lines * line);
  const setSummary = (entry: PlannedEntry): void => {
    heightsOf(entry.key).summary.forEach((piece, at) => {
      const gap = at === 0 ? ABOVE_SUMMARY : BETWEEN;
      if (!atHead && y + above(gap) + piece > page) turn();
      y += above(gap) + piece;
      atHead = false;
    });
    entries.push(entry);
  };
  const fillWithSummaries = (): void => {
    for (;;) {
      const at = summaries.findIndex(({ key }) => y + above(ABOVE_SUMMARY) + (heightsOf(key).summary[0] ?? 0) <= page);
      const [found] = at < 0 ? [] : summaries.splice(at, 1);
      if (!found) return;
      const before = pages;
      setSummary(found);
      if (pages > before) return;
    }
  };
  const setWhole = (entry: PlannedEntry): void => {
    const whole = wholeHeight(entry.key, facts);
    const { opening = OPENING * line, panel = 0 } = heightsOf(entry.key);
    const needed = Math.min(opening + AFTER_OPENING * line, page);
    if (y + above(ABOVE_WHOLE) + needed > page && !atHead) fillWithSummaries();
    if (y + above(ABOVE_WHOLE) + needed > page && !atHead) turn();
    y += above(ABOVE_WHOLE);
    atHead = false;
    entries.push(entry);
    const seen = facts.seen.get(entry.key);
    if (seen && Math.abs(seen.from - y) <= SAME_PLACE * line) {
      pages += seen.turns;
      y = seen.to;
      return;
    }
    // A panel that has no room goes to the next page and leaves the rest of this one empty.
    if (y + opening <= page && y + opening + panel > page) y = page - opening;
    y += whole;
    while (y > page) {
      pages += 1;
      y += LOST_AT_BREAK * line - page;
    }
  };

  for (const entry of planned.entries.filter(({ extent }) => extent === 'full')) setWhole(entry);
  for (const entry of summaries.splice(0)) setSummary(entry);
  return { entries, pages };
}
