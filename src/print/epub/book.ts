import type { Wording } from '#i18n/wording.ts';
import { entryAddress, publicAddress, termAddress, wordingOf } from '#library/address.ts';
import { findEntry } from '#library/find-entry.ts';
import type { Entry, EntryKey, Library } from '#library/library.ts';
import { localized } from '#library/views/localized.ts';
import type { LanguageTag } from '#model/language.ts';
import type { Chapter, Publication } from '#model/publication.ts';
import { isCollection, type ParsedReference } from '#model/reference.ts';
import { keyOf } from '../outline.ts';
import { candidates } from '../plan/candidates.ts';

/** A chapter of the book: entries of one kind, or a list made from the whole collection. */
export interface BookChapter {
  content: Chapter['content'];
  title: string;
  lead?: string;
  /** The page that opens it, or the list itself. */
  file: string;
  entries: readonly Entry[];
}

/** What a book for e-readers holds in one language. It has no limit of pages: every entry of its kinds is in it, whole. */
export interface Book {
  library: Library;
  publication: Publication;
  lang: LanguageTag;
  words: Wording;
  title: string;
  chapters: readonly BookChapter[];
  /** Keys of the entries in it. */
  keys: ReadonlySet<string>;
}

/** Name of the page of an entry. */
export const entryFile = ({ collection, id }: EntryKey): string => `${collection}-${id}.xhtml`;

export const GLOSSARY_FILE = 'chapter-glossary.xhtml';
export const termId = (id: string): string => `term-${id}`;

/** Plans the book of a language; `undefined` when the library has no publication.yaml. */
export function bookOf(library: Library, lang: LanguageTag): Book | undefined {
  const { publication } = library;
  if (!publication) return undefined;
  const words = wordingOf(library, lang);
  const all = candidates(library);
  // A kind that two chapters name stands in the first: an entry has one page.
  const contents = new Map(publication.chapters.toReversed().map((chapter) => [chapter.content, chapter]));
  const chapters = publication.chapters
    .filter((chapter) => contents.get(chapter.content) === chapter)
    .map(({ content, title, lead }): BookChapter => {
      const said = localized(library, lead, lang);
      return {
        content,
        title: localized(library, title, lang) ?? words.t(`kinds.${content}.short`),
        ...(said === undefined ? {} : { lead: said }),
        file: `chapter-${content}.xhtml`,
        entries: all.filter((candidate) => candidate.content === content).map(({ entry }) => entry),
      };
    })
    .filter(({ content, entries }) => hasMore(library, content) || entries.length > 0);
  return {
    library,
    publication,
    lang,
    words,
    title: localized(library, publication.title, lang) ?? '',
    chapters,
    keys: new Set(chapters.flatMap(({ entries }) => entries.map(keyOf))),
  };
}

const hasMore = (library: Library, content: Chapter['content']): boolean =>
  content === 'register' || (content === 'glossary' && Object.keys(library.glossary).length > 0);

/** Where an entry stands: in the book, else on the web. */
export const entryHref = ({ library, keys, lang }: Book, entry: Entry): string =>
  keys.has(keyOf(entry)) ? entryFile(entry) : publicAddress(library, entryAddress(library, entry, lang));

/** Where a term of the glossary stands: in the book, else on the web. */
export const termHref = ({ library, chapters, lang }: Book, id: string): string =>
  chapters.some(({ content }) => content === 'glossary')
    ? `${GLOSSARY_FILE}#${termId(id)}`
    : publicAddress(library, termAddress(library, id, lang));

/** Where a reference of the facts leads; `undefined` for what has no page. */
export function referenceHref(book: Book, { scheme, id }: ParsedReference): string | undefined {
  if (scheme === 'term') return book.library.glossary[id] ? termHref(book, id) : undefined;
  const entry = isCollection(scheme) ? findEntry(book.library, scheme, id) : undefined;
  return entry && entryHref(book, entry);
}
