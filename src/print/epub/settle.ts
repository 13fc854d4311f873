import type { Element, Nodes, Root } from 'hast';

/** Ids of a document. */
function idsOf(node: Nodes, found = new Set<string>()): Set<string> {
  if (node.type === 'element' && typeof node.properties['id'] === 'string') found.add(node.properties['id']);
  if ('children' in node) for (const child of node.children) idsOf(child, found);
  return found;
}

/** Attributes of web pages that books have no use for: when to load, where the Tab key stops, which size to choose. */
const OF_THE_WEB = ['loading', 'decoding', 'tabIndex', 'srcSet', 'sizes'] as const;

/**
 * Makes the pages of a book fit each other: links lead to what is there, languages are told to XML readers too, and
 * drawings say that they are SVG. Changes the trees.
 *
 * @param pages documents by the names of their files
 */
export function settle(pages: ReadonlyMap<string, Root>): void {
  const ids = new Map([...pages].map(([file, tree]) => [file, idsOf(tree)]));
  for (const [file, tree] of pages) settleNode(tree, file, ids);
}

function settleNode(node: Nodes, file: string, ids: ReadonlyMap<string, Set<string>>): void {
  if (node.type === 'element') settleElement(node, file, ids);
  if ('children' in node) for (const child of node.children) settleNode(child, file, ids);
}

function settleElement(node: Element, file: string, ids: ReadonlyMap<string, Set<string>>): void {
  const { properties } = node;
  for (const name of OF_THE_WEB) delete properties[name];
  if (properties['lang'] !== undefined) properties['xml:lang'] = properties['lang'];
  if (node.tagName === 'svg') properties['xmlns'] = 'http://www.w3.org/2000/svg';
  if ('dataFootnoteRef' in properties) Object.assign(properties, { 'epub:type': 'noteref', role: 'doc-noteref' });
  if ('dataFootnotes' in properties) Object.assign(properties, { 'epub:type': 'endnotes', role: 'doc-endnotes' });
  if (node.tagName !== 'a') return;
  const href = targetOf(String(properties['href'] ?? ''), file, ids);
  if (href !== undefined) properties['href'] = href;
  else for (const name of ['href', 'hrefLang', 'epub:type', 'role']) delete properties[name];
}

/** Where a link leads: in the book only to what is there, out of it to a well-formed address; `undefined` when nowhere. */
function targetOf(href: string, file: string, ids: ReadonlyMap<string, Set<string>>): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return URL.canParse(href) ? new URL(href).href : undefined;
  const [name = '', anchor] = href.split('#');
  const there = ids.get(name || file);
  if (!there) return undefined;
  if (anchor === undefined || there.has(anchor)) return href || undefined;
  return name || undefined;
}
