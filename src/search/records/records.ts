import type { Library } from '#library/library.ts';
import { COLLECTIONS } from '#model/kind.ts';
import type { LanguageTag } from '#model/language.ts';
import { entryRecord } from './entry-record.ts';
import type { SearchRecord } from './record.ts';
import { termRecord } from './term-record.ts';

/** Everything that can be found in a language, entries by collection and id, then glossary terms: entries only with a text in it. */
export function recordsOf(library: Library, lang: LanguageTag): SearchRecord[] {
  const entries = COLLECTIONS.flatMap((collection) =>
    [...library.collections[collection].values()].flatMap((entry) => {
      const text = entry.texts.get(lang);
      return text ? [entryRecord(library, entry, text)] : [];
    }),
  );
  const terms = Object.entries(library.glossary).flatMap(([id, term]) => termRecord(library, id, term, lang) ?? []);
  return [...entries, ...terms];
}
