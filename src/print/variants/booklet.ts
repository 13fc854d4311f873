import {
  drawObject,
  PDFDocument,
  PDFName,
  PDFObjectCopier,
  type PDFPage,
  type PDFRef,
  popGraphicsState,
  pushGraphicsState,
  translate,
} from 'pdf-lib';
import { PAGE_FORMATS, type Publication } from '#model/publication.ts';
import { saved } from '../pdf/open-and-save.ts';
import { packedContent, packedStream } from '../pdf/page-content.ts';
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
  const copier = PDFObjectCopier.for(source.context, booklet.context);
  const forms = source.getPages().map((page) => trimmedForm(page, booklet, copier, { width, height }));
  for (const side of saddleStitch(forms.length)) {
    const page = booklet.addPage([sheet.width * MM, sheet.height * MM]);
    const fold = (sheet.width / 2) * MM;
    const draw = (folio: number | undefined, x: number): void => {
      const form = folio === undefined ? undefined : forms[folio - 1];
      if (!form) return;
      const name = page.node.newXObject('Page', form);
      page.pushOperators(pushGraphicsState(), translate(x, 0), drawObject(name), popGraphicsState());
    };
    draw(side[0], fold - width * MM);
    draw(side[1], fold);
  }
  return saved(booklet);
}

/** A page of another document as a form that shows the trimmed page, its lower left corner at the origin. */
function trimmedForm(
  page: PDFPage,
  into: PDFDocument,
  copier: PDFObjectCopier,
  { width, height }: { width: number; height: number },
): PDFRef {
  const bleed = BLEED * MM;
  const resources = page.node.Resources();
  const form = packedStream(into.context, packedContent(page), {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [bleed, bleed, bleed + width * MM, bleed + height * MM],
    Matrix: [1, 0, 0, 1, -bleed, -bleed],
  });
  if (resources) form.dict.set(PDFName.of('Resources'), copier.copy(resources));
  return into.context.register(form);
}
