import type { Nodes } from 'mdast';
import { COMPONENTS, componentNamed } from './components.ts';
import type { RenderContext } from './context.ts';
import { diagramWords } from './diagram/words.ts';
import { isElement, isParent, isPhrasing, type JsxElement, textAttributes } from './element.ts';
import { readTarget } from './link-target.ts';

/** What the words of a text may come from besides the text itself. */
export type TextContext = Pick<RenderContext, 'term' | 'link' | 'law' | 'diagram'>;

/**
 * The plain text of a body or a part of it, for search, summaries and counting: words as readers see them, blocks
 * parted by a line break, without pictures, source numbers and contacts. Footnotes stand where they are defined.
 *
 * @param ctx gives the words of terms, links and diagrams that the author left to the program, and law citations in the way of
 *   the language; without it they are left out or given as written
 */
export function toText(node: Nodes, ctx?: TextContext): string {
  return textOf(node, ctx)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function textOf(node: Nodes, ctx: TextContext | undefined): string {
  if (isElement(node)) return elementText(node, ctx);
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value.replace(/[ \t\r\n]+/g, ' ');
    case 'code':
      return `${node.value}\n`;
    case 'break':
      return '\n';
    case 'tableCell':
      return `${childrenText(node.children, ctx)} `;
    case 'link': {
      const target = readTarget(node.url);
      const own = childrenText(node.children, ctx);
      return own || (target.kind === 'reference' ? (ctx?.link(target.reference)?.title ?? '') : '');
    }
    case 'definition':
    case 'footnoteReference':
      return '';
    default:
      return isParent(node) ? childrenText(node.children, ctx) + (isPhrasing(node) ? '' : '\n') : '';
  }
}

const childrenText = (children: readonly Nodes[], ctx: TextContext | undefined): string =>
  children.map((child) => textOf(child, ctx)).join('');

function elementText(element: JsxElement, ctx: TextContext | undefined): string {
  const definition = componentNamed(element.name ?? '');
  const attributes = textAttributes(element);
  const words = childrenText(element.children as Nodes[], ctx);
  if (element.name === 'Law' && ctx) {
    const basis = COMPONENTS.Law.attributes.safeParse(Object.fromEntries(attributes));
    if (basis.success) return ctx.law(basis.data);
  }
  if (element.name === 'Diagram') {
    const target = ctx?.diagram(attributes.get('name') ?? '');
    return target ? `${diagramWords(target)}\n` : '';
  }
  if (element.name === 'Term' && words === '') return ctx?.term(attributes.get('id') ?? '')?.word ?? '';
  const shown = (definition?.shown ?? []).flatMap((attribute) => attributes.get(attribute) ?? []).join(' ');
  return definition?.display === 'block' ? `${shown}\n${words}\n` : `${shown}${words}`;
}
