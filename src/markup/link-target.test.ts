import { describe, expect, test } from 'vitest';
import { readTarget } from './link-target.ts';

describe('readTarget', () => {
  test.each([
    ['https://example.org', { kind: 'address', href: 'https://example.org/' }],
    ['HTTP://example.org/a?b=c&d#e', { kind: 'address', href: 'http://example.org/a?b=c&d#e' }],
    ['https://příklad.cz/ž', { kind: 'address', href: 'https://xn--pklad-zsa96e.cz/%C5%BE' }],
    ['mailto:a.b@example.org', { kind: 'address', href: 'mailto:a.b@example.org' }],
    ['tel:+420123456789', { kind: 'address', href: 'tel:+420123456789' }],
    ['case:prague-team', { kind: 'reference', reference: { scheme: 'case', id: 'prague-team' } }],
    ['method:aa#kroky', { kind: 'reference', reference: { scheme: 'method', id: 'aa', anchor: 'kroky' } }],
    ['#kroky', { kind: 'anchor', anchor: 'kroky' }],
  ])('%s is offered', (url, expected) => expect(readTarget(url)).toEqual(expected));

  test.each(['', '#', 'a', 'a.pdf', '/cs/x/', '../x', '?a', 'x/y:z'])('%s is no more than a path', (url) => {
    expect(readTarget(url)).toEqual({ kind: 'path' });
  });

  test.each([
    'javascript:1',
    'JAVASCRIPT:1',
    ' javascript:1',
    'java\tscript:1',
    'java\u200bscript:1',
    '\u0001javascript:1',
    'javascript%3a1',
    '%6aavascript:1',
    '%2509javascript:1',
    'data:a',
    'file:///a',
    'vbscript:a',
    'blob:a',
    'about:blank',
    'ftp://a',
    'ws://a',
    'x:',
    ':',
    '//a',
    '#a%20b',
    '\\\\a',
    '/\\a',
    '%2f%2fa',
    'https:a',
    'https:/a',
    'https://',
    'https://a b',
    'https://a@b/',
    'https://a:b@c/',
    'mailto:',
    'mailto:a b@c',
    'tel:1;<',
    'tel:javascript',
    'cases:a b',
  ])('%j is refused', (url) => expect(readTarget(url)).toEqual({ kind: 'unsafe' }));
});
