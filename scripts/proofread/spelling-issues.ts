import { findSlips } from '#i18n/typography/find-slips.ts';
import { reportInto } from '#library/finding.ts';
import type { Prose } from '#library/prose/prose.ts';
import type { Issue } from '#model/issue.ts';
import type { Misspelling, Speller } from './speller.ts';

/** Lists of words and names for searching, which may be of any language. */
const ANY_LANGUAGE = /^(?:keywords|alsoKnownAs|searchExamples)(?:\.|$)/;

/** Words in quotes or brackets are often those of another language, like words that are set apart. */
function isApart({ text, apart, field }: Prose, { offset, word }: Misspelling): boolean {
  if (ANY_LANGUAGE.test(field ?? '')) return true;
  const end = offset + word.length;
  if (apart.some((stretch) => offset >= stretch.start && end <= stretch.end)) return true;
  return [...text.matchAll(/\([^()]*\)|[„“‚‘][^„“”‚‘’]*[“”‘’]/gu)].some(
    ({ 0: found, index }) => offset > index && offset < index + found.length,
  );
}

/**
 * Every word that is wrong or unknown. Names of the other languages are right everywhere.
 *
 * @param others of the languages to one of which a word may belong that is set apart, quoted or in brackets
 * @param listOf where a right word of a language is added
 */
export function spellingIssues(
  proses: readonly Prose[],
  spellers: ReadonlyMap<string, Speller>,
  others: readonly Speller[],
  listOf: (lang: string) => string,
): Issue[] {
  const issues: Issue[] = [];
  const report = reportInto(issues);
  for (const prose of proses) {
    const speller = spellers.get(prose.lang);
    const unknown = speller?.misspellings(prose.text) ?? [];
    // A word that typography corrects as a whole is told once.
    const slips = unknown.length > 0 ? findSlips(prose.text, prose.lang) : [];
    for (const found of unknown) {
      const { word, offset } = found;
      if (slips.some((slip) => slip.offset <= offset && offset + word.length <= slip.offset + slip.length)) continue;
      if (isApart(prose, found) && others.some((other) => other.isRight(word))) continue;
      if (others.some((other) => other !== speller && other.isName(word))) continue;
      const suggestions = speller?.suggestions(word) ?? [];
      report('word-is-spelt', prose.place(offset), { word, lang: prose.lang, suggestions, file: listOf(prose.lang) });
    }
  }
  return issues;
}
