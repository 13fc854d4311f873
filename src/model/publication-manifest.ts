import { z } from 'zod';
import { EXTENTS } from './entry.ts';
import { LanguageTag } from './language.ts';

/** Where an entry stands in the printed publication. */
export const PrintedEntry = z.strictObject({
  /** Folio on which it begins. */
  page: z.int().positive(),
  /** Number of pages that it touches. */
  pages: z.int().positive(),
  extent: z.enum(EXTENTS),
});
export type PrintedEntry = z.infer<typeof PrintedEntry>;

/** Files of an edition beside its PDF for reading: for e-readers, for the office printer, for the print shop with its job sheet. */
export const VARIANTS = ['epub', 'booklet', 'press', 'job-sheet'] as const;

/** A file of an edition beside its PDF for reading. */
export const VariantFile = z.strictObject({
  variant: z.enum(VARIANTS),
  /** Path from the root of the site, without a leading slash. */
  file: z.string(),
  bytes: z.int().positive(),
});

/** One language's edition of the publication. */
export const PublicationEdition = z.strictObject({
  lang: LanguageTag,
  /** Path of the PDF from the root of the site, without a leading slash. */
  file: z.string(),
  bytes: z.int().positive(),
  pages: z.int().positive(),
  variants: z.array(VariantFile),
  chapters: z.array(z.strictObject({ title: z.string(), page: z.int().positive() })),
  /** Keyed by reference: `case:prague-team`. */
  entries: z.record(z.string(), PrintedEntry),
});
export type PublicationEdition = z.infer<typeof PublicationEdition>;

/** One entry as a PDF of its own. */
export const HandoutFile = z.strictObject({
  lang: LanguageTag,
  /** Reference of the entry: `case:prague-team`. */
  key: z.string(),
  /** Path of the PDF from the root of the site, without a leading slash. */
  file: z.string(),
  bytes: z.int().positive(),
  pages: z.int().positive(),
});
export type HandoutFile = z.infer<typeof HandoutFile>;

/** What the print stage tells the site: files, page counts, the page of each entry and the entries as handouts. */
export const PublicationManifest = z.strictObject({
  editions: z.array(PublicationEdition),
  handouts: z.array(HandoutFile),
});
export type PublicationManifest = z.infer<typeof PublicationManifest>;
