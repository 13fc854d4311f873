import type { Rule } from './rule.ts';

/** `####`, the lowest heading of a text. */
const DEEPEST = 4;

/** Headings begin at `##` and go down one level at a time. */
export const headingLevelsFollow: Rule = (draft, report) => {
  for (const { texts } of draft.entries) {
    for (const { body, file } of texts.values()) {
      let above = 1;
      for (const { depth, text, line, column } of body?.headings ?? []) {
        // A level that does not exist is told as such; what stands below it is seen as if it were mended.
        if (depth > above + 1 && depth <= DEEPEST)
          report('heading-levels-follow', { file, line, column }, { text, depth, highest: above + 1 });
        above = depth <= DEEPEST ? depth : above + 1;
      }
    }
  }
};
