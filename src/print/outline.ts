import type { Entry, Library } from '#library/library.ts';
import type { CollectionName } from '#model/kind.ts';
import type { Chapter, Publication } from '#model/publication.ts';
import type { Candidate } from './plan/candidates.ts';

export type Extent = 'full' | 'summary';

/** How much is printed of each entry, by key; entries that are not named are not printed. */
export type Extents = ReadonlyMap<string, Extent>;

/** An entry that stands in the publication. */
export interface PlannedEntry {
  /** `case:prague-team`, as references write it. */
  key: string;
  entry: Entry;
  extent: Extent;
}

export interface PlannedChapter {
  chapter: Chapter;
  entries: readonly PlannedEntry[];
  /** Entries of the same kind that are not printed, the most important first: the chapter's end names them. */
  elsewhere: readonly Entry[];
}

/** Which entries are printed, in which order and at which length; the same entries in every language. */
export interface Outline {
  publication: Publication;
  chapters: readonly PlannedChapter[];
  /** The printed entries by key. */
  entries: ReadonlyMap<string, PlannedEntry>;
  /** Pages after the last chapter, before the back cover: what is on the web, then empty ones for notes. */
  webPages: number;
  notesPages: number;
}

export const keyOf = (entry: { collection: CollectionName; id: string }): string => `${entry.collection}:${entry.id}`;

/** Chapters that hold no entries but a list made from the whole collection. */
export const isList = (content: Chapter['content']): content is 'glossary' | 'register' =>
  content === 'glossary' || content === 'register';

/** More than this the list at a chapter's end could never hold. */
const MOST_ELSEWHERE = 60;

/**
 * The publication with certain entries at certain lengths, those of a chapter in the order of the candidates. A chapter
 * without any is left out. `undefined` when the library has no publication.yaml.
 */
export function outline(library: Library, candidates: readonly Candidate[], extents: Extents): Outline | undefined {
  const { publication } = library;
  if (!publication) return undefined;
  const chapters = publication.chapters.map((chapter): PlannedChapter => {
    const own = candidates.filter(({ content }) => content === chapter.content);
    return {
      chapter,
      entries: own.flatMap(({ key, entry }) => {
        const extent = extents.get(key);
        return extent ? [{ key, entry, extent }] : [];
      }),
      elsewhere: own
        .filter(({ key }) => !extents.has(key))
        .slice(0, MOST_ELSEWHERE)
        .map(({ entry }) => entry),
    };
  });
  return outlineOf(publication, chapters);
}

/** Joins chapters to an outline. */
export function outlineOf(
  publication: Publication,
  chapters: readonly PlannedChapter[],
  { webPages, notesPages } = { webPages: 0, notesPages: 0 },
): Outline {
  const printed = chapters.filter(({ chapter, entries }) => isList(chapter.content) || entries.length > 0);
  return {
    publication,
    chapters: printed,
    entries: new Map(printed.flatMap(({ entries }) => entries.map((planned) => [planned.key, planned]))),
    webPages,
    notesPages,
  };
}
