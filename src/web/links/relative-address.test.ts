import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relativeAddress } from './relative-address.ts';

describe('relativeAddress', () => {
  test.each([
    ['/cs/priklady/a/', '/cs/', 'priklady/a/'],
    ['/cs/', '/cs/priklady/a/', '../../'],
    ['/', '/cs/', '../'],
    ['/', '/', './'],
    ['/cs/', '/cs/', './'],
    ['/cs/#here', '/cs/', '#here'],
    ['/cs/slovnik/#ospod', '/cs/priklady/a/', '../../slovnik/#ospod'],
    ['/cs/priklady/?topic=debt', '/cs/', 'priklady/?topic=debt'],
    ['/_astro/a.css', '/404.html', '_astro/a.css'],
    ['/_astro/a.woff2', '/_astro/b.css', 'a.woff2'],
    ['https://example.org/x', '/cs/', 'https://example.org/x'],
    ['//example.org/x', '/cs/', '//example.org/x'],
    ['#here', '/cs/', '#here'],
  ])('%s from %s is %s', (target, page, relative) => {
    expect(relativeAddress(target, page)).toBe(relative);
  });

  test('leads to the same place from every page, wherever the site lies', () => {
    const step = constantFrom('a', 'b', 'cs', 'x:y', 'de', '_astro');
    const way = array(step, { maxLength: 4 }).map((steps) => `/${steps.map((part) => `${part}/`).join('')}`);
    const file = constantFrom('', 'c.css', 'p:q.pdf');
    const rest = constantFrom('', '#a', '?q=1#a');
    assert(
      property(way, file, rest, way, file, constantFrom('', '/some/path'), (folder, name, end, from, page, base) => {
        const target = `${folder}${name}${end}`;
        const here = new URL(`http://host${base}${from}${page}`);
        expect(new URL(relativeAddress(target, `${from}${page}`), here).href).toBe(
          new URL(`http://host${base}${target}`).href,
        );
      }),
    );
  });
});
