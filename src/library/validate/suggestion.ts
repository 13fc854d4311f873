import { closest } from '#markup/closest.ts';

/** Candidates that are compared letter by letter; enough for any list that people keep. */
const MOST_COMPARED = 2000;

/** Letters that are compared for all wrong words of one list; about a second, and enough for every real mistake. */
const MOST_LETTERS = 100_000_000;
const compared = new WeakMap<readonly string[], number>();

/**
 * What was probably meant, as a part of a rule's values; nothing when no candidate is near, or when so many words
 * of one list are wrong that they are no mistakes of typing.
 */
export function suggestion(word: string, candidates: readonly string[]): { suggestion?: string } {
  const near = candidates
    .filter(({ length }) => Math.abs(length - word.length) <= Math.max(1, word.length / 3))
    .slice(0, MOST_COMPARED);
  const letters = (compared.get(candidates) ?? 0) + near.length * word.length ** 2;
  if (letters > MOST_LETTERS) return {};
  compared.set(candidates, letters);
  const [best] = closest(word, near);
  return best === undefined ? {} : { suggestion: best };
}

/** Names of the fields of a plain value, right or wrong: what is there must not be called missing. */
export const namesOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
