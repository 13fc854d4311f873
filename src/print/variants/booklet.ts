import { PDFDocument, type PDFEmbeddedPage } from 'pdf-lib';
import { PAGE_FORMATS, type Publication } from '#model/publication.ts';
import { saved } from '../pdf/open-and-save.ts';
import { saddleStitch } from './imposition.ts';
import { BLEED, MM, SHEETS } from './page-format.ts';

/** What the booklet's own document says of itself. */
export interface BookletFacts {
  title: string;
  lang: string;
}

/**
 * Imposes pages that were set with bleed for saddle stitching: two of them on each side of a sheet of twice their size,
 * cut to the trimmed page, the fold in the middle of the sheet. The sheets carry no tags: the reading edition is the
 * accessible one. The same pages give the same bytes.
 */
export async function bookletPdf(
  source: PDFDocument,
  format: Publication['format'],
  { title, lang }: BookletFacts,
): Promise<Uint8Array> {
  const booklet = await PDFDocument.create({ updateMetadata: false });
  booklet.setTitle(title, { showInWindowTitleBar: true });
  booklet.setLanguage(lang);
  const { width, height } = PAGE_FORMATS[format];
  const sheet = SHEETS[format];
  const trimmed = { left: BLEED * MM, bottom: BLEED * MM, right: (BLEED + width) * MM, top: (BLEED + height) * MM };
  const embedded = await booklet.embedPages(
    source.getPages(),
    source.getPages().map(() => trimmed),
  );
  for (const side of saddleStitch(embedded.length)) {
    const page = booklet.addPage([sheet.width * MM, sheet.height * MM]);
    const fold = (sheet.width / 2) * MM;
    const draw = (folio: number | undefined, x: number): void => {
      const content: PDFEmbeddedPage | undefined = folio === undefined ? undefined : embedded[folio - 1];
      if (content) page.drawPage(content, { x, y: 0 });
    };
    draw(side[0], fold - width * MM);
    draw(side[1], fold);
  }
  return saved(booklet);
}
