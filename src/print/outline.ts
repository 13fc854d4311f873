import { wordingOf } from '#library/address.ts';
import type { Entry, Library } from '#library/library.ts';
import { headView } from '#library/views/head-view.ts';
import type { CollectionName } from '#model/kind.ts';
import type { Chapter, Publication } from '#model/publication.ts';

export type Extent = 'full' | 'summary';

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
}

/** Which entries are printed, in which order and at which length; the same in every language. */
export interface Outline {
  publication: Publication;
  chapters: readonly PlannedChapter[];
  /** The printed entries by key. */
  entries: ReadonlyMap<string, PlannedEntry>;
}

export const keyOf = (entry: { collection: CollectionName; id: string }): string => `${entry.collection}:${entry.id}`;

/** Chapters that hold no entries but a list made from the whole collection. */
export const isList = (content: Chapter['content']): content is 'glossary' | 'register' =>
  content === 'glossary' || content === 'register';

/** What publication.yaml pins, else what the entry wishes. Workshops have no wish of their own: they are printed. */
function extentOf(publication: Publication, entry: Entry): Extent | 'none' {
  const pinned = publication.pins[keyOf(entry)];
  if (pinned) return pinned;
  return 'publication' in entry.facts ? entry.facts.publication.extent : 'full';
}

/** Place of an entry in its chapter: workshops by number, else whole entries first, the most important of them first. */
function rank(entry: Entry, extent: Extent): readonly number[] {
  if ('order' in entry.facts) return [0, entry.facts.order];
  const priority = 'publication' in entry.facts ? entry.facts.publication.priority : 3;
  return [extent === 'full' ? 0 : 1, priority];
}

/** Plans the publication of a library; `undefined` when it has no publication.yaml. */
export function outline(library: Library): Outline | undefined {
  const { publication } = library;
  const [first] = library.site.languages;
  if (!publication || first === undefined) return undefined;
  const { compare } = wordingOf(library, first);
  const chapters = publication.chapters.map((chapter): PlannedChapter => {
    if (isList(chapter.content)) return { chapter, entries: [] };
    const candidates: readonly Entry[] = [...library.collections[chapter.content].values()];
    const entries = candidates
      .flatMap((entry) => {
        const extent = extentOf(publication, entry);
        if (extent === 'none') return [];
        return [
          { key: keyOf(entry), entry, extent, rank: rank(entry, extent), title: headView(library, entry, first).title },
        ];
      })
      .sort((a, b) => {
        const byRank = a.rank
          .map((value, index) => value - (b.rank[index] ?? 0))
          .find((difference) => difference !== 0);
        return byRank ?? (compare(a.title, b.title) || compare(a.key, b.key));
      })
      .map(({ key, entry, extent }) => ({ key, entry, extent }));
    return { chapter, entries };
  });
  const printed = chapters.filter(({ chapter, entries }) => isList(chapter.content) || entries.length > 0);
  return {
    publication,
    chapters: printed,
    entries: new Map(printed.flatMap(({ entries }) => entries.map((planned) => [planned.key, planned]))),
  };
}
