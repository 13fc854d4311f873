import { findEntry } from '#library/find-entry.ts';
import type { Entry, EntryKey, Library } from '#library/library.ts';
import type { LanguageTag } from '#model/language.ts';
import type { Chapter } from '#model/publication.ts';
import { type Extent, keyOf, type Outline, outlineOf } from '#print/outline.ts';

/** What stands where in one language, in a form that another process can read. */
export interface SavedOutline {
  lang: LanguageTag;
  webPages: number;
  notesPages: number;
  chapters: readonly {
    content: Chapter['content'];
    entries: readonly (EntryKey & { extent: Extent })[];
    elsewhere: readonly EntryKey[];
  }[];
}

/** The outline again, with the entries of the library that it was saved from. `undefined` without a publication. */
export function restored(library: Library, { chapters, webPages, notesPages }: SavedOutline): Outline | undefined {
  const { publication } = library;
  if (!publication) return undefined;
  const entriesOf = (keys: readonly EntryKey[]): Entry[] =>
    keys.flatMap(({ collection, id }) => findEntry(library, collection, id) ?? []);
  return outlineOf(
    publication,
    chapters.flatMap(({ content, entries, elsewhere }) => {
      const chapter = publication.chapters.find((candidate) => candidate.content === content);
      if (!chapter) return [];
      const extents = new Map(entries.map((entry) => [keyOf(entry), entry.extent]));
      const planned = entriesOf(entries).map((entry) => ({
        key: keyOf(entry),
        entry,
        extent: extents.get(keyOf(entry)) ?? 'summary',
      }));
      return [{ chapter, entries: planned, elsewhere: entriesOf(elsewhere) }];
    }),
    { webPages, notesPages },
  );
}
