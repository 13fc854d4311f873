import { KINDS } from '#model/kind.ts';
import type { Entry, Library } from '../library.ts';

/** ISO day to which the contents are up to date: what site.yaml says, else the newest review; none without entries. */
export function contentAsOf(library: Library): string | undefined {
  if (library.site.contentAsOf) return library.site.contentAsOf;
  const reviews = KINDS.flatMap((kind) => [
    ...(library.collections[kind] as ReadonlyMap<string, Entry>).values(),
  ]).flatMap(({ facts }) => ('reviewedOn' in facts ? facts.reviewedOn : []));
  return reviews.sort().at(-1);
}
