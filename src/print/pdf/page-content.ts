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

/** Packed in the usual way and in no other. */
const isPlainlyPacked = ({ dict }: PDFRawStream): boolean =>
  dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode') && !dict.has(PDFName.of('DecodeParms'));

/** The bytes of a stream as text, one character a byte. */
export function streamText(stream: PDFRawStream): string {
  // The decoder of the platform is many times faster than that of the library.
  const bytes = isPlainlyPacked(stream) ? inflateSync(stream.contents) : decodePDFRawStream(stream).decode();
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

/** The same as a stream of these bytes holds it; the packer of the platform is many times faster than that of the library. */
export const packed = (text: string): Uint8Array => deflateSync(Buffer.from(text, 'latin1'));

/** A stream of packed bytes. */
export const packedStream = (
  context: PDFContext,
  bytes: Uint8Array,
  more: Readonly<Record<string, Literal>> = {},
): PDFRawStream => PDFRawStream.of(context.obj({ ...more, Filter: 'FlateDecode', Length: bytes.length }), bytes);

/** A page's own content, packed. */
export function packedContent(page: PDFPage): Uint8Array {
  const [stream, ...others] = pageStreams(page);
  return stream && others.length === 0 && isPlainlyPacked(stream) ? stream.contents : packed(pageText(page));
}

/** Changes a page's own content, given as text with one character a byte and returned packed. */
export function changeContent(page: PDFPage, change: (content: string) => Uint8Array): void {
  const { context } = page.node;
  const stream = packedStream(context, change(pageText(page)));
  for (const part of contentParts(page)) if (part instanceof PDFRef) context.delete(part);
  page.node.set(PDFName.of('Contents'), context.register(stream));
}
