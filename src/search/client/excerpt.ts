import type { Mark } from './marks.ts';
import type { Passage } from './passages.ts';

/** A stretch of text, marked or not. */
export interface Segment {
  text: string;
  marked: boolean;
}

/** The part of a text that answers a query best. */
export interface Excerpt {
  segments: readonly Segment[];
  /** The passage that it comes from, when it answers the query at all. */
  passage?: Passage;
}

/** Length of an excerpt in characters, and how far before the first mark it begins. */
const LENGTH = 220;
/** A text as short as this is shown whole. */
const SHORT = 320;
const LEAD = 60;

/** A text cut at marks. */
export function segments(text: string, marks: readonly Mark[], from = 0, to = text.length): Segment[] {
  const found: Segment[] = [];
  let at = from;
  const push = (end: number, marked: boolean): void => {
    if (end > at) found.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of marks) {
    if (end <= from || start >= to) continue;
    push(Math.max(start, from), false);
    push(Math.min(end, to), true);
  }
  push(to, false);
  return found;
}

/** The part with the most parts of the query, then the most marks, inside one passage; the beginning of the text when there is no mark. */
export function excerpt(text: string, marks: readonly Mark[], passages: readonly Passage[]): Excerpt {
  if (text.length <= SHORT && passages.length <= 1) return { segments: segments(text, marks) };
  let best: { passage: Passage; start: number; parts: number; marks: number } | undefined;
  for (const passage of passages) {
    const own = marks.filter(({ start, end }) => start >= passage.start && end <= passage.end);
    own.forEach(({ start }, at) => {
      const inside = own.slice(at).filter((mark) => mark.end <= start + LENGTH - LEAD);
      const parts = new Set(inside.map(({ part }) => part)).size;
      if (!best || parts > best.parts || (parts === best.parts && inside.length > best.marks)) {
        best = { passage, start, parts, marks: inside.length };
      }
    });
  }
  const bounds = best?.passage ?? passages[0] ?? { start: 0, end: text.length };
  const from = best ? wordStart(text, Math.max(bounds.start, best.start - LEAD), bounds.start) : bounds.start;
  const to = wordEnd(text, from + LENGTH, bounds.end);
  const cut = segments(text, marks, from, to);
  if (from > bounds.start) cut.unshift({ text: '… ', marked: false });
  if (to < bounds.end) cut.push({ text: ' …', marked: false });
  return best ? { segments: cut, passage: best.passage } : { segments: cut };
}

/** The beginning of the word at a place. */
const wordStart = (text: string, at: number, least: number): number =>
  Math.max(least, at - (/\S+$/.exec(text.slice(least, at))?.[0].length ?? 0));

/** The end of the last whole word before a place. */
const wordEnd = (text: string, at: number, most: number): number => {
  const end = at >= most ? most : at - (/\s\S*$/.exec(text.slice(0, at))?.[0].length ?? 0);
  return end - (/\s+$/.exec(text.slice(0, end))?.[0].length ?? 0);
};
