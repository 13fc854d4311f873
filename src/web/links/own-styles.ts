import { createHash } from 'node:crypto';

const SHEET = /<link\b(?=[^>]*\brel="stylesheet")[^>]*\bhref="([^"]*)"[^>]*>/g;

/**
 * A page with its style sheets inside it, for 404.html: a host may serve the site under another path than the one it was
 * built for, and then no address of a style sheet would lead anywhere. The content security policy allows that one
 * style element by its hash (CSP level 3, https://www.w3.org/TR/CSP3/#match-element-to-source-list).
 *
 * @param read the text of a style sheet by its address from the root of the site
 */
export function withOwnStyles(html: string, read: (address: string) => string): string {
  const css = [...html.matchAll(SHEET)].map(([, address = '']) => read(address)).join('\n');
  if (css === '') return html;
  const hash = createHash('sha256').update(css).digest('base64');
  return html
    .replace(SHEET, '')
    .replace('</head>', () => `<style>${css}</style></head>`)
    .replace(
      /(http-equiv="Content-Security-Policy" content="[^"]*?)img-src /,
      `$1style-src 'self' 'sha256-${hash}'; img-src `,
    );
}
