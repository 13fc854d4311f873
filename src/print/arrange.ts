import type { Measured } from './compiler.ts';
import type { Outline, PlannedChapter, PlannedEntry } from './outline.ts';

/** Lines left free above a summary. */
const GAP = 1;

interface Short {
  planned: PlannedEntry;
  height: number;
}

/** A long one is followed by a short one, so that two of them fill a page wherever the first begins. */
function paired(entries: readonly Short[]): PlannedEntry[] {
  const sorted = entries.toSorted((a, b) => b.height - a.height);
  const half = Math.ceil(sorted.length / 2);
  return sorted.slice(0, half).flatMap(({ planned }, index) => {
    const other = sorted[sorted.length - 1 - index];
    return other && sorted.length - 1 - index > index ? [planned, other.planned] : [planned];
  });
}

/** Room that is left on the page after each whole entry because the next one begins on a new page; in points. */
function holes(whole: readonly PlannedEntry[], measured: Measured): number[] {
  const mark = (key: string | undefined, at: 'start' | 'end') =>
    measured.entries.find((entry) => entry.key === key && entry.at === at);
  return whole.map(({ key }, index) => {
    const end = mark(key, 'end');
    const next = mark(whole[index + 1]?.key, 'start');
    return end && next && next.page > end.page ? measured.bottom - end.y : 0;
  });
}

function arrangedChapter(chapter: PlannedChapter, measured: Measured): PlannedChapter {
  const whole = chapter.entries.filter(({ extent }) => extent === 'full');
  const pool: Short[] = chapter.entries
    .filter(({ extent }) => extent === 'summary')
    .map((planned) => ({ planned, height: measured.summaries.find(({ key }) => key === planned.key)?.height ?? 0 }))
    .sort((a, b) => b.height - a.height);
  const rooms = holes(whole, measured);
  const entries = whole.flatMap((planned, index) => {
    const filled = [planned];
    let room = rooms[index] ?? 0;
    for (;;) {
      const fits = pool.findIndex(({ height }) => height + GAP * measured.line <= room);
      const [found] = fits < 0 ? [] : pool.splice(fits, 1);
      if (!found) return filled;
      filled.push(found.planned);
      room -= found.height + GAP * measured.line;
    }
  });
  return { ...chapter, entries: [...entries, ...paired(pool)] };
}

/**
 * The same outline in an order that fills its pages: summaries stand where a whole entry leaves room, the others two to
 * a page. Whole entries keep their order and their places.
 */
export const arranged = (outline: Outline, measured: Measured): Outline => ({
  ...outline,
  chapters: outline.chapters.map((chapter) => arrangedChapter(chapter, measured)),
});
