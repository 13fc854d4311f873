import { array as arrays, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RenderContext } from './context.ts';
import { exampleContext } from './example-context.ts';
import { toHtml } from './html.ts';
import { parseBody } from './parse.ts';
import { dangersIn } from './testing/dangers.ts';
import { toText } from './text.ts';
import { toTypst } from './typst.ts';

/** Ways in which a file could try to read a file, load a module, run code or bring in a script, with the rule that stops it. */
const WAYS: readonly [way: string, rule: string, mdx: string][] = [
  ['an import', 'mdx-has-no-import', "import fs from 'node:fs'"],
  ['an import of names', 'mdx-has-no-import', "import { readFileSync } from 'node:fs'\n\ntext"],
  ['an import for its effect', 'mdx-has-no-import', "text\n\nimport './evil.js'"],
  ['an import right behind a heading', 'mdx-has-no-import', "## Nadpis\nimport * as fs from 'fs'"],
  ['a dynamic import', 'mdx-has-no-expression', "{await import('node:fs')}"],
  ['an export of code', 'mdx-has-no-export', 'export const secret = process.env.SECRET'],
  ['a default export', 'mdx-has-no-export', 'export default function Layout() { return null }'],
  ['an export from elsewhere', 'mdx-has-no-export', "export * from './evil.js'"],
  ['an expression in a sentence', 'mdx-has-no-expression', 'a {process.env.SECRET} b'],
  ['an expression of its own', 'mdx-has-no-expression', "{require('fs').readFileSync('/etc/passwd', 'utf8')}"],
  ['an expression behind a comment', 'mdx-has-no-expression', '{/* a */ evil() /* b */}'],
  ['an expression that looks like a comment', 'mdx-has-no-expression', '{/* a */}{"*/"}{evil() /* */}'],
  ['an expression in a heading', 'mdx-has-no-expression', '## Nadpis {evil()}'],
  ['an expression in a link text', 'mdx-has-no-expression', '[{evil()}](https://example.org)'],
  ['an expression in a table', 'mdx-has-no-expression', '| a |\n|---|\n| {evil()} |'],
  ['an expression in a footnote', 'mdx-has-no-expression', 'a[^1]\n\n[^1]: {evil()}'],
  ['an expression in a component', 'mdx-has-no-expression', '<Note>\n{evil()}\n</Note>'],
  ['an expression as attribute', 'mdx-has-no-expression', '<Note title={evil()}>a</Note>'],
  ['a template as attribute', 'mdx-has-no-expression', '<Note title={`${evil()}`}>a</Note>'],
  ['an element as attribute', 'mdx-has-no-expression', '<Note title={<script>evil()</script>}>a</Note>'],
  ['a spread', 'mdx-has-no-spread', '<Note {...evil}>a</Note>'],
  [
    'a spread of innerHTML',
    'mdx-has-no-spread',
    '<Note {...{dangerouslySetInnerHTML: {__html: "<script>evil()</script>"}}}>a</Note>',
  ],
  ['a script', 'html-is-not-used', '<script>alert(1)</script>'],
  ['a script from elsewhere', 'html-is-not-used', '<script src="https://evil.example/x.js"></script>'],
  ['a script in a sentence', 'html-is-not-used', 'a <script>alert(1)</script> b'],
  ['a script with capitals', 'component-is-known', '<SCRIPT>alert(1)</SCRIPT>'],
  ['a frame', 'html-is-not-used', '<iframe src="javascript:alert(1)" />'],
  ['a frame with a document', 'html-is-not-used', '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;" />'],
  ['an event handler on a picture', 'html-is-not-used', '<img src="x" onerror="alert(1)" />'],
  ['an event handler on a drawing', 'html-is-not-used', '<svg onload="alert(1)"><circle r="1" /></svg>'],
  ['an event handler on a component', 'attribute-is-known', '<Note onclick="alert(1)">a</Note>'],
  ['a style with an address', 'html-is-not-used', '<style>{`@import "https://evil.example"`}</style>'],
  ['a style attribute', 'attribute-is-known', '<Note style="background:url(javascript:alert(1))">a</Note>'],
  [
    'innerHTML as attribute',
    'attribute-is-known',
    '<Note dangerouslySetInnerHTML="<script>alert(1)</script>">a</Note>',
  ],
  ['a form', 'html-is-not-used', '<form action="https://evil.example"><input name="a" /></form>'],
  ['a refresh', 'html-is-not-used', '<meta http-equiv="refresh" content="0;url=javascript:alert(1)" />'],
  ['a base address', 'html-is-not-used', '<base href="https://evil.example/" />'],
  ['an unknown component', 'component-is-known', '<Evil src="./evil.js" />'],
  ['a component by member', 'component-is-known', '<Note.constructor />'],
  ['a component by the prototype', 'component-is-known', '<Constructor />'],
  ['an element by the prototype', 'html-is-not-used', '<constructor />'],
  ['a namespace', 'html-is-not-used', '<svg:script>alert(1)</svg:script>'],
  ['a fragment', 'html-is-not-used', '<>a</>'],
  ['an HTML comment', 'mdx-is-readable', '<!-- <script>alert(1)</script> -->'],
  ['a document type', 'mdx-is-readable', '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
  ['a processing instruction', 'mdx-is-readable', '<?php system("id") ?>'],
  ['a CDATA section', 'mdx-is-readable', '<![CDATA[<script>alert(1)</script>]]>'],
  ['an automatic link', 'mdx-is-readable', '<javascript:alert(1)>'],
  ['javascript:', 'link-is-safe', '[a](javascript:alert(1))'],
  ['javascript: in capitals', 'link-is-safe', '[a](JaVaScRiPt:alert(1))'],
  ['javascript: with an entity', 'link-is-safe', '[a](&#106;avascript:alert(1))'],
  ['javascript: with an entity for the colon', 'link-is-safe', '[a](javascript&colon;alert(1))'],
  ['javascript: with a tab inside', 'link-is-safe', '[a](java&#9;script:alert(1))'],
  ['javascript: with a line break inside', 'link-is-safe', '[a](java&#10;script:alert(1))'],
  ['javascript: behind a control character', 'link-is-safe', '[a](&#1;javascript:alert(1))'],
  ['javascript: behind spaces', 'link-is-safe', '[a](&#32;&#32;javascript:alert(1))'],
  ['javascript: with a soft hyphen', 'link-is-safe', '[a](java&shy;script:alert(1))'],
  ['javascript: with a backslash', 'link-is-safe', '[a](javascript\\:alert(1))'],
  ['javascript: percent-encoded', 'link-is-safe', '[a](%6aavascript:alert(1))'],
  ['javascript: with an encoded colon', 'link-is-safe', '[a](javascript%3Aalert(1))'],
  ['javascript: encoded twice', 'link-is-safe', '[a](javascript%253Aalert(1))'],
  ['javascript: in a definition', 'link-is-safe', '[a]\n\n[a]: javascript:alert(1)'],
  ['javascript: in a definition of a picture', 'link-is-safe', '![a][b]\n\n[b]: javascript:alert(1)'],
  ['javascript: in a picture', 'link-is-safe', '![a](javascript:alert(1))'],
  ['javascript: in a figure', 'link-is-safe', '<Figure src="javascript:alert(1)" alt="a" />'],
  ['javascript: as an entity in a figure', 'link-is-safe', '<Figure src="&#106;avascript:alert(1)" alt="a" />'],
  ['data: in a link', 'link-is-safe', '[a](data:text/html,<script>alert(1)</script>)'],
  ['data: in a picture', 'picture-lies-beside-the-text', '![a](data:image/svg+xml;base64,PHN2Zz4=)'],
  ['vbscript:', 'link-is-safe', '[a](vbscript:msgbox(1))'],
  ['file:', 'link-is-safe', '[a](file:///etc/passwd)'],
  ['a file as picture', 'picture-lies-beside-the-text', '![a](file:///etc/passwd)'],
  ['a picture from above', 'picture-lies-beside-the-text', '![a](../../../../etc/passwd.png)'],
  ['a figure from above', 'attribute-is-valid', '<Figure src="../../secret.png" alt="a" />'],
  ['a picture of another host', 'picture-lies-beside-the-text', '![a](https://evil.example/pixel.png)'],
  ['a host without scheme', 'link-is-safe', '[a](//evil.example/x)'],
  ['a host behind backslashes', 'link-is-safe', '[a](\\\\\\\\evil.example/x)'],
  ['a host behind mixed slashes', 'link-is-safe', '[a](/\\\\evil.example/x)'],
  ['a host that is a password', 'link-is-safe', '[a](https://example.org@evil.example/)'],
  ['blob:', 'link-is-safe', '[a](blob:https://example.org/1)'],
  ['a nested view of the source', 'link-is-safe', '[a](view-source:javascript:alert(1))'],
  ['a link that closes its attribute', 'address-has-no-space', '[a](https://example.org/" onclick="alert(1))'],
  ['a reference that closes its attribute', 'nothing', '[a](case:x"onclick="alert(1))'],
  ['a title that closes its attribute', 'nothing', '[a](https://example.org \'" onclick="alert(1)\')'],
  ['a text that closes its element', 'nothing', 'a &lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['a code block that closes its element', 'nothing', '```html\n</code></pre><script>alert(1)</script>\n```'],
  ['a language of a code block that closes its attribute', 'nothing', '```"onload="alert(1)\na\n```'],
  ['a footnote name that closes its attribute', 'nothing', 'a[^"onclick="alert(1)]\n\n[^"onclick="alert(1)]: b'],
  ['an alternative text that closes its attribute', 'nothing', '![" onerror="alert(1)](cesta.svg)'],
  ['an attribute that closes its attribute', 'nothing', '<Note title=\'" onclick="alert(1)\'>a</Note>'],
  ['a call of Typst', 'nothing', 'a #eval("1") #read("/etc/passwd") $x$'],
  ['a call of Typst in code', 'nothing', '`"); #read("/etc/passwd"); ("`'],
  [
    'a call of Typst in an attribute',
    'nothing',
    '<KeyFigure value=\'1")#read("/etc/passwd"\' label="a] #read(1)[" asOf="2021" source="plan-2018" />',
  ],
];

/** Links lead where the id says, even if the id is odd. */
const context: RenderContext = { ...exampleContext('cs'), link: ({ id }) => ({ href: `/cs/${id}`, title: id }) };

describe('smuggling', () => {
  test('there are more than 25 ways', () => expect(WAYS.length).toBeGreaterThan(25));

  test.each(WAYS)('%s is stopped by %s', (_way, rule, mdx) => {
    const { body, problems } = parseBody(mdx, { line: 0 });
    if (rule === 'nothing') expect(problems).toEqual([]);
    else expect(problems.map((problem) => problem.rule)).toContain(rule);
    if (!body) return;
    const html = toHtml(body.root, context);
    expect(dangersIn(html), html).toEqual([]);
    const typst = toTypst(body.root, context);
    expect(typst.replace(/\\.|"(?:\\.|[^"\\])*"/g, '')).not.toMatch(
      /#(?:eval|read|import|include|let|set|show|plugin)\b/,
    );
    expect(toText(body.root)).not.toMatch(/[\uFDD0-\uFDEF]/);
  });
});

/** Pieces of all that means something to MDX, HTML or addresses; put together at random they make what nobody thought of. */
const PIECES = [
  ...'<>{}[]()*_`~!#|\\/"\'=&;:^- \n',
  '\n\n',
  '<Note>',
  '</Note>',
  '\n<Note>\n',
  '\n</Note>\n',
  '<Note kind="',
  '<Term id="case-conference">',
  '</Term>',
  '<Cite source="plan-2018" />',
  '<Figure src="',
  '" alt="',
  '" />',
  '<script>',
  '</script>',
  '<img src=x onerror=alert(1)>',
  '<b',
  ' onclick="',
  'javascript:',
  'JavaScript&colon;',
  'java&#10;script:',
  'data:text/html,',
  'https://example.org/',
  '//evil.example',
  'mailto:a@b.cz',
  'www.evil.example',
  '[a](',
  '![a](',
  '[a]: ',
  '[a]',
  '[^1]',
  '\n[^1]: ',
  'import ',
  'export ',
  ' from "x"',
  '{/*',
  '*/}',
  '{...',
  '${',
  '<!--',
  '-->',
  '&lt;',
  '&#60;',
  '%3C',
  '%6a',
  'case:x',
  'cesta.svg',
  '\n## ',
  '\n- ',
  '\n> ',
  '\n| a | b |\n|---|---|\n| ',
  ' | ',
  '```',
  'alert(1)',
  'slovo',
  'ž',
  '\u0000',
  '\u00a0',
  '\uFDD0',
  '\uFDD3',
  '\u2028',
];

describe('any text at all', () => {
  test('what comes out holds nothing that a browser could run or load', () => {
    assert(
      property(arrays(constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
        const { body } = parseBody(pieces.join(''), { line: 0 });
        if (!body) return;
        const html = toHtml(body.root, context);
        expect(dangersIn(html), html).toEqual([]);
        expect(toText(body.root)).not.toMatch(/[\uFDD0-\uFDEF]/);
        expect(html).not.toMatch(/[\uFDD0-\uFDEF]/);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the search for dangers', () => {
  test.each([
    ['<p><script>a</script></p>', 'element script'],
    ['<p onclick="a">', 'handler onclick'],
    ['<a href="javascript:a">', 'address javascript:a'],
    ['<a href="jav&#x61;script:a">', 'address javascript:a'],
    ['<a href="//evil.example">', 'address //evil.example'],
    ['<img src=data:a>', 'address data:a'],
    ['<p style="a">', 'attribute style'],
    ['a < b', 'a loose <'],
  ])('%s', (html, danger) => expect(dangersIn(html)).toContain(danger));
});
