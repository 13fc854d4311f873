import { deflateSync, inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib';

/** What the library makes a value of a dictionary from. */
type Literal = Parameters<PDFContext['obj']>[0];

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

/** A page's own content as text, one character a byte. */
export const pageText = (page: PDFPage): string => pageStreams(page).map(streamText).join('\n');

/** A stream of such a text, packed by the platform: the packer of the library is many times slower. */
export function packedStream(
  context: PDFContext,
  text: string,
  more: Readonly<Record<string, Literal>> = {},
): PDFRawStream {
  const bytes = deflateSync(Buffer.from(text, 'latin1'));
  return PDFRawStream.of(context.obj({ ...more, Filter: 'FlateDecode', Length: bytes.length }), bytes);
}

/** Changes a page's own content, given and returned as text with one character a byte. */
export function changeContent(page: PDFPage, change: (content: string) => string): void {
  const { context } = page.node;
  const stream = packedStream(context, change(pageText(page)));
  for (const part of contentParts(page)) if (part instanceof PDFRef) context.delete(part);
  page.node.set(PDFName.of('Contents'), context.register(stream));
}
