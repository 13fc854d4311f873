import type { EditionFiles, Refused } from '../compiler.ts';
import type { Pages, Typesetter } from '../typesetter.ts';
import type { HandoutSetting, Size } from './handout-files.ts';

/** What the template of the handouts measures; heights in lines of the grid. */
interface HandoutMeasures {
  /** Something was left out. */
  shortened: boolean;
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
/** How often more is left out because what broke badly between the sides took more room than it measured. */
const TRIES = 8;
/** With fewer lines a second side counts as almost empty. */
const FEWEST_LINES = 8;
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

/** The richest version that two sides hold, where the whole entry is longer. */
async function shortened(set: SetHandout, whole: HandoutPages): Promise<HandoutPages | Refused> {
  let pages: HandoutPages | Refused = whole;
  let surplus = 0;
  for (let tried = 0; tried < TRIES && pages.ok && pages.count > MOST_PAGES; tried++) {
    surplus += Math.max(1, beyond(pages.measured));
    pages = await set('usual', { surplus, tail: 0 });
  }
  return pages.ok && pages.count > MOST_PAGES ? set('usual', { surplus: Number.MAX_SAFE_INTEGER, tail: 0 }) : pages;
}

/**
 * The whole entry, set before, as it is handed out: on one side or two, a little smaller where that saves a side or
 * saves leaving something out, else shortened. A second side that would be almost empty gets more parts.
 */
export async function fitted(set: SetHandout, whole: HandoutPages): Promise<HandoutPages | Refused> {
  const tooLong = whole.count > MOST_PAGES;
  if (tooLong ? beyond(whole.measured) < SAVED : isAlmostEmpty(whole)) {
    const tight = await set('tight', { surplus: 0, tail: 0 });
    if (tight.ok && tight.count < whole.count && !isAlmostEmpty(tight)) return tight;
  }
  if (tooLong) return shortened(set, whole);
  if (!isAlmostEmpty(whole)) return whole;
  for (const tail of [2, 3, 4]) {
    const parted = await set('usual', { surplus: 0, tail });
    if (parted.ok && parted.count === MOST_PAGES && !isAlmostEmpty(parted)) return parted;
  }
  return whole;
}
