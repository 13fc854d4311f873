import { PDFDocument, PDFName, StandardFonts } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { PAGE_FORMATS } from '#model/publication.ts';
import { opened, saved } from '../pdf/open-and-save.ts';
import { bookletPdf } from './booklet.ts';
import { BLEED, MM, SHEETS } from './page-format.ts';
import { markForPress } from './press.ts';

/** Pages as the typesetter gives them: with bleed around, and their folio in the middle. */
async function numbered(count: number, format: 'A5' | 'A4' = 'A5'): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const { width, height } = PAGE_FORMATS[format];
  for (let folio = 1; folio <= count; folio++) {
    const page = pdf.addPage([(width + 2 * BLEED) * MM, (height + 2 * BLEED) * MM]);
    page.drawText(String(folio), { x: (width / 2) * MM, y: (height / 2) * MM, size: 20, font });
  }
  return pdf.save();
}

const booklet = async (pages: Uint8Array, format: 'A5' | 'A4' = 'A5', lang = 'cs'): Promise<Uint8Array> =>
  bookletPdf(await opened(pages), format, { title: 'T', lang });

async function press(pages: Uint8Array): Promise<Uint8Array> {
  const pdf = await opened(pages);
  markForPress(pdf, 'A5');
  return saved(pdf);
}

/** The folios on each side of each sheet, from left to right. */
async function sides(pdf: Uint8Array): Promise<number[][]> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const read: number[][] = [];
  for (let at = 1; at <= document.numPages; at++) {
    const { items } = await (await document.getPage(at)).getTextContent();
    const texts = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []));
    read.push(texts.sort((a, b) => a.transform[4] - b.transform[4]).map(({ str }) => Number(str)));
  }
  return read;
}

describe('the booklet', () => {
  test.each([8, 12, 44, 48])('of %i pages reads in order when it is folded', async (count) => {
    const read = await sides(await booklet(await numbered(count)));
    expect(read).toHaveLength(count / 2);
    const leaves: number[] = [];
    for (let sheet = 0; sheet < read.length; sheet += 2) leaves.push(read[sheet]?.[1] ?? 0, read[sheet + 1]?.[0] ?? 0);
    for (let sheet = read.length - 2; sheet >= 0; sheet -= 2)
      leaves.push(read[sheet + 1]?.[1] ?? 0, read[sheet]?.[0] ?? 0);
    expect(leaves).toEqual(Array.from({ length: count }, (_, at) => at + 1));
  });

  test.each(['A5', 'A4'] as const)('of %s pages lies on sheets of twice their size', async (format) => {
    const pdf = await PDFDocument.load(await booklet(await numbered(4, format), format, 'de'));
    const { width, height } = pdf.getPage(0).getSize();
    expect([Math.round(width / MM), Math.round(height / MM)]).toEqual([SHEETS[format].width, SHEETS[format].height]);
    expect(pdf.catalog.get(PDFName.of('Lang'))?.toString()).toContain('de');
  });

  test('of six pages has empty places at the end', async () => {
    const read = await sides(await booklet(await numbered(6)));
    expect(read).toEqual([[1], [2], [6, 3], [4, 5]]);
  });
});

describe('the pages for the print shop', () => {
  test('have their boxes: trimmed page, bleed around it, marks outside', async () => {
    const page = (await PDFDocument.load(await press(await numbered(1)))).getPage(0);
    const inMillimetres = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
      [x, y, width, height].map((value) => Math.round((value / MM) * 10) / 10);
    expect(inMillimetres(page.getTrimBox())).toEqual([3, 3, 148, 210]);
    expect(inMillimetres(page.getBleedBox())).toEqual([0, 0, 154, 216]);
    expect(inMillimetres(page.getMediaBox())).toEqual([-7, -7, 168, 230]);
  });

  test('have the same bytes when they are made again', async () => {
    const pages = await numbered(3);
    const [one, other] = [await press(pages), await press(pages)];
    expect(Buffer.from(one).equals(other)).toBe(true);
    expect(Buffer.from(await booklet(pages)).equals(await booklet(pages))).toBe(true);
  });
});
