import type { Glossary } from '#model/glossary.ts';
import type { LanguageTag } from '#model/language.ts';
import type { RecordName } from './record.ts';
import { nameStems } from './stems.ts';
import { termNames } from './term-record.ts';

/** Finds the glossary terms that a text names, by the stems of their words: the names of each term found, without doubles. */
export type TermFinder = (stems: readonly string[]) => RecordName[][];

/** The finder for texts of a language. Short single words are left to chance no more than abbreviations are: at least three letters. */
export function termFinder(glossary: Glossary, lang: LanguageTag): TermFinder {
  const byFirst = new Map<string, { stems: string[]; id: string }[]>();
  const names = new Map<string, RecordName[]>();
  for (const [id, term] of Object.entries(glossary)) {
    const all = termNames(term);
    names.set(id, all);
    for (const name of all) {
      if (name.lang !== lang) continue;
      const stems = nameStems(name.text, lang);
      const [first] = stems;
      if (first === undefined || (stems.length === 1 && first.length < 3)) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { stems, id }]);
    }
  }
  return (stems) => {
    const found = new Set<string>();
    stems.forEach((stem, at) => {
      for (const candidate of byFirst.get(stem) ?? []) {
        if (candidate.stems.every((part, step) => stems[at + step] === part)) found.add(candidate.id);
      }
    });
    return [...found].map((id) => names.get(id) ?? []);
  };
}
