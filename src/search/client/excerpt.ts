import type { Mark } from './marks.ts';

/** A stretch of text, marked or not. */
export interface Segment {
  text: string;
  marked: boolean;
}

/** The passage of a text that answers a query best. */
export interface Excerpt {
  segments: readonly Segment[];
  /** Where it begins in the text. */
  start: number;
  /** Some mark stands in it. */
  answers: boolean;
}

/** Length of an excerpt in characters, and how far before the first mark it begins. */
const LENGTH = 220;
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

/** The passage with the most parts of the query, then the most marks; the beginning of the text when there is no mark. */
export function excerpt(text: string, marks: readonly Mark[]): Excerpt {
  let best = { start: 0, parts: 0, marks: 0 };
  marks.forEach(({ start }, at) => {
    const inside = marks.slice(at).filter((mark) => mark.end <= start + LENGTH - LEAD);
    const parts = new Set(inside.map(({ part }) => part)).size;
    if (parts > best.parts || (parts === best.parts && inside.length > best.marks)) {
      best = { start: Math.max(0, start - LEAD), parts, marks: inside.length };
    }
  });
  const from = wordStart(text, best.start);
  const to = wordEnd(text, from + LENGTH);
  const cut = segments(text, marks, from, to);
  const first = cut[0];
  const last = cut.at(-1);
  if (from > 0 && first) cut.splice(0, 0, { text: '… ', marked: false });
  if (to < text.length && last) cut.push({ text: ' …', marked: false });
  return { segments: cut, start: marks.find((mark) => mark.start >= from)?.start ?? from, answers: best.parts > 0 };
}

const wordStart = (text: string, at: number): number => {
  if (at <= 0) return 0;
  const space = text.slice(0, at).search(/\S+$/);
  return space < 0 ? at : space;
};

const wordEnd = (text: string, at: number): number => {
  if (at >= text.length) return text.length;
  const space = text.slice(0, at).search(/\s\S*$/);
  return space <= 0 ? at : space;
};
