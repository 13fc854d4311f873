import { toHtml } from 'hast-util-to-html';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { exampleContext } from '../example-context.ts';
import { toHtml as bodyHtml } from '../html.ts';
import { parseBody } from '../parse.ts';
import { draw } from './draw.ts';
import { WEB_MEDIA } from './medium.ts';
import { svg } from './svg.ts';

const NAMES = ['shares', 'table', 'ways', 'holdings'];
const ctx = exampleContext('cs');

test('all kinds on one page are valid HTML, without inline styles and without ids', async () => {
  const { body } = parseBody(NAMES.map((name) => `<Diagram name="${name}" />`).join('\n\n'), { line: 0 });
  if (!body) throw new Error('The examples must be readable.');
  const html = bodyHtml(body.root, ctx);
  expect(html.match(/<svg /g)).toHaveLength(2 * NAMES.length);
  expect(html).not.toMatch(/ (style|id|onload)=|NaN|undefined|Infinity/);
  const validate = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'no-inline-style': 'error' } });
  const report = await validate.validateString(
    `<!DOCTYPE html><html lang="cs"><head><title>x</title></head><body>${html}</body></html>\n`,
  );
  expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});

test('the text for those who do not see it is that of the author, and markup in it stays text', () => {
  const picture = ctx.diagram('shares')?.picture;
  if (!picture) throw new Error('There is an example.');
  const html = toHtml(svg(draw(picture, WEB_MEDIA.wide, ['CZ']), 'A "quoted" <b>text</b> & more', 'wide'));
  expect(html).toContain('role="img"');
  expect(html).toContain('aria-label="A &#x22;quoted&#x22; <b>text</b> &#x26; more"');
  expect(html.replace(/aria-label="[^"]*"/, '')).not.toContain('<b>');
});
