import { type Wording, wording } from '#i18n/wording.ts';
import type { CollectionName } from '#model/kind.ts';
import type { LanguageTag } from '#model/language.ts';
import type { Entry, Library } from './library.ts';
import { shownText } from './views/shown-text.ts';

/** The wording of a language with the project's own strings laid over it. */
export const wordingOf = (library: Library, lang: LanguageTag): Wording => wording(lang, library.ui.get(lang));

/** Sections of the site that are not collections. */
export type Section = CollectionName | 'glossary' | 'search' | 'publication';

/** Address of a language's home page from the root of the site: `/cs/`. */
export const homeAddress = (lang: LanguageTag): string => `/${lang.toLowerCase()}/`;

/** Address of a section: `/cs/priklady/`. */
export const sectionAddress = (library: Library, section: Section, lang: LanguageTag): string =>
  `${homeAddress(lang)}${wordingOf(library, lang).t(`route.${section}`)}/`;

/** Slug of an entry in a language; that of the text that is shown instead when it has none in it. */
export const slugOf = (library: Library, entry: Entry, lang: LanguageTag): string =>
  shownText(library, entry, lang).fields.slug;

/** Address of an entry in the edition of a language, from the root of the site: `/cs/priklady/housing-first-usti/`. */
export const entryAddress = (library: Library, entry: Entry, lang: LanguageTag): string =>
  `${sectionAddress(library, entry.collection, lang)}${slugOf(library, entry, lang)}/`;

/** Address of a glossary term: `/cs/slovnik/#ospod`. */
export const termAddress = (library: Library, id: string, lang: LanguageTag): string =>
  `${sectionAddress(library, 'glossary', lang)}#${id}`;

/** The address under which the world finds a page: `https://example.org/path/cs/…`. */
export const publicAddress = (library: Library, address: string): string =>
  new URL(address.replace(/^\//, ''), library.site.baseUrl.replace(/\/*$/, '/')).href;
