import { openIndex } from '../../search/open-index.ts';
import { judgedHalves } from '../search/judged-halves.ts';

/** Queries taken in turn from each of several lists, as many as are asked for. */
export function inTurn<Item>(lists: readonly (readonly Item[])[], count: number): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const all = Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list.slice(place, place + 1)));
  return all.flat().slice(0, count);
}

/**
 * Queries of the tuned half of a language that have an answer in a built site, of all classes alike; none where none were
 * judged.
 */
export async function judgedQueries(out: string, lang: string, count: number, folder: string): Promise<string[]> {
  const judged = judgedHalves(folder, lang).get('tuned') ?? [];
  if (judged.length === 0) return [];
  const classes = [...new Set(judged.map((query) => query.class))].map((name) =>
    judged.filter((query) => query.class === name),
  );
  const engine = await openIndex(out, lang);
  const answered: string[] = [];
  for (const { query, expect } of inTurn(classes, Number.POSITIVE_INFINITY)) {
    if (answered.length === count) break;
    if (expect.length > 0 && (await engine.search(query)).total > 0) answered.push(query);
  }
  return answered;
}
