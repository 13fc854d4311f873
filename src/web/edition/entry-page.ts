import type { EntryView } from '#library/views/view.ts';
import type { LanguageTag } from '#model/language.ts';
import type { HandoutFile, PrintedEntry } from '#model/publication-manifest.ts';
import type { RefHrefs } from './ref-href.ts';

/** Address of the same page in each language of the site. */
export interface Alternate {
  lang: LanguageTag;
  href: string;
  /** The page has a text in that language; else it is offered there in another one and kept out of hreflang. */
  translated: boolean;
}

/** A passage of a body: what stands under one heading of the second level, or before the first. */
export interface BodySection {
  /** HTML of the heading, without its tag. */
  title?: string;
  anchor?: string;
  html: string;
}

/** All that an entry's page in one language shows; one item of the collection `entries` an entry and language. */
export interface EntryPage {
  /** Language of the edition; that of the text is in `view.head.lang`. */
  lang: LanguageTag;
  href: string;
  view: EntryView;
  body: readonly BodySection[];
  alternates: readonly Alternate[];
  refs: RefHrefs;
  /** Day of the last review (ISO), by which lists put the newest first. */
  reviewedOn?: string;
  /** Place in lists of collections that have an order of their own. */
  order?: number;
  /** Where the entry stands in the brochure of this language. */
  printed?: PrintedEntry & { file: string };
  /** The entry as a PDF of its own, in the language of the edition. */
  handout?: Pick<HandoutFile, 'file' | 'bytes' | 'pages'>;
}
