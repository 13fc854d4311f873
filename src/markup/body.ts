import type { Root } from 'mdast';

/** A heading of a body with the anchor by which links reach it. */
export interface BodyHeading {
  /** 2 to 4, as written (`##` is 2). */
  depth: number;
  text: string;
  anchor: string;
  line: number;
  column: number;
}

/** A parsed body: comments dropped, checked against the dialect, positions counted in the whole file. */
export interface Body {
  root: Root;
  headings: readonly BodyHeading[];
}
