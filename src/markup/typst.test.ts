import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { array as arrays, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleContext } from './example-context.ts';
import { loadExamples } from './examples.ts';
import { parseBody } from './parse.ts';
import { toTypst } from './typst.ts';
import { escapeText, stringLiteral } from './typst-text.ts';

const WORKSPACE = '/markup-test';
const compiler = NodeCompiler.create({ workspace: WORKSPACE });
compiler.mapShadow(
  `${WORKSPACE}/example.svg`,
  Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="9" height="9"/></svg>'),
);

let files = 0;

/**
 * What the real compiler makes of a source: its errors, or the value labelled `<result>`. Each source is a new file,
 * because Typst 0.14 takes an edit for none where the last bytes of the old and the new character are the same ("á" and "š").
 */
function compiled(source: string): unknown {
  files += 1;
  const mainFilePath = `${WORKSPACE}/${files}.typ`;
  compiler.addSource(mainFilePath, source);
  const run = compiler.compile({ mainFilePath });
  if (run.hasError() || run.result === null) {
    throw new Error(JSON.stringify(run.takeError()?.shortDiagnostics ?? 'no result'));
  }
  return compiler.query(run.result, { selector: '<result>', field: 'value' })[0];
}

/** Takes contents apart again, naming every element that is not plain text. */
const PLAIN = `
#let plain(it) = {
  if type(it) == str { it }
  else if it == [ ] { " " }
  else if it.has("text") and it.func() != raw { it.text }
  else if it.has("children") { it.children.map(plain).fold("", (a, b) => a + b) }
  else { "<" + repr(it.func()) + ">" }
}
`;

const plainTexts = (contents: readonly string[]): unknown =>
  compiled(`${PLAIN}#metadata((${contents.map((content) => `plain(${content})`).join(', ')},)) <result>`);

const spaced = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD').replace(/[ \t\r\n]+/g, ' ');

const TOKENS = [
  ...'#$*_`<>@=-+/\\[](){}~"\'.:;,!?%&^|§°',
  '1.',
  '12)',
  '--',
  '---',
  '...',
  '-?',
  '-5',
  '//',
  '/*',
  '*/',
  'https://example.org',
  '\\u{41}',
  '\\ ',
  '#let x = 1',
  '#eval("1")',
  '@ref',
  '<label>',
  '== H',
  '- a',
  '+ b',
  '/ t: d',
  '$x$',
  '$ x $',
  '```',
  '~',
  "'a'",
  '"b"',
  '\n',
  '\n\n',
  '\t',
  '\u00a0',
  '\u2028',
  '\u0085',
  '\u0000',
  '\u00ad',
  '\ufeff',
  'ž',
  'ß',
  'Ж',
  '𝒳',
  '👩‍👩‍👧',
  'else',
  'text',
  ' ',
];
const anyText = oneof(
  string({ unit: 'binary', maxLength: 40 }),
  string({ unit: 'grapheme', maxLength: 40 }),
  arrays(constantFrom(...TOKENS), { maxLength: 14 }).map((tokens) => tokens.join('')),
);

describe('escapeText', () => {
  test('every pair of signs that mean something to Typst comes back unchanged, at the start of a block and behind a call', () => {
    const pairs = TOKENS.flatMap((first) => TOKENS.map((second) => first + second));
    expect(plainTexts(pairs.map((text) => `[${escapeText(text)}]`))).toEqual(pairs.map(spaced));
    const behind = plainTexts(pairs.map((text) => `[#emph[a]${escapeText(text)}]`));
    expect(behind).toEqual(pairs.map((text) => `<emph>${spaced(text)}`));
  });

  test('every text compiles and comes back unchanged, at the start of a block and behind a call', () => {
    assert(
      property(arrays(anyText, { minLength: 1, maxLength: 60 }), (texts) => {
        const expected = texts.map(spaced);
        expect(plainTexts(texts.map((text) => `[${escapeText(text)}]`))).toEqual(expected);
        const behind = plainTexts(texts.map((text) => `[#emph[a]${escapeText(text)}]`));
        expect(behind).toEqual(expected.map((text) => `<emph>${text}`));
      }),
      { numRuns: 60 },
    );
  });

  test('the same text unescaped would not come back, so the property can fail', () => {
    expect(plainTexts(['[1 -- 2]'])).not.toEqual(['1 -- 2']);
  });
});

describe('stringLiteral', () => {
  test('every text comes back unchanged', () => {
    assert(
      property(arrays(anyText, { minLength: 1, maxLength: 60 }), (texts) => {
        const values = compiled(`#metadata((${texts.map(stringLiteral).join(', ')},)) <result>`);
        expect(values).toEqual(texts.map((text) => text.replace(/\p{Cs}/gu, '\uFFFD')));
      }),
      { numRuns: 40 },
    );
  });
});

/** The functions that a document must define, in their simplest form: they fail on arguments that are not agreed upon. */
const TEMPLATE = `
#let note(kind: "info", title: none, body) = [#assert(kind in ("info", "caution", "law", "practice"))#title#body]
#let fig(path, alt: "", caption: none, width: 1, height: 1) = [#image(path, alt: alt)#caption]
#let quotation(source: [], body) = quote(block: true, attribution: source, body)
#let term(id, body) = body
#let law-ref(verification: "verified", body) = body
#let cite-ref(number, locator: none) = super(str(number) + if locator == none { "" } else { ", " + locator })
#let steps-list(..items) = enum(..items.pos().map(item => [#strong(item.title) #item.body]))
#let key-figure(value: "", label: [], as-of: "", source: none, target: none, share: 0.0) = [#value #label #as-of #target #calc.round(share, digits: 1)]
#let contact(name: "", address: none, phone: none, email: none, website: none, status: none) = [#name #address #phone #email #website #status]
#let diagram(alt: "", title: [], caption: none, drawings: ()) = [#title #alt #caption #assert(drawings.len() > 1 and drawings.all(parts => parts.len() > 0 and parts.all(part => part.shapes.len() > 0)))]
#let sides(..items) = grid(columns: items.pos().len(), ..items.pos().map(item => [#item.country #item.body]))
#let data-table(columns: 1, align: (), header: (), rows: ()) = {
  assert(align.len() == columns and header.len() == columns and rows.all(row => row.len() == columns))
  table(columns: columns, align: align, table.header(..header), ..rows.flatten())
}
#let entry-link(target, body) = [#assert(type(target) == str)#body]
`;

const emitted = (mdx: string): string => {
  const { body } = parseBody(mdx, { line: 0 });
  if (!body) throw new Error('unreadable');
  return toTypst(body.root, exampleContext('cs'));
};

describe('toTypst', () => {
  test.each(
    loadExamples().flatMap(({ component, examples }) => examples.map((example) => ({ component, ...example }))),
  )('the real compiler takes $component: $title.en', ({ mdx }) => {
    expect(compiled(`${TEMPLATE}${emitted(mdx)}\n#metadata(1) <result>`)).toBe(1);
  });

  const EVERYTHING = `## Nadpis = *jeden*

Text s **tučným *a kurzívou***, ~~škrtem~~, \`#kód[\`, [odkazem](https://example.org/a_b?c=d#e), [příkladem](case:prague-team#kroky) a\\
zlomem.[^a] Ještě jednou.[^a]

- jedna
  1. vnořená
  2. druhá

     odstavec

       kód "v seznamu"
- [x] hotovo
- [ ] ne

3. tři
4. čtyři

> citát

| a | b | c |
|:--|:-:|--:|
| 1 | \\| | *x* |
| 2 |

***

\`\`\`js
let a = "#{";
\`\`\`

Obrázek ![v řádku](cesta.svg) v textu.

[^a]: Poznámka s [odkazem](term:case-conference).

    Druhý odstavec.
`;

  test('all of Markdown compiles', () => {
    const typst = emitted(EVERYTHING);
    expect(compiled(`${TEMPLATE}${typst}\n#metadata(1) <result>`)).toBe(1);
    expect(typst).toMatchSnapshot();
  });

  test('a footnote that names itself ends', () => {
    expect(emitted('a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1]')).toBe('a#footnote[b#footnote[c]]');
  });

  test('a link whose target is not in the edition is its text', () => {
    const { body } = parseBody('[tým](case:prague-team) [](case:prague-team)', { line: 0 });
    const ctx = { ...exampleContext('cs'), link: () => ({ title: 'Prager Team', lang: 'de' }) };
    expect(body && toTypst(body.root, ctx)).toBe('tým #text(lang: "de")[Prager Team]');
  });

  test('headings begin at the depth that the document asks for', () => {
    const { body } = parseBody('## a\n\n### b', { line: 0 });
    const ctx = { ...exampleContext('cs'), headingDepth: 4 };
    expect(body && toTypst(body.root, ctx)).toBe('#heading(level: 4)[a]\n\n#heading(level: 5)[b]');
  });
});
