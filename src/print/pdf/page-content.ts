import { deflateSync, inflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFArray, PDFName, type PDFObject, type PDFPage, PDFRawStream, PDFRef } from 'pdf-lib';

/** The bytes of a stream as text, one character a byte. */
export function streamText(stream: PDFRawStream): string {
  // The usual filter alone: the decoder of the platform is many times faster than that of the library.
  const { dict } = stream;
  const plain = dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode') && !dict.has(PDFName.of('DecodeParms'));
  const bytes = plain ? inflateSync(stream.contents) : decodePDFRawStream(stream).decode();
  return Buffer.from(bytes).toString('latin1');
}

const contentParts = (page: PDFPage): PDFObject[] => {
  const contents = page.node.Contents();
  if (contents instanceof PDFArray) return contents.asArray();
  const own = page.node.get(PDFName.of('Contents'));
  return own ? [own] : [];
};

/** The streams that a page's own content consists of. */
export const pageStreams = (page: PDFPage): PDFRawStream[] =>
  contentParts(page)
    .map((part) => page.node.context.lookup(part))
    .filter((stream) => stream instanceof PDFRawStream);

/** Changes a page's own content, given and returned as text with one character a byte. */
export function changeContent(page: PDFPage, change: (content: string) => string): void {
  const { context } = page.node;
  const bytes = deflateSync(Buffer.from(change(pageStreams(page).map(streamText).join('\n')), 'latin1'));
  for (const part of contentParts(page)) if (part instanceof PDFRef) context.delete(part);
  const stream = PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: bytes.length }), bytes);
  page.node.set(PDFName.of('Contents'), context.register(stream));
}
