import { PDFDocument, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { PAGE_FORMATS } from '#model/publication.ts';
import { makePublication } from '../publication.ts';
import { libraryOf, VALID } from '../testing/content.ts';
import { MM } from '../variants/page-format.ts';
import { type ExpectedPdf, preflight } from './preflight.ts';

const expected: ExpectedPdf = { variant: 'reading', format: 'A5', pages: 1, lang: 'cs', title: 'Kniha' };
const failed = async (bytes: Uint8Array, of: ExpectedPdf): Promise<string[]> =>
  (await preflight(bytes, of)).filter(({ ok }) => !ok).map(({ check, found }) => `${check}: ${found}`);

test('every file of a publication passes, and a wrong expectation does not', async () => {
  const { editions, issues } = await makePublication(await libraryOf(VALID), { languages: ['de'], handouts: false });
  const [edition] = editions;
  if (!edition) throw new Error('nothing was made');
  expect(issues).toEqual([]);
  expect(edition.preflight.map(({ variant }) => variant)).toEqual(['reading', 'booklet', 'press']);
  for (const { checks } of edition.preflight) expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  const { title } = { title: 'Auf beiden Seiten der Grenze' };
  expect(await failed(edition.pdf, { ...expected, title, lang: 'de', pages: edition.pages })).toEqual([]);
  expect(await failed(edition.pdf, { ...expected, title, variant: 'press', pages: 3, format: 'A4' })).toEqual([
    `pages: ${edition.pages} / 3`,
    'boxes: 148 × 210 mm',
    expect.stringMatching(/^colours: text ICC/),
    'language: de',
  ]);
});

test('a foreign PDF fails by its fonts, tags, language, title, links and size', async () => {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([PAGE_FORMATS.A4.width * MM, PAGE_FORMATS.A4.height * MM]);
  page.drawText('Hallo', { font: await pdf.embedFont(StandardFonts.Helvetica) });
  pdf.setTitle('Etwas');
  expect(await failed(await pdf.save(), expected)).toEqual([
    'boxes: 210 × 297 mm',
    'fonts: Helvetica',
    'tags: ',
    'language: ',
    'title: Etwas',
  ]);
});
