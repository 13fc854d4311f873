import type { EditionFiles, Refused } from '../compiler.ts';
import type { Pages, Typesetter } from '../typesetter.ts';
import { type HandoutSetting, type Size, WHOLE } from './handout-files.ts';

/** What the template of the handouts measures; heights in lines of the grid. */
interface HandoutMeasures {
  /** Something was left out. */
  shortened: boolean;
  /** Pieces of the text between which it may be cut. */
  pieces: number;
  /** Side on which the text ends, and the line below it there. */
  page: number;
  line: number;
  /** Lines of a side, and of what stands at the foot of the last one. */
  lines: number;
  foot: number;
}
export type HandoutPages = Pages<HandoutMeasures>;

/** Sets a handout. */
export type SetHandout = (size: Size, setting: HandoutSetting) => Promise<HandoutPages | Refused>;

/** A handout has no more sides. */
const MOST_PAGES = 2;
/** How often a shortened handout is set at most. */
const TRIES = 8;
/** With fewer lines a second side counts as almost empty. */
const FEWEST_LINES = 8;
/** From so many sides on the end of a text is left out before it is measured where to cut. */
const FAR_TOO_MANY = 4;
/** Lines that may stay empty on the second side of a shortened handout. */
const SPARE = 4;
/** Lines that the smaller size saves on two sides. */
const SAVED = 11;

export const setWith =
  (typesetter: Typesetter, filesOf: (size: Size, setting: HandoutSetting) => EditionFiles): SetHandout =>
  (size, setting) =>
    typesetter.typeset<HandoutMeasures>(filesOf(size, setting), 'handout');

/** Lines that stand beyond the second side. */
const beyond = ({ page, line, lines, foot }: HandoutMeasures): number => (page - 1 - MOST_PAGES) * lines + line + foot;

const isAlmostEmpty = ({ count, measured: { page, line } }: HandoutPages): boolean =>
  count > 1 && (page < count || line < FEWEST_LINES);

/** A text of many sides without its far end, at which the template would measure for long. */
async function clipped(
  set: SetHandout,
  whole: HandoutPages,
): Promise<{ pages: HandoutPages | Refused; most: number | null }> {
  let pages: HandoutPages | Refused = whole;
  let most: number | null = null;
  let left = whole.measured.pieces;
  while (pages.ok && pages.count > FAR_TOO_MANY && left > 0) {
    // Always fewer: what is too long may be no text at all, but a table.
    left = Math.min(left - 1, Math.floor((left * FAR_TOO_MANY) / pages.count));
    most = left;
    pages = await set('usual', { ...WHOLE, most });
  }
  return { pages, most };
}

/**
 * The richest version that two sides hold, where the whole entry is longer. Parts break badly between the sides or leave
 * room there, so that what they measure one by one is only a guess: it is corrected from what was set.
 */
async function shortened(set: SetHandout, whole: HandoutPages): Promise<HandoutPages | Refused> {
  const begun = await clipped(set, whole);
  if (!begun.pages.ok) return begun.pages;
  const { most } = begun;
  let tooLittle = 0;
  let surplus = beyond(begun.pages.measured);
  let best: { pages: HandoutPages; surplus: number } | undefined;
  for (let tried = 0; tried < TRIES; tried++) {
    const pages = await set('usual', { ...WHOLE, most, surplus });
    if (!pages.ok) return pages;
    const over = beyond(pages.measured);
    if (pages.count <= MOST_PAGES) best = { pages, surplus };
    else tooLittle = surplus;
    if (best && (-beyond(best.pages.measured) <= SPARE || best.surplus - tooLittle < 1)) return best.pages;
    surplus = best ? (tooLittle + best.surplus) / 2 : surplus + Math.max(1, over);
  }
  return best ? best.pages : set('usual', { ...WHOLE, most: 0, surplus: Number.MAX_SAFE_INTEGER });
}

/**
 * The whole entry, set before, as it is handed out: on one side or two, a little smaller where that saves a side or
 * saves leaving something out, else shortened. A second side that would be almost empty gets more parts.
 */
export async function fitted(set: SetHandout, whole: HandoutPages): Promise<HandoutPages | Refused> {
  const tooLong = whole.count > MOST_PAGES;
  if (tooLong ? beyond(whole.measured) < SAVED : isAlmostEmpty(whole)) {
    const tight = await set('tight', WHOLE);
    if (tight.ok && tight.count < whole.count && !isAlmostEmpty(tight)) return tight;
  }
  if (tooLong) return shortened(set, whole);
  if (!isAlmostEmpty(whole)) return whole;
  for (const tail of [2, 3, 4]) {
    const parted = await set('usual', { ...WHOLE, tail });
    if (parted.ok && parted.count === MOST_PAGES && !isAlmostEmpty(parted)) return parted;
  }
  return whole;
}
