import { expect, test } from 'vitest';
import { h } from '#markup/hast.ts';
import { xml } from './xml.ts';

test('signs of XML stand for themselves, also in attributes', () => {
  expect(xml(h('p', { title: '"a" < b & c' }, 'x ]]> & <b>'))).toBe(
    '<p title="&quot;a&quot; &lt; b &amp; c">x ]]&gt; &amp; &lt;b&gt;</p>',
  );
});

test('names are those of XHTML and SVG, and attributes without a value have an empty one', () => {
  expect(xml(h('svg', { viewBox: '0 0 1 1', strokeWidth: '2', ariaLabel: 'x' }))).toBe(
    '<svg viewBox="0 0 1 1" stroke-width="2" aria-label="x"></svg>',
  );
  expect(xml(h('nav', { hidden: true, className: ['a', 'b'], 'epub:type': 'toc' }, h('br', {})))).toBe(
    '<nav hidden="" class="a b" epub:type="toc"><br/></nav>',
  );
});

test('what XML cannot write is left out', () => {
  expect(xml({ type: 'text', value: 'a\u0000b\u000bc\ud800d\uffffe\tf😀' })).toBe('abcde\tf😀');
});
