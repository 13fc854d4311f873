import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { key } from './dialect.ts';
import { isParent } from './element.ts';
import { escaped } from './mask.ts';
import type { Finding } from './problem.ts';
import { excerpt } from './signs.ts';

/** The mark of a footnote; one that has no footnote is plain text to the parser. */
const MARK = /\[\^([^\s[\]]{1,999})\]/g;

/** A mark without its footnote would be printed as it is typed, a footnote to which no mark leads would be lost. */
export function checkFootnotes(root: Root, masked: string): Finding[] {
  const definitions = new Map<string, FootnoteDefinition>();
  const all: FootnoteDefinition[] = [];
  const texts: Nodes[] = [];
  const marks = new Map<Nodes, string[]>();
  const collect = (node: Nodes, holder: Nodes): void => {
    if (node.type === 'text') texts.push(node);
    if (node.type === 'footnoteReference') {
      const held = marks.get(holder) ?? [];
      held.push(key(node.identifier));
      marks.set(holder, held);
    }
    if (node.type === 'footnoteDefinition') {
      all.push(node);
      if (!definitions.has(key(node.identifier))) definitions.set(key(node.identifier), node);
    }
    if (isParent(node))
      for (const child of node.children) collect(child, node.type === 'footnoteDefinition' ? node : holder);
  };
  collect(root, root);
  return [...undefinedMarks(texts, definitions, masked), ...unusedNotes(root, all, definitions, marks)];
}

function undefinedMarks(texts: readonly Nodes[], definitions: ReadonlyMap<string, unknown>, masked: string): Finding[] {
  return texts.flatMap(({ position }) => {
    const start = position?.start.offset ?? 0;
    const text = masked.slice(start, position?.end.offset ?? start);
    return [...text.matchAll(MARK)]
      .filter(({ index, 1: name = '' }) => !escaped(masked, start + index) && !definitions.has(key(name)))
      .map(({ index, 1: name = '' }) => ({
        rule: 'footnote-is-defined' as const,
        offset: start + index,
        params: { name: excerpt(name) },
      }));
  });
}

/** Footnotes that no mark in the text leads to, be it by way of another footnote, and all but the first of a name. */
function unusedNotes(
  root: Root,
  all: readonly FootnoteDefinition[],
  definitions: ReadonlyMap<string, FootnoteDefinition>,
  marks: ReadonlyMap<Nodes, readonly string[]>,
): Finding[] {
  const reached = new Set<Nodes>([root]);
  // A Set that grows while it is walked hands out what was added.
  for (const holder of reached) {
    for (const name of marks.get(holder) ?? []) {
      const note = definitions.get(name);
      if (note) reached.add(note);
    }
  }
  return all
    .filter((note) => !reached.has(note))
    .map((note) => ({
      rule: definitions.get(key(note.identifier)) === note ? 'footnote-is-used' : 'footnote-is-unique',
      offset: note.position?.start.offset ?? 0,
      params: { name: excerpt(note.identifier) },
    }));
}
