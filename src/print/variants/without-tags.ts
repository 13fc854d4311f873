import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRawStream, PDFRef } from 'pdf-lib';
import { packed, packedStream, streamText } from '../pdf/page-content.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** What an element of the structure says of the page: its page, and the annotation that it stands for. */
const OF_THE_PAGE = new Set([name('Pg'), name('Obj')]);

/** Removes an object with all that it refers to, but nothing that belongs to the pages. */
function remove(root: PDFObject, { context }: PDFDocument): void {
  const waiting: PDFObject[] = [root];
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    if (object instanceof PDFRef) {
      const target = context.lookup(object);
      context.delete(object);
      if (target) waiting.push(target);
    } else if (object instanceof PDFArray) waiting.push(...object.asArray());
    else if (object instanceof PDFDict) {
      for (const [key, value] of object.entries()) if (!OF_THE_PAGE.has(key)) waiting.push(value);
    }
  }
}

/** The metadata no longer claim that the file is for screen readers (ISO 14289-1, 5). */
function withoutClaim({ catalog, context }: PDFDocument): void {
  const reference = catalog.get(name('Metadata'));
  const metadata = catalog.lookup(name('Metadata'));
  if (!(reference instanceof PDFRef) || !(metadata instanceof PDFRawStream)) return;
  const text = streamText(metadata).replace(/<pdfuaid:part>[^<]*<\/pdfuaid:part>/, '');
  context.assign(reference, packedStream(context, packed(text), { Type: 'Metadata', Subtype: 'XML' }));
}

/**
 * Takes the tags of a document away: those who look after plates need none, and four of five objects of a tagged
 * publication are tags. Its pages show what they showed.
 */
export function removeTags(pdf: PDFDocument): void {
  const { catalog, context } = pdf;
  const root = catalog.get(name('StructTreeRoot'));
  if (root) remove(root, pdf);
  for (const key of ['StructTreeRoot', 'MarkInfo']) catalog.delete(name(key));
  for (const page of pdf.getPages()) {
    page.node.delete(name('StructParents'));
    for (const reference of page.node.Annots()?.asArray() ?? []) {
      const annotation = context.lookup(reference);
      if (annotation instanceof PDFDict) annotation.delete(name('StructParent'));
    }
  }
  withoutClaim(pdf);
}
