import type { Glossary } from '#model/glossary.ts';
import type { LanguageTag } from '#model/language.ts';
import { splitterOf } from '../words/compound.ts';
import type { SearchRecord } from './record.ts';
import { stemsOf } from './stems.ts';
import { termFinder } from './term-finder.ts';
import { type WeighedRecord, weigh } from './weigh.ts';

/** Weighs the records of a language; what they hold together tells which parts of compounds are words. */
export function weighAll(glossary: Glossary, records: readonly SearchRecord[], lang: LanguageTag): WeighedRecord[] {
  const known = new Set(
    records.flatMap(({ title, summary, names, hiddenNames, sections }) => [
      ...stemsOf([title, summary, ...sections.map(({ text }) => text)].join('\n'), lang),
      ...[...names, ...hiddenNames].flatMap((name) => stemsOf(name.text, name.lang)),
    ]),
  );
  const findTerms = termFinder(glossary, lang);
  return records.map((record) => weigh(record, lang, (tag) => splitterOf(tag, (stem) => known.has(stem)), findTerms));
}
