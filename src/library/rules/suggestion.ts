import { closest } from '#markup/closest.ts';

/** What was probably meant, as a part of a rule's values; nothing when no candidate is near. */
export function suggestion(word: string, candidates: readonly string[]): { suggestion?: string } {
  const [best] = closest(word, candidates);
  return best === undefined ? {} : { suggestion: best };
}

/** Names of the fields of a plain value, right or wrong: what is there must not be called missing. */
export const namesOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
