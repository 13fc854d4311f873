import type { Fragment } from '../bundle/search-data.ts';

/** A stretch of a record's text that stands under one heading. */
export interface Passage {
  anchor?: string;
  heading?: string;
  start: number;
  end: number;
}

/** The passages of a record's text: what stands before the first heading, then one for each heading, without the heading's own words. */
export function passagesOf({ content, anchors }: Pick<Fragment, 'content' | 'anchors'>): Passage[] {
  const wordStarts = [...content.matchAll(/\S+/g)].map((match) => match.index);
  const offset = (word: number): number => wordStarts[word] ?? content.length;
  const wordsOf = (text: string): number => text.split(/\s+/).filter(Boolean).length;
  const heads = anchors.map(({ id, text, location }) => ({
    anchor: id,
    heading: text,
    from: offset(location),
    start: offset(location + wordsOf(text)),
  }));
  const first = { start: 0, end: heads[0]?.from ?? content.length };
  return [first, ...heads.map(({ from: _, ...head }, at) => ({ ...head, end: heads[at + 1]?.from ?? content.length }))];
}
