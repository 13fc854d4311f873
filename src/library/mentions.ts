import type { Definition, Nodes } from 'mdast';
import type { Body } from '#markup/body.ts';
import type { MentionKind } from '#markup/component.ts';
import { componentNamed } from '#markup/components.ts';
import { isElement, isParent, textAttributes } from '#markup/element.ts';
import { readTarget } from '#markup/link-target.ts';
import type { ParsedReference } from '#model/reference.ts';
import type { LineColumn } from './parse/lines.ts';

/** Something outside or elsewhere in a text that the text names. */
export type Mention = LineColumn &
  (
    | { kind: 'reference'; reference: ParsedReference }
    | { kind: 'anchor'; anchor: string }
    | { kind: 'picture'; file: string }
    | { kind: 'country'; country: string }
    | { kind: 'diagram'; name: string }
  );

/** What the attributes of components stand for. */
const SCHEME_OF = { term: 'term', source: 'source', organisation: 'organisation' } as const satisfies Partial<
  Record<MentionKind, ParsedReference['scheme']>
>;

/** Everything that a body names – links, pictures and the attributes of components – in the order of the text. */
export function mentionsOf(body: Body): Mention[] {
  const found: Mention[] = [];
  const pictures = pictureDefinitions(body.root);
  const waiting: Nodes[] = [body.root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const start = node.position?.start ?? { line: 1, column: 1 };
    const place = { line: start.line, column: start.column };
    if (node.type === 'link') addLink(node.url, place, found);
    else if (node.type === 'definition' && !pictures.has(node.identifier)) addLink(node.url, place, found);
    else if (node.type === 'definition' || node.type === 'image')
      found.push({ ...place, kind: 'picture', file: node.url });
    else if (isElement(node)) {
      const attributes = textAttributes(node);
      for (const [attribute, kind] of Object.entries(componentNamed(node.name ?? '')?.mentions ?? {})) {
        const value = attributes.get(attribute);
        if (kind === undefined || typeof value !== 'string' || value === '') continue;
        if (kind === 'picture') found.push({ ...place, kind, file: value });
        else if (kind === 'diagram') found.push({ ...place, kind, name: value });
        else if (kind === 'country') found.push({ ...place, kind, country: value });
        else found.push({ ...place, kind: 'reference', reference: { scheme: SCHEME_OF[kind], id: value } });
      }
    }
    if (isParent(node)) waiting.push(...[...(node.children as Nodes[])].reverse());
  }
  return found;
}

function addLink(url: string, place: LineColumn, found: Mention[]): void {
  const target = readTarget(url);
  if (target.kind === 'reference') found.push({ ...place, kind: 'reference', reference: target.reference });
  if (target.kind === 'anchor') found.push({ ...place, kind: 'anchor', anchor: target.anchor });
}

/** Identifiers of definitions that pictures refer to. */
function pictureDefinitions(root: Nodes): Set<Definition['identifier']> {
  const found = new Set<string>();
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'imageReference') found.add(node.identifier);
    if (isParent(node)) waiting.push(...(node.children as Nodes[]));
  }
  return found;
}
