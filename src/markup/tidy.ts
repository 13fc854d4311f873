import type { Nodes, Root, Text } from 'mdast';
import { isParent } from './element.ts';

/** Stands for what is no text, so that a rule does not look through it. */
const OBJECT = '\uFFFC';

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * A copy of a tree with the typography of its language in the texts of each paragraph as a whole, so that
 * "v **obci**" gets its no-break space as well. Code and addresses stay as they are.
 *
 * @param tidy must only exchange characters, never add or take one
 */
export function tidyTree(root: Root, tidy: (text: string) => string): Root {
  const copy = structuredClone(root);
  const visit = (node: Nodes): void => {
    if (BLOCKS.has(node.type)) tidyBlock(node, tidy);
    else if (isParent(node)) node.children.forEach(visit);
  };
  visit(copy);
  return copy;
}

function tidyBlock(block: Nodes, tidy: (text: string) => string): void {
  const texts: (Text | undefined)[] = [];
  const gather = (node: Nodes): void => {
    if (node.type === 'text') texts.push(node);
    else if (isParent(node) && node.children.length > 0) node.children.forEach(gather);
    else texts.push(undefined);
  };
  gather(block);
  const parts = texts.map((text) => text?.value.replaceAll('\n', ' ') ?? OBJECT);
  const joined = parts.join('');
  const tidied = tidy(joined);
  let offset = 0;
  for (const [index, text] of texts.entries()) {
    const length = parts[index]?.length ?? 0;
    if (text)
      text.value = tidied.length === joined.length ? tidied.slice(offset, offset + length) : tidy(parts[index] ?? '');
    offset += length;
  }
}
