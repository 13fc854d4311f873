import { wordingOf } from '#library/address.ts';
import type { Entry, Library } from '#library/library.ts';
import { headView } from '#library/views/head-view.ts';
import type { Chapter } from '#model/publication.ts';
import { type Extent, isList, keyOf } from '../outline.ts';

/** An entry that a chapter of the publication could hold. */
export interface Candidate {
  /** `case:prague-team`, as references write it. */
  key: string;
  entry: Entry;
  content: Chapter['content'];
  /** The length that publication.yaml fixes. */
  pinned?: Extent | 'none';
  /** The most that is printed of it: what is pinned, else what the entry wishes. */
  most: Extent | 'none';
  /** 0 for those that publication.yaml ranks, else the entry's own priority from 1 to 5; the lowest is printed first. */
  level: number;
}

/** Entries whose own facts say nothing of the publication (workshops) are wanted whole, of middling weight. */
const UNSAID = { extent: 'full', priority: 3 } as const;

/**
 * All entries of the chapters that publication.yaml names, the most important of each chapter first: by rank, by
 * priority, workshops by number, then by title in the first language.
 */
export function candidates(library: Library): Candidate[] {
  const { publication, site } = library;
  const [first] = site.languages;
  if (!publication || first === undefined) return [];
  const { compare } = wordingOf(library, first);
  const ranks = new Map(publication.ranks.map((key, index) => [key, index]));
  return publication.chapters.flatMap(({ content }) => {
    if (isList(content)) return [];
    const entries: readonly Entry[] = [...library.collections[content].values()];
    return entries
      .map((entry) => {
        const key = keyOf(entry);
        const wish = 'publication' in entry.facts ? entry.facts.publication : UNSAID;
        const pinned = publication.pins[key];
        const rank = ranks.get(key);
        return {
          candidate: {
            key,
            entry,
            content,
            ...(pinned === undefined ? {} : { pinned }),
            most: pinned ?? (rank !== undefined && wish.extent === 'none' ? ('summary' as const) : wish.extent),
            level: rank === undefined ? wish.priority : 0,
          } satisfies Candidate,
          order: [rank ?? ranks.size, wish.priority, 'order' in entry.facts ? entry.facts.order : 0] as const,
          title: headView(library, entry, first).title,
        };
      })
      .sort((a, b) => {
        const difference = a.order.map((value, index) => value - (b.order[index] ?? 0)).find((value) => value !== 0);
        return difference ?? (compare(a.title, b.title) || compare(a.candidate.key, b.candidate.key));
      })
      .map(({ candidate }) => candidate);
  });
}
