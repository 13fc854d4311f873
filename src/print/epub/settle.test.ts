import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { h } from '#markup/hast.ts';
import { settle } from './settle.ts';
import { xml } from './xml.ts';

const settled = (content: Element): string => {
  const root = { type: 'root' as const, children: [content] };
  const other = { type: 'root' as const, children: [h('p', { id: 'here' })] };
  settle(
    new Map([
      ['a.xhtml', root],
      ['b.xhtml', other],
    ]),
  );
  return xml(root);
};

test.each([
  ['b.xhtml#here', ' href="b.xhtml#here"'],
  ['b.xhtml#gone', ' href="b.xhtml"'],
  ['c.xhtml', ''],
  ['#gone', ''],
  ['https://example.org/a b', ' href="https://example.org/a%20b"'],
  ['https://', ''],
])('a link to %s', (href, attribute) => {
  expect(settled(h('a', { href }, 'x'))).toBe(`<a${attribute}>x</a>`);
});

test('languages are told twice, and what only web pages need goes', () => {
  expect(settled(h('section', { lang: 'cs', tabIndex: 0 }, h('img', { src: 'x', loading: 'lazy' })))).toBe(
    '<section lang="cs" xml:lang="cs"><img src="x"/></section>',
  );
});
