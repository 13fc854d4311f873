import { closest } from '#markup/closest.ts';

/** Candidates that are compared letter by letter; enough for any list that people keep. */
const MOST_COMPARED = 2000;

/** What was probably meant, as a part of a rule's values; nothing when no candidate is near. */
export function suggestion(word: string, candidates: readonly string[]): { suggestion?: string } {
  const near = candidates.filter(({ length }) => Math.abs(length - word.length) <= Math.max(1, word.length / 3));
  const [best] = closest(word, near.slice(0, MOST_COMPARED));
  return best === undefined ? {} : { suggestion: best };
}

/** Names of the fields of a plain value, right or wrong: what is there must not be called missing. */
export const namesOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
