import type { LanguageTag } from '#model/language.ts';
import { citations, citationTokens } from '../words/citations.ts';
import { splitterOf } from '../words/compound.ts';
import { stemmerOf } from '../words/stemmer.ts';
import { tokens } from '../words/tokens.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { QueryPlan } from './query.ts';

/** A place in a text that answers the query. */
export interface Mark {
  start: number;
  end: number;
  /** Which part of the query it answers. */
  part: number;
}

/** Finds the places of a text that answer a query, in their order and without overlap. */
export type Marker = (text: string) => Mark[];

export function markerOf(plan: QueryPlan, lang: LanguageTag, vocabulary: Vocabulary): Marker {
  const stem = stemmerOf(lang);
  const split = splitterOf(lang, vocabulary.has);
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
    byStem.get(stem(word)) ??
    byStem.get(word) ??
    beginnings.find(({ typed }) => word.startsWith(typed))?.part ??
    split(word)
      .map((one) => byStem.get(one))
      .find((part) => part !== undefined);

  return (text) => {
    const marks: Mark[] = [];
    if (byLaw.size > 0) {
      for (const citation of citations(text, lang)) {
        const part = citationTokens(citation)
          .map((token) => byLaw.get(token))
          .find((one) => one !== undefined);
        if (part !== undefined) marks.push({ start: citation.start, end: citation.end, part });
      }
    }
    for (const { word, start, end } of tokens(text)) {
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
