import type { Definition, Heading, Image, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { anchors } from './anchor.ts';
import type { BodyHeading } from './body.ts';
import { componentNamed } from './components.ts';
import { collectDefinitions, key } from './dialect.ts';
import { isElement, isParent, isPhrasing, type JsxElement } from './element.ts';
import { unmask } from './signs.ts';
import { toText } from './text.ts';

/** Anchor of a heading; `normalise` has put it there. */
export const anchorOf = (heading: Heading): string | undefined => {
  const { data } = heading;
  return data && 'anchor' in data && typeof data.anchor === 'string' ? data.anchor : undefined;
};

/**
 * Brings a parsed tree into the one form that all emitters read: masked characters given back, link definitions
 * resolved, words that stand between blocks put into paragraphs, components told apart by what they are and not by
 * how they were laid out, headings with anchors, lines counted in the whole file. Changes the tree.
 */
export function normalise(root: Root, linesBefore: number): BodyHeading[] {
  const definitions = new Map<string, Definition>();
  collectDefinitions(root, definitions);
  restore(root, definitions, linesBefore);
  root.children = inFlow(root.children) as RootContent[];
  const headings: BodyHeading[] = [];
  const anchor = anchors();
  const collect = (node: Nodes): void => {
    if (node.type === 'heading') {
      const text = toText(node);
      const name = anchor(text);
      Object.assign(node, { data: { ...node.data, anchor: name } });
      const { line = linesBefore + 1, column = 1 } = node.position?.start ?? {};
      headings.push({ depth: node.depth, text, anchor: name, line, column });
    }
    if (isParent(node)) node.children.forEach(collect);
  };
  collect(root);
  return headings;
}

const TEXTS = ['value', 'url', 'title', 'alt', 'label', 'identifier', 'lang', 'meta'] as const;

/** Gives masked characters back, moves positions and resolves references to definitions. */
function restore(node: Nodes, definitions: ReadonlyMap<string, Definition>, linesBefore: number): void {
  const fields = node as unknown as Record<string, unknown>;
  if (node.type === 'text') node.value = node.value.replace(/[ \t]{2,}/g, ' ');
  for (const name of TEXTS) if (typeof fields[name] === 'string') fields[name] = unmask(fields[name]);
  if (isElement(node)) {
    for (const attribute of node.attributes) {
      if ('name' in attribute) attribute.name = unmask(attribute.name);
      if (typeof attribute.value === 'string') attribute.value = unmask(attribute.value);
    }
  }
  if (node.position) {
    node.position.start.line += linesBefore;
    node.position.end.line += linesBefore;
  }
  if (node.type === 'linkReference' || node.type === 'imageReference') {
    const definition = definitions.get(key(node.identifier));
    const url = unmask(definition?.url ?? '');
    Object.assign(node, {
      type: node.type === 'linkReference' ? 'link' : 'image',
      url,
      title: definition?.title ?? null,
    });
  }
  if (isParent(node)) for (const child of node.children) restore(child, definitions, linesBefore);
}

const isInlineElement = (node: Nodes): node is JsxElement =>
  isElement(node) && componentNamed(node.name ?? '')?.display !== 'block';
const isBlockElement = (node: Nodes): node is JsxElement => isElement(node) && !isInlineElement(node);
const isBlank = (node: Nodes): boolean => node.type === 'text' && node.value.trim() === '';

/** Children of something that holds blocks: runs of words become paragraphs, block components leave theirs. */
function inFlow(children: readonly Nodes[]): Nodes[] {
  const out: Nodes[] = [];
  let run: PhrasingContent[] = [];
  const flush = (): void => {
    if (run.some((node) => !isBlank(node))) out.push(paragraph(inPhrasing(run)));
    run = [];
  };
  for (const node of children) {
    if (node.type === 'definition') continue;
    if (isPhrasing(node) || isInlineElement(node)) {
      if (isBlockElement(node)) {
        flush();
        out.push(asFlow(node));
      } else {
        const last = run.at(-1);
        if (last && isElement(last) && isElement(node) && apart(last, node)) run.push({ type: 'text', value: ' ' });
        run.push(node as PhrasingContent);
      }
      continue;
    }
    flush();
    if (node.type === 'paragraph') out.push(...liftBlocks(node));
    else if (isBlockElement(node)) out.push(asFlow(node));
    else {
      inside(node);
      out.push(node);
    }
  }
  flush();
  return out;
}

/** Two tags of one line that the parser has parted and between which it has dropped a space. */
const apart = (a: Nodes, b: Nodes): boolean => (a.position?.end.offset ?? 0) < (b.position?.start.offset ?? 0);

function paragraph(children: PhrasingContent[]): Paragraph {
  const [first] = children;
  const last = children.at(-1);
  const position =
    first?.position && last?.position ? { start: first.position.start, end: last.position.end } : undefined;
  return { type: 'paragraph', children, ...(position ? { position } : {}) };
}

/** A paragraph, parted where a block component stands in it. */
function liftBlocks(node: Paragraph): Nodes[] {
  if (!node.children.some(isBlockElement)) {
    inside(node);
    const visible = node.children.filter((child) => !isBlank(child));
    const [only] = visible;
    if (visible.length === 1 && only?.type === 'image') return [pictureAlone(only)];
    return visible.length > 0 ? [node] : [];
  }
  return inFlow(node.children);
}

/** A picture that stands alone is a figure; its title is the caption. */
function pictureAlone({ url, alt, title, position }: Image): Nodes {
  const attribute = (name: string, value: string): MdxJsxAttribute => ({ type: 'mdxJsxAttribute', name, value });
  return {
    type: 'mdxJsxFlowElement',
    name: 'Figure',
    attributes: [attribute('src', url), attribute('alt', alt ?? '')],
    children: title ? [{ type: 'paragraph', children: [{ type: 'text', value: title }] }] : [],
    ...(position ? { position } : {}),
  };
}

function asFlow(element: JsxElement): Nodes {
  const children = inFlow(element.children as Nodes[]);
  return Object.assign(element, { type: 'mdxJsxFlowElement', children }) as Nodes;
}

function inPhrasing(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.map((node) => {
    if (isElement(node)) {
      const words = (node.children as Nodes[]).flatMap((child) =>
        child.type === 'paragraph' ? child.children : [child],
      );
      return Object.assign(node, {
        type: 'mdxJsxTextElement',
        children: inPhrasing(words as PhrasingContent[]),
      }) as PhrasingContent;
    }
    inside(node);
    return node;
  });
}

/** Puts the children of a node in order, by what it may hold. */
function inside(node: Nodes): void {
  if (!isParent(node)) return;
  const holdsBlocks = ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(node.type);
  const holdsWords = ['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'tableCell'].includes(node.type);
  const children = node.children as Nodes[];
  if (holdsBlocks) Object.assign(node, { children: inFlow(children) });
  else if (holdsWords) Object.assign(node, { children: inPhrasing(children as PhrasingContent[]) });
  else children.forEach(inside);
}
