import { citationTokens } from '../words/citations.ts';
import type { QueryPlan } from './query.ts';
import type { Reader } from './reader.ts';

/** A place in a text that answers the query. */
export interface Mark {
  start: number;
  end: number;
  /** Which part of the query it answers. */
  part: number;
}

/** Finds the places of a text that answer a query, in their order and without overlap. */
export type Marker = (text: string) => Mark[];

export function markerOf(plan: QueryPlan, reader: Reader): Marker {
  const byStem = new Map<string, number>();
  const byLaw = new Map<string, number>();
  plan.parts.forEach((part, at) => {
    for (const one of part.stems) byStem.set(one, at);
    for (const one of part.law) byLaw.set(one, at);
  });
  const beginnings = plan.parts.flatMap(({ typed, corrected, law }, part) =>
    typed.length > 1 && !corrected && law.length === 0 ? [{ typed, part }] : [],
  );
  const partOf = (word: string): number | undefined =>
    byStem.get(reader.stem(word)) ??
    byStem.get(word) ??
    beginnings.find(({ typed }) => word.startsWith(typed))?.part ??
    reader
      .parts(word)
      .map((one) => byStem.get(one))
      .find((part) => part !== undefined);

  return (text) => {
    const marks: Mark[] = [];
    if (byLaw.size > 0) {
      for (const citation of reader.citations(text)) {
        const part = citationTokens(citation)
          .map((token) => byLaw.get(token))
          .find((one) => one !== undefined);
        if (part !== undefined) marks.push({ start: citation.start, end: citation.end, part });
      }
    }
    for (const { word, start, end } of reader.tokens(text)) {
      const part = partOf(word);
      if (part !== undefined) marks.push({ start, end, part });
    }
    marks.sort((a, b) => a.start - b.start || b.end - a.end);
    let last = 0;
    return marks.filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
  };
}
