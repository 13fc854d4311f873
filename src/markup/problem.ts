import type { RuleId } from '#i18n/findings/catalogue.ts';
import type { IssueParams } from '#model/issue.ts';

/** What the dialect found wrong in a body. The library turns it into an issue by adding the file. */
export interface MarkupProblem {
  /** Permanent id that names the healthy state: `mdx-has-no-import`. */
  rule: RuleId;
  /** Counted from 1 in the whole file. */
  line: number;
  column: number;
  params: IssueParams;
}

/** A problem at an offset of the body's text; becomes a place in the file at the end. */
export interface Finding {
  rule: RuleId;
  /** UTF-16 offset in the body. */
  offset: number;
  params: IssueParams;
}

/** Finds line and column (UTF-16 units, from 1) of offsets in a text that begins after `before` lines of its file. */
export function places(text: string, before: number): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: before + low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
