import { describe, expect, test } from 'vitest';
import { exampleContext } from './example-context.ts';
import { loadExamples } from './examples.ts';
import { toHtml } from './html.ts';
import { parseBody } from './parse.ts';
import { toText } from './text.ts';
import { toTypst } from './typst.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe.each(loadExamples())('$component', ({ examples }) => {
  test.each(examples)('$title.en', ({ mdx, text, html, typst }) => {
    const { body, problems } = parseBody(mdx, { line: 0 });
    expect(problems).toEqual([]);
    if (!body) throw new Error('An example must be readable.');
    const ctx = exampleContext('cs');
    expect(plain(toText(body.root))).toBe(text.trim());
    const asHtml = plain(toHtml(body.root, ctx));
    for (const piece of html) expect(asHtml).toContain(piece);
    const asTypst = plain(toTypst(body.root, ctx));
    for (const piece of typst) expect(asTypst).toContain(piece);
  });
});
