import { describe, expect, test } from 'vitest';
import { parseBody } from './parse.ts';
import { toText } from './text.ts';

const found = (mdx: string, line = 0): string[] =>
  parseBody(mdx, { line }).problems.map((problem) => `${problem.line}:${problem.column} ${problem.rule}`);

describe('problems', () => {
  test.each([
    ['a known component, mistyped', '<Noet>a</Noet>', '1:1 component-is-known'],
    ['an attribute that a component has not', '<Note\n  colour="red">a</Note>', '2:3 attribute-is-known'],
    ['a missing attribute', 'a <Cite /> b', '1:3 attribute-is-present'],
    ['a wrong attribute', 'a\n\n<Note kind="red">b</Note>', '3:7 attribute-is-valid'],
    ['an attribute without value', '<Note title>b</Note>', '1:7 attribute-is-valid'],
    ['an attribute twice', '<Note title="a" title="b">c</Note>', '1:17 attribute-is-unique'],
    ['an expression as attribute', '<Note kind="law" title={1}>a</Note>', '1:24 mdx-has-no-expression'],
    ['content where none belongs', 'a <Cite source="aa">b</Cite>', '1:3 component-has-no-content'],
    ['steps without step', '<Steps>\n\nText.\n\n</Steps>', '3:1 component-has-its-parts'],
    ['steps without anything', '<Steps></Steps>', '1:1 component-has-its-parts'],
    ['a step without steps', '<Step title="a">b</Step>', '1:1 component-stands-in-its-place'],
    [
      'a side in a note in sides',
      '<Sides><Note><Side country="CZ">a</Side></Note></Sides>',
      '1:8 component-has-its-parts',
    ],
    ['a block in a sentence', 'a <Note>b</Note> c', '1:3 component-stands-alone'],
    ['a block in a heading', '## a <Note>b</Note>', '1:6 component-stands-alone'],
    ['a block in a term', '<Term id="aa"><Note>b</Note></Term>', '1:15 component-stands-alone'],
    ['a source number in a link', '[a <Cite source="aa" />](https://example.org)', '1:4 component-stands-in-text'],
    ['a term in a heading', '## <Term id="aa">b</Term>', '1:4 component-stands-in-text'],
    ['a link in a term', 'x <Term id="aa">[b](case:cc)</Term>', '1:17 component-stands-in-text'],
    ['raw HTML', 'a\nb <b>c</b>', '2:3 html-is-not-used'],
    ['a heading of the page itself', '# a', '1:1 heading-level-is-offered'],
    ['a heading too deep', '##### a', '1:1 heading-level-is-offered'],
    ['an empty heading', '##', '1:1 heading-has-text'],
    ['a path as link', '[a](../b/)', '1:1 link-target-is-offered'],
    ['a picture without words', '![](a.png)', '1:1 picture-has-alt-text'],
    ['an unclosed component', 'a\n\n<Note>\n\nb', '3:1 mdx-is-readable'],
    ['an end without beginning', 'a\n\n</Note>', '3:1 mdx-is-readable'],
    ['a brace that opens nothing', 'a { b', '1:3 mdx-has-no-expression'],
    ['a mark without footnote', 'Věta.[^1]', '1:6 footnote-is-defined'],
    ['a footnote without mark', 'a\n\n[^1]: b', '3:1 footnote-is-used'],
    ['a footnote that only it refers to', 'a\n\n[^1]: b[^1]', '3:1 footnote-is-used'],
    ['a second footnote of the same mark', 'a[^1]\n\n[^1]: b\n\n[^1]: c', '5:1 footnote-is-unique'],
    ['a table without its line', '| a | b |\n| c | d |', '1:1 table-has-its-line'],
    ['a table in a quotation whose line is too short', '> | a | b |\n> |---|', '1:3 table-has-its-line'],
    ['a picture with a space in its name', 'a ![Alt](Foto dodávka.jpg)', '1:3 address-has-no-space'],
    ['a link with a space in its address', '[*a* b](https://a.cz/b c)', '1:1 address-has-no-space'],
  ])('%s', (_name, mdx, expected) => expect(found(mdx)).toContain(expected));

  test.each([
    ['a footnote in a footnote', 'a[^1]\n\n[^1]: b[^2]\n\n[^2]: c'],
    ['code', '`[^1]` `[a](b c)`\n\n```\n| a | b |\n| c | d |\n[^1]: a\n```'],
    ['escaped signs', '\\[^1] \\[a](b c)\n\n\\| a | b |\n\\| c | d |'],
    ['a table', '| a | b |\n| --- | --- |\n| c | d |'],
    ['a formula between strokes', '|x|'],
    ['an address with a title', '[a](https://a.cz "b c") (d e)'],
  ])('none: %s', (_name, mdx) => expect(found(mdx)).toEqual([]));

  test('name what was probably meant', () => {
    const [component] = parseBody('<Ntoe>a</Ntoe>', { line: 0 }).problems;
    expect(component?.params['suggestions']).toEqual(['Note']);
    const [attribute] = parseBody('<Note knid="law">a</Note>', { line: 0 }).problems;
    expect(attribute?.params['suggestions']).toEqual(['kind']);
    const [value] = parseBody('<Note kind="lwa">a</Note>', { line: 0 }).problems;
    expect(value?.params['choices']).toEqual(['info', 'caution', 'law', 'practice']);
  });

  test('tell apart why a tag is unreadable', () => {
    const faults = [
      '<!-- a -->',
      '<https://a.cz>',
      '<a@b.cz>',
      '<Note>a',
      '</Note>',
      '<!DOCTYPE html>',
      '<Note kind=law>a</Note>',
    ].map((mdx) => parseBody(mdx, { line: 0 }).problems[0]?.params['fault']);
    expect(faults).toEqual(['html-comment', 'autolink', 'autolink', 'unclosed', 'unopened', 'less-than', 'tag']);
  });

  test('are all found at once, behind syntax errors too, in the order of the text', () => {
    const mdx =
      'import a from "a"\n\n<Note title={1}>x\n\n{b}\n\n<!-- c -->\n\n<Noet />\n\n[d](javascript:e)\n\n<f>g</f>';
    expect(found(mdx)).toEqual([
      '1:1 mdx-has-no-import',
      '3:1 mdx-is-readable',
      '3:13 mdx-has-no-expression',
      '5:1 mdx-has-no-expression',
      '7:1 mdx-is-readable',
      '9:1 component-is-known',
      '11:1 link-is-safe',
      '13:1 html-is-not-used',
    ]);
  });

  test('one for each expression, with the attribute that holds it', () => {
    const { problems } = parseBody('{a} b {c {d}} <Note kind={e} {...f} title="{g}">h</Note>', { line: 0 });
    expect(problems.filter(({ rule }) => rule.startsWith('mdx')).map(({ params }) => params)).toEqual([
      { code: '{a}' },
      { code: '{c {d}' },
      { code: '{e}', attribute: 'kind' },
      { code: '{...f}' },
    ]);
  });

  test('nothing is wrong with what only looks like code', () => {
    const mdx = [
      'méně než 5 (<5), a <= b, `a <b` a \\<b',
      '[a](<https://example.org/b>)',
      'export zboží a import surovin',
      'import je dovoz, tedy import zboží',
      'a \\{b\\} `{c}` `` `{d} `` < e 3 < 4',
      '```\nimport x from "y"\n{z} <b> <!-- -->\n```',
      '<Note title="{a}">\nb\n</Note>',
      '{/* import a from "b" <c> */}',
      'tam {/* a\nb */} zpět',
      '    {/* odsazený komentář */}',
    ];
    for (const text of mdx) expect(found(text), text).toEqual([]);
  });
});

describe('positions', () => {
  test('count in the whole file', () => expect(found('a\n\n<b>c</b>', 12)).toEqual(['15:1 html-is-not-used']));

  test('count with every kind of line end', () => {
    expect(found('a\r\n\r\nž𝒳 <b>c</b>')).toEqual(['3:5 html-is-not-used']);
    expect(found('a\r\rb <b>c</b>')).toEqual(['3:3 html-is-not-used']);
  });

  test('of nodes and headings count in the whole file', () => {
    const { body } = parseBody('a\n\n## b', { line: 7 });
    expect(body?.headings).toEqual([{ depth: 2, text: 'b', anchor: 'b', line: 10, column: 1 }]);
    expect(body?.root.children[1]?.position?.start.line).toBe(10);
  });
});

describe('bodies', () => {
  const text = (mdx: string): string => {
    const { body } = parseBody(mdx, { line: 0 });
    return body ? toText(body.root) : '';
  };

  test('drop comments without a trace', () => {
    expect(text('a {/* b */} c\n\n{/* d\n\n# e\n*/}\n\nf')).toBe('a c\nf');
  });

  test('give braces and words at the beginning of lines back', () => {
    expect(text('export zboží \\{a\\} `{b}`\n\n```\nimport {c}\n```')).toBe('export zboží {a} {b}\nimport {c}');
  });

  test('resolve definitions', () => {
    const { body } = parseBody('[a][B] [b]\n\n[b]: case:cc', { line: 0 });
    const [paragraph, ...rest] = body?.root.children ?? [];
    expect(rest).toEqual([]);
    expect(paragraph).toMatchObject({
      children: [{ type: 'link', url: 'case:cc' }, {}, { type: 'link', url: 'case:cc' }],
    });
  });

  test('are the same however a component was laid out', () => {
    const shape = (mdx: string): unknown =>
      JSON.parse(
        JSON.stringify(parseBody(mdx, { line: 0 }).body?.root, (key, value) =>
          key === 'position' ? undefined : value,
        ),
      );
    expect(shape('<Note>a</Note>')).toEqual(shape('<Note>\n  a\n</Note>'));
    expect(shape('<Note>a</Note>')).toEqual(shape('<Note>\n\na\n\n</Note>'));
    expect(shape('<Sides><Side country="CZ">a</Side> <Side country="DE">b</Side></Sides>')).toEqual(
      shape('<Sides>\n<Side country="CZ">\na\n</Side>\n<Side country="DE">\nb\n</Side>\n</Sides>'),
    );
    expect(text('<Term id="aa">a</Term> <Term id="bb">b</Term>')).toBe('a b');
  });

  test('have anchors in ASCII that differ and are not those of the page', () => {
    const { body } = parseBody('## Průběh a Größe\n\n## Ход дела\n\n## Průběh a Größe\n\n## Source 1\n\n## 日本', {
      line: 0,
    });
    expect(body?.headings.map(({ anchor }) => anchor)).toEqual([
      'prubeh-a-groesse',
      'hod-dela',
      'prubeh-a-groesse-2',
      'h-source-1',
      'h',
    ]);
  });
});

describe('hostile texts', () => {
  const many = 10_000;
  test.each([
    ['quotations', '>'.repeat(many), true],
    ['lists', '- '.repeat(many), true],
    ['numbered lists', '1. '.repeat(many), true],
    ['lists line by line', Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'), true],
    ['components', '<Note>'.repeat(many) + '</Note>'.repeat(many), true],
    ['components line by line', '<Note>\n'.repeat(many) + '</Note>\n'.repeat(many), true],
    ['emphasis', `${'*a '.repeat(2000)}b${'*'.repeat(2000)}`, true],
    ['mixed emphasis', `${'_*'.repeat(many)}a${'*_'.repeat(many)}`, false],
    ['brackets', '['.repeat(many), false],
    ['links', `${'['.repeat(many)}a${'](b)'.repeat(many)}`, false],
    ['pictures', `${'!['.repeat(many)}a${'](b)'.repeat(many)}`, false],
    ['braces', '{'.repeat(many) + '}'.repeat(many), false],
    ['parentheses in an expression', `{${'('.repeat(many)}1${')'.repeat(many)}}`, false],
    ['signs in an expression', `{${'!'.repeat(many)}1}`, false],
    ['arrays in an export', `export const a = ${'['.repeat(many)}${']'.repeat(many)}`, false],
    ['parentheses in an attribute', `<Note title={${'('.repeat(many)}1${')'.repeat(many)}}>a</Note>`, false],
    ['tags that never close', '<Note '.repeat(many), false],
    ['less-than signs', '<'.repeat(many), false],
    ['comments that never close', '{/*'.repeat(many), false],
    ['backticks', Array.from({ length: 400 }, (_, length) => '`'.repeat(length)).join(' '), false],
    ['footnotes of footnotes', Array.from({ length: 2000 }, (_, at) => `[^${at}]: a[^${at + 1}]\n`).join('\n'), false],
    ['ends without beginning', '</Note>'.repeat(20 * many), false],
    ['tags side by side', '<Note/>'.repeat(10 * many), false],
    ['headings of the same name', '## a\n\n'.repeat(2 * many), false],
    ['signs in every paragraph', `${'`a``'.repeat(1200)}\n\n`.repeat(30), false],
    ['bytes', Buffer.from(Array.from({ length: 100 * many }, (_, at) => (at * 7919) % 256)).toString('latin1'), false],
    ['backslashes', '\\'.repeat(many), false],
  ])('%s end and overflow nothing', (_name, mdx, tooDeep) => {
    const rules = parseBody(mdx, { line: 0 }).problems.map(({ rule }) => rule);
    if (tooDeep) expect(rules).toContain('text-is-not-nested-too-deeply');
    else expect(rules).not.toContain('text-is-not-nested-too-deeply');
  });

  test('heaps of signs are refused, not sorted out', () => {
    const [problem] = parseBody('*_'.repeat(many), { line: 0 }).problems;
    expect(problem).toMatchObject({ rule: 'mdx-is-readable', line: 1, column: 5001, params: { fault: 'other' } });
  });

  test('the nesting that people write is allowed', () => {
    const mdx =
      '<Steps>\n<Step title="a">\n\n<Note>\n\n> - b\n>   1. c\n>      - d **e *f***\n\n</Note>\n</Step>\n</Steps>';
    expect(found(mdx)).toEqual([]);
  });
});
