import { type Report, wholeFile } from '../finding.ts';

/** A text file taken apart. `start` counts the lines before the part. */
export interface TextParts {
  fields: { text: string; start: number };
  body: { text: string; start: number };
}

/** Splits `text.<lang>.mdx` into the fields between the two lines of hyphens and the body; `undefined` with a finding. */
export function splitFrontMatter(source: string, file: string, report: Report): TextParts | undefined {
  const open = /^(?:[ \t]*\n)*---[ \t]*\n/.exec(source);
  if (!open) {
    report('front-matter-is-present', wholeFile(file), {});
    return undefined;
  }
  const close = /^---[ \t]*$/gm;
  close.lastIndex = open[0].length;
  const end = close.exec(source);
  if (!end) {
    const start = open[0].split('\n').length - 1;
    report('front-matter-is-closed', { file, line: start, column: 1 }, {});
    return undefined;
  }
  const lines = (text: string): number => text.split('\n').length - 1;
  const bodyAt = Math.min(end.index + end[0].length + 1, source.length);
  return {
    fields: { text: source.slice(open[0].length, end.index), start: lines(open[0]) },
    body: { text: source.slice(bodyAt), start: lines(source.slice(0, bodyAt)) },
  };
}
