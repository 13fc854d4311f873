import { STRINGS } from '#i18n/strings/strings.ts';
import { slug } from '#markup/anchor.ts';
import { suggestion } from './suggestion.ts';

/** Codes with the words that people use for them. */
export type LabelledCodes = ReadonlyMap<string, readonly string[]>;

/** Codes of a closed list with what readers see for them in every language that the generator ships. */
export function labelledCodes(codes: readonly string[]): LabelledCodes {
  const english = Object.keys(STRINGS.en);
  const [first = ''] = codes;
  const prefix = english
    .filter((key) => key.endsWith(`.${first}`))
    .map((key) => key.slice(0, -first.length))
    .find((start) => codes.every((code) => Object.hasOwn(STRINGS.en, start + code)));
  return new Map(
    codes.map((code) => {
      const key = `${prefix}${code}`;
      const labels = Object.values(STRINGS).flatMap((strings: Readonly<Record<string, string>>) => strings[key] ?? []);
      return [code, prefix === undefined ? [] : labels];
    }),
  );
}

/** Letters that two words have in common at their beginning. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Shortest beginning in common that is no chance. */
const STEM = 4;

/** The one candidate that begins like the word, as inflected words and those of another language do. */
function ofOneStem(word: string, candidates: readonly string[]): string | undefined {
  const alike = candidates
    .map((candidate) => ({ candidate, shared: sharedStart(word, slug(candidate)) }))
    .filter(({ candidate, shared }) => shared >= STEM && shared >= candidate.length / 2)
    .sort((a, b) => b.shared - a.shared);
  return alike.length > 1 && alike[0]?.shared === alike[1]?.shared ? undefined : alike[0]?.candidate;
}

/**
 * The code that was probably meant: by its label in any language, else by letters, else by the beginning of the word.
 * Nothing when none of them fits.
 */
export function meantCode(value: string, codes: LabelledCodes): { suggestion?: string } {
  const word = slug(value);
  const named = [...codes].find(([code, labels]) => [code, ...labels].some((label) => slug(label) === word))?.[0];
  if (word !== '' && named !== undefined) return { suggestion: named };
  const names = [...codes.keys()];
  const near = suggestion(value, names);
  if (near.suggestion !== undefined) return near;
  const ofLabels = new Map([...codes].flatMap(([code, labels]) => labels.map((label) => [label, code] as const)));
  const label = suggestion(value, [...ofLabels.keys()]).suggestion;
  const found = label === undefined ? ofOneStem(word, names) : ofLabels.get(label);
  return found === undefined ? {} : { suggestion: found };
}
