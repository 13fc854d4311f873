import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnStyles } from './own-styles.ts';

test('a page takes in its style sheets in their order and allows them by their hash', () => {
  const sheets: Readonly<Record<string, string>> = {
    '/a.css': 'a{color:red}',
    '/b.css': 'b{background:url(/f.woff2)}',
  };
  const html =
    '<head><meta http-equiv="Content-Security-Policy" content="default-src \'self\'; img-src \'self\'">' +
    '<link rel="stylesheet" href="/a.css"><link rel="icon" href="/i.svg"><link rel="stylesheet" href="/b.css"></head>';
  const out = withOwnStyles(html, (address) => sheets[address] ?? '');
  const css = 'a{color:red}\nb{background:url(/f.woff2)}';
  expect(out).toContain(`<style>${css}</style></head>`);
  expect(out).not.toContain('rel="stylesheet"');
  expect(out).toContain('<link rel="icon" href="/i.svg">');
  const hash = createHash('sha256').update(css).digest('base64');
  expect(out).toContain(`default-src 'self'; style-src 'self' 'sha256-${hash}'; img-src 'self'`);
});
