import type { RegisterView } from '#library/views/view.ts';
import type { Measured } from '../compiler.ts';
import { type Extent, isList, type Outline, type PlannedChapter } from '../outline.ts';
import { type RegisterSize, registerSize } from '../printed-register.ts';
import {
  type EntryHeights,
  type LaidChapter,
  layChapter,
  type PageFacts,
  type Seen,
  summaryHeight,
  wholeHeight,
} from './lay-chapter.ts';

/** The cover at the end. */
const BACK = 1;

/** Cover, imprint, contents and the key to the signs, which a contents of many entries pushes to a page of its own. */
const USUAL_PRELIMS = 4;

/** What is known about the pages of one language, and what follows from it for outlines that were not set yet. */
export interface LanguagePages {
  /** Lays out a chapter; chapters that are asked for again are remembered. */
  lay(chapter: PlannedChapter): LaidChapter;
  /** Pages of an outline with both covers, without pages for notes and before they are filled up to whole sheets. */
  count(outline: Outline): number;
  /** The same where nothing goes otherwise than reckoned, as it did in the pages that were set. */
  mayBe(outline: Outline): number;
  /** Height of an entry in pages. */
  size(key: string, extent: Extent | 'none'): number;
  /** Learns the heights of more entries. */
  learnHeights(measured: Measured): void;
  /** Learns from pages that were set how whole entries break and how far the estimate is off. */
  learn(outline: Outline, measured: Measured): void;
}

/** Where the whole entries of set pages stood. */
function seenIn(outline: Outline, { entries, top }: Measured): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const { key, extent } of outline.entries.values()) {
    const mark = (at: 'start' | 'end') => entries.find((entry) => entry.key === key && entry.at === at);
    const [start, end] = [mark('start'), mark('end')];
    if (extent !== 'full' || !start || !end) continue;
    seen.set(key, { from: start.y - top, turns: end.page - start.page, to: end.y - top });
  }
  return seen;
}

/** Pages of the chapters that are lists of the whole collection. */
function listPages(outline: Outline, { chapters, last }: Measured): Map<string, number> {
  return new Map(
    outline.chapters.flatMap(({ chapter }, index) => {
      const [from, next] = [chapters[index], chapters[index + 1] ?? last + 1];
      return isList(chapter.content) && from !== undefined ? [[chapter.content, next - from] as const] : [];
    }),
  );
}

/** Pages of a register of a size, after the measures of another one. */
function registerPages({ lists, line, top, bottom }: Measured, measured: RegisterSize, wanted: RegisterSize): number {
  if (!lists?.register || measured.rows === 0) return 1;
  const { height, head, taken } = lists.register;
  const row = (height - measured.heads * head) / measured.rows;
  const needed = wanted.heads * head + wanted.rows * row;
  // Two columns a page; what does not part leaves a line at the foot of each.
  return Math.max(1, Math.ceil((needed / 2 + taken) / (bottom - top - line)));
}

const heightsIn = ({ heights }: Measured): ReadonlyMap<string, EntryHeights> =>
  new Map(heights.map(({ key, ...of }): [string, EntryHeights] => [key, of]));

/** Begins with what was measured of an outline of which nothing is set yet, the register by its view. */
export function languagePages(first: Outline, measured: Measured, register: RegisterView): LanguagePages {
  let facts: PageFacts = {
    line: measured.line,
    height: measured.bottom - measured.top,
    heights: heightsIn(measured),
    seen: new Map(),
  };
  let prelims = USUAL_PRELIMS;
  let correction = 0;
  let laid = new Map<string, LaidChapter>();

  const lay = (chapter: PlannedChapter): LaidChapter => {
    const name = `${chapter.chapter.content} ${chapter.entries.map(({ key, extent }) => `${key}=${extent}`).join(' ')}`;
    const known = laid.get(name) ?? layChapter(chapter, facts);
    laid.set(name, known);
    return known;
  };
  const measuredRegister = registerSize(register, first);
  let setLists: ReadonlyMap<string, number> = new Map();
  const listed = (content: 'glossary' | 'register', outline: Outline): number =>
    setLists.get(content) ??
    (content === 'glossary'
      ? (measured.lists?.glossary ?? 1)
      : registerPages(measured, measuredRegister, registerSize(register, outline)));
  const estimate = (outline: Outline): number =>
    outline.chapters.reduce(
      (sum, planned) =>
        sum + (isList(planned.chapter.content) ? listed(planned.chapter.content, outline) : lay(planned).pages),
      prelims + BACK,
    );
  return {
    lay,
    count: (outline) => estimate(outline) + correction,
    mayBe: estimate,
    size(key, extent) {
      const heights = facts.heights.get(key);
      if (!heights || extent === 'none') return 0;
      return (extent === 'full' ? wholeHeight(key, facts) : summaryHeight(heights, facts)) / facts.height;
    },
    learnHeights(set) {
      facts = { ...facts, heights: new Map([...facts.heights, ...heightsIn(set)]) };
      laid = new Map();
    },
    learn(outline, set) {
      facts = { ...facts, seen: new Map([...facts.seen, ...seenIn(outline, set)]) };
      laid = new Map();
      prelims = set.prelims;
      setLists = listPages(outline, set);
      correction = set.last + BACK - estimate(outline);
    },
  };
}
