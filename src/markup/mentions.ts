import type { Nodes, Root } from 'mdast';
import type { MentionKind } from './component.ts';
import { componentNamed } from './components.ts';
import { isElement, isParent, textAttributes } from './element.ts';
import { readTarget } from './link-target.ts';
import type { ParsedReference } from '#model/reference.ts';

/** Something outside its own words that a body names, with the place of the name in the file. */
export type Mention = { line: number; column: number } & (
  | { kind: MentionKind; id: string }
  | { kind: 'reference'; reference: ParsedReference }
  | { kind: 'anchor'; anchor: string }
);

/**
 * All that a body names: links to entries, terms, sources and headings of its own, pictures, and what attributes of
 * components name. In reading order, doubles included. Whether it exists is for the library to say.
 */
export function mentions(root: Root): Mention[] {
  const found: Mention[] = [];
  const visit = (node: Nodes): void => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (node.type === 'link') {
      const target = readTarget(node.url);
      if (target.kind === 'reference') found.push({ kind: 'reference', reference: target.reference, line, column });
      if (target.kind === 'anchor') found.push({ kind: 'anchor', anchor: target.anchor, line, column });
    } else if (node.type === 'image') {
      found.push({ kind: 'picture', id: node.url, line, column });
    } else if (isElement(node)) {
      const attributes = textAttributes(node);
      for (const [attribute, kind] of Object.entries(componentNamed(node.name ?? '')?.mentions ?? {})) {
        const id = attributes.get(attribute);
        if (typeof id === 'string' && kind) found.push({ kind, id, line, column });
      }
    }
    if (isParent(node)) node.children.forEach(visit);
  };
  visit(root);
  return found;
}
