import { asPDFNumber, type PDFDocument, PDFOperator, PDFOperatorNames, type PDFPage } from 'pdf-lib';
import { PAGE_FORMATS, type Publication } from '#model/publication.ts';
import { BLEED, MM } from './page-format.ts';

/** Length of a crop mark and its distance from the bleed, in millimetres. */
const MARK = 5;
const AWAY = 1;
/** Room for the marks around the bleed, in millimetres. */
export const SLUG = MARK + 2 * AWAY;
/** Thickness of a mark in points. */
const HAIRLINE = 0.25;

type Line = readonly [fromX: number, fromY: number, toX: number, toY: number];

/** The crop marks of a page in points: two at each corner of the trimmed page, outside its bleed. */
function cropMarks(width: number, height: number): Line[] {
  const near = (BLEED + AWAY) * MM;
  const far = near + MARK * MM;
  const beside = [0, height].flatMap((y): Line[] => [
    [-far, y, -near, y],
    [width + near, y, width + far, y],
  ]);
  const above = [0, width].flatMap((x): Line[] => [
    [x, -far, x, -near],
    [x, height + near, x, height + far],
  ]);
  return [...beside, ...above];
}

const operator = (name: PDFOperatorNames, ...values: number[]): PDFOperator =>
  PDFOperator.of(
    name,
    values.map((value) => asPDFNumber(Math.round(value * 1000) / 1000)),
  );

function markPage(page: PDFPage, width: number, height: number): void {
  const bleed = BLEED * MM;
  const slug = (BLEED + SLUG) * MM;
  // The typesetter put the origin at the corner of the bleed; the marks count from the corner of the trimmed page.
  page.setMediaBox(bleed - slug, bleed - slug, width + 2 * slug, height + 2 * slug);
  page.setCropBox(bleed - slug, bleed - slug, width + 2 * slug, height + 2 * slug);
  page.setBleedBox(0, 0, width + 2 * bleed, height + 2 * bleed);
  page.setTrimBox(bleed, bleed, width, height);
  page.pushOperators(
    operator(PDFOperatorNames.PushGraphicsState),
    // In every plate, as marks that show how the plates lie on each other have to be.
    operator(PDFOperatorNames.StrokingColorCmyk, 1, 1, 1, 1),
    operator(PDFOperatorNames.SetLineWidth, HAIRLINE),
    ...cropMarks(width, height).flatMap(([fromX, fromY, toX, toY]) => [
      operator(PDFOperatorNames.MoveTo, bleed + fromX, bleed + fromY),
      operator(PDFOperatorNames.LineTo, bleed + toX, bleed + toY),
      operator(PDFOperatorNames.StrokePath),
    ]),
    operator(PDFOperatorNames.PopGraphicsState),
  );
}

/** Makes pages that were set with bleed those of the print shop: sets their boxes, widens them and draws the crop marks. */
export function markForPress(pdf: PDFDocument, format: Publication['format']): void {
  const { width, height } = PAGE_FORMATS[format];
  for (const page of pdf.getPages()) markPage(page, width * MM, height * MM);
}
