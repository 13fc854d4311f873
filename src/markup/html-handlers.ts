import type { Element, ElementContent } from 'hast';
import type { Heading, Image, Link, List, ListItem, Table, TableRow } from 'mdast';
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast';
import { elementHtml } from './components-html.ts';
import type { JsxElement } from './element.ts';
import { h } from './hast.ts';
import type { HtmlPage } from './html-renderer.ts';
import { readTarget } from './link-target.ts';
import { anchorOf } from './normalise.ts';
import { PICTURE_SIZES } from './picture-sizes.ts';

/** How each kind of node becomes HTML where the usual way is not safe, not accessible or not ours. */
export function htmlHandlers(page: HtmlPage): Handlers {
  const { ctx } = page;
  const { wording } = ctx;
  let tables = 0;
  const element = (state: State, node: JsxElement): ElementContent | ElementContent[] =>
    elementHtml(node, state.all(node) as ElementContent[], page);
  const nothing = (): undefined => undefined;

  return {
    mdxJsxFlowElement: element,
    mdxJsxTextElement: element,
    mdxFlowExpression: nothing,
    mdxTextExpression: nothing,
    mdxjsEsm: nothing,
    html: nothing,

    heading: (state: State, node: Heading) =>
      h(
        `h${Math.min(6, ctx.headingDepth + Math.max(2, node.depth) - 2)}`,
        { id: anchorOf(node) },
        state.all(node) as ElementContent[],
      ),

    link(state: State, node: Link) {
      const content = state.all(node) as ElementContent[];
      const target = readTarget(node.url);
      const title = node.title ?? undefined;
      if (target.kind === 'address')
        return h('a', { href: target.href, title }, content.length > 0 ? content : target.href);
      if (target.kind === 'anchor')
        return h('a', { href: `#${target.anchor}`, title }, content.length > 0 ? content : target.anchor);
      if (target.kind !== 'reference') return content;
      const found = ctx.link(target.reference);
      if (!found) return content;
      const { lang } = found;
      const own =
        content.length > 0
          ? content
          : [lang === undefined ? h('span', {}, found.title) : h('span', { lang }, found.title)];
      if (found.href === undefined) return own;
      return h('a', { href: withAnchor(found.href, target.reference.anchor), hrefLang: lang, title }, own);
    },

    image(_state: State, node: Image) {
      const picture = ctx.picture(node.url);
      if (!picture) return undefined;
      const { href, srcset, width, height } = picture;
      return h('img', {
        src: href,
        srcSet: srcset,
        sizes: srcset && PICTURE_SIZES,
        alt: node.alt ?? '',
        width,
        height,
        title: node.title ?? undefined,
        loading: 'lazy',
        decoding: 'async',
      });
    },

    listItem(state: State, node: ListItem, parent: List | undefined) {
      const item = defaultHandlers.listItem(state, { ...node, checked: null }, parent);
      if (typeof node.checked !== 'boolean') return item;
      const mark = h(
        'span',
        { className: ['task', node.checked ? 'done' : 'open'] },
        h('span', { ariaHidden: 'true' }, node.checked ? '☑ ' : '☐ '),
        h('span', { className: ['vh'] }, `${wording.t(node.checked ? 'markup.task.done' : 'markup.task.open')}: `),
      );
      item.properties['className'] = ['task-list-item'];
      const first = item.children.find((child): child is Element => child.type === 'element' && child.tagName === 'p');
      (first ?? item).children.unshift(mark);
      return item;
    },

    table(state: State, node: Table) {
      tables += 1;
      const ariaLabel = wording.t('markup.table', { number: tables });
      return h('section', { className: ['table'], tabIndex: 0, ariaLabel }, defaultHandlers.table(state, node));
    },

    tableRow(state: State, node: TableRow, parent: Table | undefined) {
      const row = defaultHandlers.tableRow(state, node, parent);
      for (const cell of row.children) {
        if (cell.type !== 'element' || cell.tagName !== 'th') continue;
        if (cell.children.length === 0) cell.tagName = 'td';
        else cell.properties['scope'] = 'col';
      }
      return row;
    },
  } as Handlers;
}

const withAnchor = (href: string, anchor: string | undefined): string =>
  anchor === undefined || href.includes('#') ? href : `${href}#${anchor}`;
