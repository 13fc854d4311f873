import { wordingOf } from '#library/address.ts';
import type { Library } from '#library/library.ts';
import { localized } from '#library/views/localized.ts';
import type { LanguageTag } from '#model/language.ts';
import type { VARIANTS } from '#model/publication-manifest.ts';
import type { EditionFiles } from '../compiler.ts';
import { type Edition, editionData } from '../edition-files.ts';
import type { Outline } from '../outline.ts';
import { entryPages, foliosOf } from '../page-table.ts';
import type { Pages, Typesetter } from '../typesetter.ts';
import { bookletPdf } from './booklet.ts';
import { jobSheet } from './job-sheet.ts';
import { BLEED } from './page-format.ts';
import { pressPdf } from './press.ts';

/** A file for printing, made from the pages of an edition. */
export interface PrintedFile {
  variant: Exclude<(typeof VARIANTS)[number], 'epub'>;
  /** Path from the root of the site. */
  file: string;
  bytes: Uint8Array;
}

interface Composition {
  outline: Outline;
  lang: LanguageTag;
  /** Path of the files without their endings. */
  name: string;
  edition: Edition;
  files: EditionFiles;
  /** The reading edition. */
  pages: Pages;
}

const placesOf = ({ measured }: Pages): string =>
  JSON.stringify([...entryPages(measured)].map(([key, { page, pages }]) => [key, page, pages]));

/**
 * Sets the pages of an edition once more for print: in CMYK and with bleed, then with crop marks for the print shop and
 * imposed as a booklet for the office printer. Throws when the pages do not fall as they do in the reading edition.
 */
export async function makeVariants(
  library: Library,
  typesetter: Typesetter,
  { outline, lang, name, edition, files, pages }: Composition,
): Promise<PrintedFile[]> {
  const setting = { mode: 'print', bleed: BLEED } as const;
  const data = editionData(library, outline, lang, edition.logos, {
    ...(pages.settled ? {} : { pages: foliosOf(pages.measured) }),
    setting,
  });
  const printed = await typesetter.typeset(new Map([...files, ...data]));
  if (!printed.ok) throw new Error(printed.messages.join('\n'));
  if (placesOf(printed) !== placesOf(pages)) throw new Error(`${name}: the pages for print fall otherwise`);
  const pdf = await printed.pdf();
  if (!pdf.ok) throw new Error(pdf.messages.join('\n'));
  const { format } = outline.publication;
  const words = wordingOf(library, lang);
  const title = localized(library, outline.publication.title, lang) ?? '';
  return [
    { variant: 'booklet', file: `${name}-booklet.pdf`, bytes: await bookletPdf(pdf.bytes, format, { title, lang }) },
    { variant: 'press', file: `${name}-press.pdf`, bytes: await pressPdf(pdf.bytes, format) },
    {
      variant: 'job-sheet',
      file: `${name}-press.txt`,
      bytes: new TextEncoder().encode(jobSheet(words, title, pages.count, format)),
    },
  ];
}
