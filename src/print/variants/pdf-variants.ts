import type { LanguageTag } from '#model/language.ts';
import type { Publication } from '#model/publication.ts';
import { byContent } from '../pdf/by-content.ts';
import { opened, saved } from '../pdf/open-and-save.ts';
import { changeContent, packed } from '../pdf/page-content.ts';
import type { PdfVariant } from '../preflight/preflight.ts';
import { bookletPdf } from './booklet.ts';
import { inCmyk } from './in-cmyk.ts';
import { markForPress } from './press.ts';
import { trimPages } from './trimmed.ts';
import { removeTags } from './without-tags.ts';

/** What the files of an edition are to be. */
export interface EditionFacts {
  format: Publication['format'];
  lang: LanguageTag;
  title: string;
  /** Folios of the publication. */
  pages: number;
}

/** The same pages for each purpose. */
export type PdfVariants = Record<Exclude<PdfVariant, 'handout'>, Uint8Array>;

const packedInCmyk = byContent((content) => packed(inCmyk(content)));

/**
 * Makes the files of an edition from its pages as the typesetter set them, once, with bleed and in the colours of the
 * screen: trimmed for reading with all tags, in CMYK as a booklet to fold, and with boxes and marks for the print shop.
 * The same pages give the same bytes.
 */
export async function pdfVariants(set: Uint8Array, facts: EditionFacts): Promise<PdfVariants> {
  const { format } = facts;
  const pdf = await opened(set);
  trimPages(pdf, format);
  const reading = await saved(pdf);
  for (const page of pdf.getPages()) changeContent(page, packedInCmyk);
  const booklet = await bookletPdf(pdf, format, facts);
  removeTags(pdf);
  markForPress(pdf, format);
  return { reading, booklet, press: await saved(pdf) };
}
