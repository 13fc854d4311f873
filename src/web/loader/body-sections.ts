import type { BodySection } from '../edition/entry-page.ts';

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;

interface Opening {
  at: number;
  name: string;
  attributes: string;
}

/** Elements at the top of the tree, in order. */
function topLevel(html: string): Opening[] {
  const found: Opening[] = [];
  let depth = 0;
  for (const match of html.matchAll(TAG)) {
    const [, closing = '', tag = '', attributes = ''] = match;
    const name = tag.toLowerCase();
    if (closing) depth -= 1;
    else {
      if (depth === 0) found.push({ at: match.index, name, attributes });
      if (!VOID.has(name) && !attributes.endsWith('/')) depth += 1;
    }
  }
  return found;
}

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];

/** Parts a body's HTML at its headings of the second level, so that the page can hang them in the gutter; footnotes come last, by themselves. */
export function bodySections(html: string): readonly BodySection[] {
  const starts = topLevel(html).filter(
    ({ name, attributes }) => name === 'h2' || (name === 'section' && attributes.includes('data-footnotes')),
  );
  const sections: BodySection[] = [];
  const lead = html.slice(0, starts[0]?.at ?? html.length).trim();
  if (lead) sections.push({ html: lead });
  for (const [place, start] of starts.entries()) {
    const part = html.slice(start.at, starts[place + 1]?.at ?? html.length);
    const heading = start.name === 'h2' ? /^<h2[^>]*>([\s\S]*?)<\/h2>/i.exec(part) : null;
    const anchor = attribute(start.attributes, 'id');
    sections.push(
      heading
        ? {
            title: heading[1] ?? '',
            ...(anchor === undefined ? {} : { anchor }),
            html: part.slice(heading[0].length).trim(),
          }
        : { html: part.trim() },
    );
  }
  return sections;
}
