import type { Nodes } from 'mdast';
import { componentNamed } from './components.ts';
import { isElement, isParent, isPhrasing, type JsxElement, textAttributes } from './element.ts';

/**
 * The plain text of a body or a part of it, for search, summaries and counting: words as readers see them, blocks
 * parted by a line break, without pictures, source numbers and contacts. Footnotes stand where they are defined.
 */
export function toText(node: Nodes): string {
  return textOf(node)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function textOf(node: Nodes): string {
  if (isElement(node)) return elementText(node);
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value.replace(/\s+/g, ' ');
    case 'code':
      return `${node.value}\n`;
    case 'break':
      return '\n';
    case 'tableCell':
      return `${childrenText(node.children)} `;
    case 'definition':
    case 'footnoteReference':
      return '';
    default:
      return isParent(node) ? childrenText(node.children) + (isPhrasing(node) ? '' : '\n') : '';
  }
}

const childrenText = (children: readonly Nodes[]): string => children.map(textOf).join('');

/** Attributes that readers see as text, by component, in reading order. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  Note: ['title'],
  Quote: [],
  Law: ['section', 'act'],
  Step: ['title'],
  KeyFigure: ['value', 'label'],
};

function elementText(element: JsxElement): string {
  const name = element.name ?? '';
  const attributes = textAttributes(element);
  const shown = (SHOWN[name] ?? []).flatMap((attribute) => attributes.get(attribute) ?? []).join(' ');
  const words = childrenText(element.children as Nodes[]);
  if (componentNamed(name)?.display === 'block') return `${shown}\n${words}\n`;
  return `${shown}${words}`;
}
