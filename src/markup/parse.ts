import type { Nodes, Root } from 'mdast';
import type { Body } from './body.ts';
import { checkFootnotes } from './check-footnotes.ts';
import { checkDialect } from './dialect.ts';
import { isParent } from './element.ts';
import { absurdNesting, DEEPEST, heapOfSigns } from './nesting.ts';
import { normalise } from './normalise.ts';
import { type Finding, type MarkupProblem, places } from './problem.ts';
import { readMdx } from './read-mdx.ts';

export type { MarkupProblem } from './problem.ts';

/**
 * Parses and checks the body of an MDX file.
 *
 * @param text the file without its front matter
 * @param start `line`: how many lines of the file stand before `text`
 * @returns every problem of the body, sorted by place, and the body itself where it could be read at all. A body with
 *   problems is fit to be shown to its editor only; even then no emitter lets code or an unsafe address through.
 *   Lines and columns of problems and nodes are counted in the whole file from 1, columns in UTF-16 units.
 */
export function parseBody(
  text: string,
  start: { line: number },
): { body: Body | undefined; problems: readonly MarkupProblem[] } {
  const place = places(text, start.line);
  const report = (findings: readonly Finding[]): MarkupProblem[] =>
    [...findings]
      .sort((a, b) => a.offset - b.offset)
      .map(({ rule, offset, params }) => ({ rule, ...place(offset), params }));

  const absurd = absurdNesting(text);
  if (absurd !== undefined) return { body: undefined, problems: report([tooDeep(absurd)]) };
  const heap = heapOfSigns(text);
  if (heap !== undefined) {
    const params = { fault: 'other', detail: 'too many signs' };
    return { body: undefined, problems: report([{ rule: 'mdx-is-readable', offset: heap, params }]) };
  }

  const { root, masked, findings } = readMdx(text);
  if (root === undefined) return { body: undefined, problems: report(findings) };
  const deep = deepestAllowed(root);
  if (deep) return { body: undefined, problems: report([...findings, tooDeep(deep.position?.start.offset ?? 0)]) };

  const problems = report([...findings, ...checkDialect(root, masked), ...checkFootnotes(root, masked)]);
  const headings = normalise(root, start.line);
  return { body: { root, headings }, problems };
}

const tooDeep = (offset: number): Finding => ({
  rule: 'text-is-not-nested-too-deeply',
  offset,
  params: { limit: DEEPEST },
});

/** The first node that stands deeper than all are allowed to; walks without recursion, for it guards against that. */
function deepestAllowed(root: Root): Nodes | undefined {
  const waiting: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST) return node;
    if (isParent(node)) for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}
