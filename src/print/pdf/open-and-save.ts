import { ParseSpeeds, PDFDocument } from 'pdf-lib';

/** Opens a PDF to read or change it, and leaves its metadata as they are; throws when it cannot be read. */
export const opened = (bytes: Uint8Array): Promise<PDFDocument> =>
  // Without the library's pauses, which a page in a browser would need.
  PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });

/** The bytes of a PDF as it is now; the same document gives the same bytes. */
export const saved = (document: PDFDocument): Promise<Uint8Array> =>
  document.save({ objectsPerTick: Number.POSITIVE_INFINITY });
