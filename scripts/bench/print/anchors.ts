import type { ElementContent } from 'hast';
import { h } from '#markup/hast.ts';
import { colour } from './coloured-drawing.ts';

const PAGE = /^(?<name>[\w-]+)\.xhtml(?:#(?<anchor>.*))?$/;

/** What web pages ask of a browser and what would leave pictures out of a printed page. */
const OF_THE_WEB = ['loading', 'decoding', 'srcSet', 'sizes'] as const;

/** Where a link of a page of the book for e-readers leads when all pages are one. */
function targetOf(href: string, page: string): string {
  if (href.startsWith('#')) return `#${page}--${href.slice(1)}`;
  const { name, anchor } = PAGE.exec(href)?.groups ?? {};
  if (name === undefined) return href;
  return anchor === undefined ? `#${name}` : `#${name}--${anchor}`;
}

function settle(node: ElementContent, page: string): void {
  if (node.type !== 'element') return;
  const { properties } = node;
  for (const name of OF_THE_WEB) delete properties[name];
  if (typeof properties['id'] === 'string') properties['id'] = `${page}--${properties['id']}`;
  if (typeof properties['href'] === 'string') properties['href'] = targetOf(properties['href'], page);
  colour(node);
  for (const child of node.children) settle(child, page);
}

/**
 * A page of the book for e-readers as a section of one document with all of them: its ids begin with the name of the
 * page, and links between pages lead to ids. Changes the content.
 */
export function sectionOf(page: string, className: string, content: readonly ElementContent[]): ElementContent {
  for (const node of content) settle(node, page);
  return h('section', { id: page, className: [className] }, content);
}

/** The name of a page from the name of its file. */
export const pageName = (file: string): string => file.replace(/\.xhtml$/, '');
