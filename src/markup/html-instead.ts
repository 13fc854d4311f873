import type { Finding } from './problem.ts';

const MARKDOWN: Readonly<Record<string, string>> = {
  b: '**…**',
  strong: '**…**',
  i: '*…*',
  em: '*…*',
  s: '~~…~~',
  del: '~~…~~',
  code: '`…`',
  a: '[…](https://…)',
  hr: '***',
  h1: '## …',
  h2: '## …',
  h3: '### …',
  h4: '#### …',
  ul: '- …',
  ol: '1. …',
  li: '- …',
  img: '<Figure src="…" alt="…" />',
  figure: '<Figure src="…" alt="…" />',
  blockquote: '> …',
  sup: '[^1]',
  table: '| … | … |',
};

/** Is a name that of an HTML element rather than of a component? */
export const isHtmlName = (name: string): boolean => name === '' || /^[a-z]/.test(name) || name.includes(':');

/** The finding about an HTML element, with what to write instead where Markdown has it. */
export function htmlIsNotUsed(name: string, offset: number): Finding {
  const instead = Object.hasOwn(MARKDOWN, name) ? MARKDOWN[name] : undefined;
  return {
    rule: 'html-is-not-used',
    offset,
    params: { element: name, ...(instead === undefined ? {} : { instead }) },
  };
}
