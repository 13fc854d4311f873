import type { Rule } from './rule.ts';

/** Headings begin at `##` and go down one level at a time. */
export const headingLevelsFollow: Rule = (draft, report) => {
  for (const { texts } of draft.entries) {
    for (const { body, file } of texts.values()) {
      let above = 1;
      for (const { depth, text, line, column } of body?.headings ?? []) {
        if (depth > above + 1)
          report('heading-levels-follow', { file, line, column }, { text, depth, highest: above + 1 });
        above = depth;
      }
    }
  }
};
