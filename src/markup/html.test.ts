import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { RenderContext } from './context.ts';
import { exampleContext } from './example-context.ts';
import { loadExamples } from './examples.ts';
import { toHtml } from './html.ts';
import { parseBody } from './parse.ts';

const html = (mdx: string, ctx: Partial<RenderContext> = {}, prefix?: string): string => {
  const { body, problems } = parseBody(mdx, { line: 0 });
  expect(problems).toEqual([]);
  if (!body) throw new Error('unreadable');
  return toHtml(body.root, { ...exampleContext('cs'), ...ctx }, prefix === undefined ? {} : { prefix });
};

describe('links', () => {
  test('lead out, within the text, and to entries', () => {
    expect(html('[ven](https://example.org) [zde](#kroky) [jinam](case:dd#kroky)')).toBe(
      '<p><a href="https://example.org/">ven</a> <a href="#kroky">zde</a> <a href="/cs/case/dd/#kroky">jinam</a></p>',
    );
  });

  test('keep an anchor that the address already has', () => {
    const link = () => ({ href: '/cs/slovnik/#aa', title: 'Aa' });
    expect(html('[a](term:aa#bb)', { link })).toBe('<p><a href="/cs/slovnik/#aa">a</a></p>');
  });

  test('say in which language the target is; only the title that the program puts in is in it too', () => {
    const link = () => ({ href: '/de/x/', title: 'Prager Team', lang: 'de' });
    expect(html('[tým](case:aa) [](case:aa)', { link })).toBe(
      '<p><a href="/de/x/" hreflang="de">tým</a> <a href="/de/x/" hreflang="de"><span lang="de">Prager Team</span></a></p>',
    );
  });

  test('are text where the target is not part of the output', () => {
    expect(html('[tým](case:aa)', { link: () => ({ title: 'x' }) })).toBe('<p>tým</p>');
    expect(html('[tým](case:aa)', { link: () => undefined })).toBe('<p>tým</p>');
  });
});

describe('typography', () => {
  test('holds across emphasis and terms, and leaves code and addresses alone', () => {
    const out = html(
      'v **obci** a <Term id="case-conference">v kraji</Term>, `v kraji`, [k tomu](https://example.org/?q=v%20obci)',
    );
    expect(out).toContain('<p>v\u00a0<strong>obci</strong> a\u00a0<span');
    expect(out).toContain('>v\u00a0kraji</button>');
    expect(out).toContain('<code>v kraji</code>');
    expect(out).toContain('<a href="https://example.org/?q=v%20obci">k\u00a0tomu</a>');
  });
});

describe('headings', () => {
  test('begin at the depth that the page asks for and never fall below h6', () => {
    expect(html('## a\n\n### b', { headingDepth: 4 })).toBe('<h4 id="a">a</h4>\n<h5 id="b">b</h5>');
    expect(html('#### a', { headingDepth: 5 })).toBe('<h6 id="a">a</h6>');
  });
});

describe('tables', () => {
  test('scroll in a named region and name their columns', () => {
    const out = html('| | b |\n|---|--:|\n| 1 | 2 |\n\n| c |\n|---|\n| 3 |');
    expect(out).toContain('<section class="table" tabindex="0" aria-label="Tabulka 1"><table>');
    expect(out).toContain('aria-label="Tabulka 2"');
    expect(out).toContain('<td></td>\n<th scope="col" class="align-right">b</th>');
  });
});

describe('footnotes', () => {
  test('lead there and back with words of the language', () => {
    const out = html('a[^x] b[^x]\n\n[^x]: c').replaceAll('\u00a0', ' ');
    expect(out).toContain('<a href="#fn-x" id="fnref-x" data-footnote-ref aria-describedby="footnote-label">a</a>');
    expect(out).toContain('<h2 class="vh" id="footnote-label">Poznámky</h2>');
    expect(out).toContain('aria-label="Zpět k textu, poznámka a"');
    expect(out).toContain('aria-label="Zpět k textu, poznámka a-2"');
  });
});

describe('ids', () => {
  test('of two bodies on one page differ by their prefix', () => {
    const mdx = 'a[^x] <Term id="case-conference">b</Term>\n\n[^x]: c';
    const ids = [html(mdx, {}, 'a-'), html(mdx, {}, 'b-')].flatMap((out) =>
      [...out.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id),
    );
    expect(ids).toHaveLength(8);
    expect(new Set(ids).size).toBe(8);
    for (const [, target] of html(mdx, {}, 'a-').matchAll(/(?:href="#|aria-describedby="|popovertarget=")([^"]*)"/g)) {
      expect(ids).toContain(target);
    }
  });
});

describe('validity', () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'no-inline-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      // Sources stand in a list that the page adds, its own headings above.
      'no-missing-references': 'off',
      'heading-level': 'off',
      'long-title': 'off',
    },
  });

  const MARKDOWN =
    '## a\n\nb **c** *d* ~~e~~ `f` [g](case:hh)\\\ni[^1]\n\n- [x] j\n- [ ] k\n\n3. l\n\n> m\n\n| n | |\n|:-:|---|\n| o |\n\n***\n\n```js\np\n```\n\n[^1]: q';

  test.each([
    ...loadExamples().flatMap(({ component, examples }) =>
      examples.map(({ title, mdx }) => [`${component}: ${title.en}`, mdx] as const),
    ),
    ['all of Markdown', MARKDOWN] as const,
  ])('of %s', async (_name, mdx) => {
    const page = `<!DOCTYPE html>\n<html lang="cs"><head><title>a</title></head><body>${html(mdx)}</body></html>\n`;
    const { results } = await validator.validateString(page);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    );
  });
});
