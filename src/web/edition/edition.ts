import type { TermView } from '#library/views/view.ts';
import type { CountryCode } from '#model/country.ts';
import type { InterfaceStrings } from '#model/interface-strings.ts';
import type { CollectionName } from '#model/kind.ts';
import type { LanguageTag } from '#model/language.ts';
import type { PublicationEdition } from '#model/publication-manifest.ts';
import type { Cover } from './cover.ts';

/** Name of the site in one of its languages, as the home page and the chooser show it. */
export interface SiteTitle {
  lang: LanguageTag;
  title: string;
  tagline: string;
  /** Name of the language in itself. */
  language: string;
  /** Address of the home page in this language. */
  home: string;
  /** Place of the language's own country among the compared ones; absent when it is none of them. */
  bank?: number;
}

/** A link in a menu. */
export interface MenuLink {
  /** Collection or section that the link opens, so that the page can mark it as current. */
  section: string;
  text: string;
  href: string;
  /** Language of the text when it is not that of the edition. */
  lang?: LanguageTag;
}

/** A picture as the site serves it. */
export interface ServedPicture {
  href: string;
  width: number;
  height: number;
  alt: string;
}

/** What every page of one language has in common; one item of the collection `editions` a language. */
export interface Edition {
  lang: LanguageTag;
  /** The project's own interface strings. */
  ui: InterfaceStrings;
  title: string;
  tagline: string;
  description: string;
  baseUrl: string;
  titles: readonly SiteTitle[];
  countries: readonly CountryCode[];
  /** Sections that have something in them, for the main menu. */
  menu: readonly MenuLink[];
  /** Free pages and lists that the footer links. */
  footer: readonly MenuLink[];
  /** Number of entries of each collection with a text in some language. */
  counts: Readonly<Record<CollectionName, number>>;
  topics: readonly TermView[];
  targetGroups: readonly TermView[];
  regions: readonly TermView[];
  searchExamples: readonly { text: string; lang?: LanguageTag }[];
  project?: { title?: string; number?: string; period?: string };
  publicity?: string;
  funders: readonly { name: string; url?: string; logo?: ServedPicture }[];
  partners: readonly { name: string; href?: string; lang?: LanguageTag }[];
  imprint: { publisher: string; email?: string; licence?: string; licenceUrl?: string };
  /** Day to which the contents are up to date (ISO). */
  contentAsOf?: string;
  glossaryTerms: number;
  publication?: {
    title: string;
    subtitle?: string;
    blurb?: string;
    cover: Cover;
    maxPages: number;
    chapters: readonly string[];
    /** One for each language that the print stage has made; empty while writing. */
    editions: readonly PublicationEdition[];
  };
}
