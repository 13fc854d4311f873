import type { Element, ElementContent, Root as HastRoot, RootContent } from 'hast';
import { toHtml as stringify } from 'hast-util-to-html';
import type { Nodes, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { RenderContext } from './context.ts';
import { footnoteLetter } from './footnote-letter.ts';
import { h, words } from './hast.ts';
import { htmlHandlers } from './html-handlers.ts';
import type { HtmlPage } from './html-renderer.ts';
import { tidyTree } from './tidy.ts';

/**
 * HTML of a body or of any part of it. Without code, raw HTML and unsafe addresses whatever the tree holds; addresses
 * within the site begin at its root. Sources are linked as `#source-1`, headings carry their anchors as ids.
 *
 * @param options `prefix` goes before every id that is made here (not before anchors of headings), for pages that
 *   show more than one body
 */
export const toHtml = (root: Root, ctx: RenderContext, options: { prefix?: string } = {}): string =>
  stringify(toTree(root, ctx, options));

/**
 * The same HTML as a tree, for outputs that write it in another way.
 *
 * @param options `still` for pages on which nothing opens, closes or adapts to its width
 */
export function toTree(root: Root, ctx: RenderContext, options: { prefix?: string; still?: boolean } = {}): HastRoot {
  const prefix = options.prefix ?? '';
  let count = 0;
  const page: HtmlPage = {
    ctx,
    still: options.still ?? false,
    id: (name) => {
      count += 1;
      return `${prefix}${name}-${count}`;
    },
  };
  const { t } = ctx.wording;
  const tree = toHast(tidyTree(root, ctx.wording.tidy), {
    handlers: htmlHandlers(page),
    unknownHandler: (state, node: Nodes) => ('children' in node ? (state.all(node) as ElementContent[]) : undefined),
    clobberPrefix: prefix,
    footnoteLabel: t('markup.footnotes'),
    footnoteLabelTagName: `h${Math.min(6, ctx.headingDepth)}`,
    footnoteLabelProperties: { className: ['vh'] },
    footnoteBackLabel: (index, again) =>
      t('markup.footnote.back', {
        number: again > 1 ? `${footnoteLetter(index + 1)}-${again}` : footnoteLetter(index + 1),
      }),
  }) as HastRoot;
  finish(tree, prefix);
  return tree;
}

/** Last touches over the whole page: key figures that follow one another in one row, no attribute that HTML dropped. */
function finish(node: HastRoot | Element, prefix: string): void {
  if (!isRow(node)) node.children = inRows(node.children) as typeof node.children;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const { properties } = child;
    const { align } = properties;
    delete properties['align'];
    if (typeof align === 'string') properties['className'] = [`align-${align}`];
    const [mark] = child.children;
    if ('dataFootnoteRef' in properties && mark?.type === 'text') mark.value = footnoteLetter(Number(mark.value));
    if (properties['id'] === 'footnote-label') properties['id'] = `${prefix}footnote-label`;
    if (Array.isArray(properties['ariaDescribedBy'])) properties['ariaDescribedBy'] = [`${prefix}footnote-label`];
    finish(child, prefix);
  }
}

const isOf =
  (name: string) =>
  (node: HastRoot | RootContent): boolean =>
    node.type === 'element' && Array.isArray(node.properties['className']) && node.properties['className'][0] === name;
const isFigure = isOf('fig');
const isRow = isOf('figs');

function inRows(children: readonly RootContent[]): RootContent[] {
  const out: RootContent[] = [];
  let row: Element | undefined;
  for (const child of children) {
    if (isFigure(child)) {
      if (row) row.children.push(child as Element);
      else {
        row = h('div', { className: ['figs'] }, child as Element);
        out.push(row);
      }
    } else if (child.type === 'text' && child.value.trim() === '') {
      if (!row) out.push(child);
    } else {
      if (row) out.push(words('\n'));
      row = undefined;
      out.push(child);
    }
  }
  return out;
}
