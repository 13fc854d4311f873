import type { Nodes, Properties } from 'hast';
import { find, html, type Schema, svg } from 'property-information';

/** Control characters, half characters and non-characters: XML 1.0 has no way to write them. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

/** What most texts have none of. */
const SPECIAL = /[&<>"\p{Cc}\p{Cs}\ufffe\uffff]/u;

const escaped = (text: string): string =>
  SPECIAL.test(text)
    ? text
        .replace(UNWRITABLE, '')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
    : text;

/** Elements that programs which read XHTML as HTML know to be empty; others need an end tag there. */
const VOID = new Set(['br', 'col', 'hr', 'img', 'link', 'meta', 'wbr']);

function attributes(properties: Properties, schema: Schema): string {
  return Object.entries(properties)
    .map(([property, value]) => {
      if (value === null || value === undefined || value === false) return '';
      const { attribute, commaSeparated } = find(schema, property);
      const text = Array.isArray(value) ? value.join(commaSeparated ? ', ' : ' ') : value === true ? '' : String(value);
      return ` ${attribute}="${escaped(text)}"`;
    })
    .join('');
}

/** Well-formed XML of a tree: XHTML with SVG in it, or the other documents of a book. Comments and raw parts are dropped. */
export function xml(node: Nodes, schema: Schema = html): string {
  if (node.type === 'text') return escaped(node.value);
  if (node.type === 'root') return node.children.map((child) => xml(child, schema)).join('');
  if (node.type !== 'element') return '';
  const { tagName, properties, children } = node;
  const space = tagName === 'svg' ? svg : schema;
  const start = `<${tagName}${attributes(properties, space)}`;
  if (children.length === 0 && VOID.has(tagName)) return `${start}/>`;
  return `${start}>${children.map((child) => xml(child, space)).join('')}</${tagName}>`;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A whole XML file in UTF-8. */
export const xmlFile = (root: Nodes, doctype = ''): Uint8Array =>
  new TextEncoder().encode(`${DECLARATION}${doctype}${xml(root)}\n`);
