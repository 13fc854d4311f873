import type { PDFDocument } from 'pdf-lib';
import { PAGE_FORMATS, type Publication } from '#model/publication.ts';
import { BLEED, MM } from './page-format.ts';

/** Makes pages that were set with bleed those of the edition for reading: what lies beyond the trimmed page is not shown. */
export function trimPages(pdf: PDFDocument, format: Publication['format']): void {
  const { width, height } = PAGE_FORMATS[format];
  const box = [BLEED * MM, BLEED * MM, width * MM, height * MM] as const;
  for (const page of pdf.getPages()) {
    page.setMediaBox(...box);
    page.setCropBox(...box);
    page.setBleedBox(...box);
    page.setTrimBox(...box);
  }
}
