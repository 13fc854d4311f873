import type { Nodes, Parents, PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A component or any other tag in the tree. */
export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export const isElement = (node: Nodes): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const isParent = (node: Nodes): node is Parents => 'children' in node;

const PHRASING = new Set<string>([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'strong',
  'text',
]);

/** Belongs into a sentence, not on lines of its own. */
export const isPhrasing = (node: Nodes): node is PhrasingContent => PHRASING.has(node.type);

/** Attributes of a tag that are plain texts, by name; the first of a name counts. */
export function textAttributes(element: JsxElement): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || found.has(attribute.name)) continue;
    const { value } = attribute;
    if (value === null || value === undefined) found.set(attribute.name, null);
    else if (typeof value === 'string') found.set(attribute.name, value);
  }
  return found;
}
