import type { StringKey } from '#i18n/strings/strings.ts';
import type { Verification } from '#model/judgements.ts';
import type { CollectionName } from '#model/kind.ts';
import type { LanguageTag } from '#model/language.ts';
import type { Supportable } from '#model/source.ts';
import type { OpenList } from '#model/vocabulary.ts';
import { wordingOf } from '../address.ts';
import { findEntry } from '../find-entry.ts';
import type { Entry, Library } from '../library.ts';
import { titleOf } from './head-view.ts';
import { judgement } from './label.ts';
import { shownText } from './shown-text.ts';
import { sourceNumbers } from './source-views.ts';
import type { FactValue, FactView } from './view.ts';
import { vocabularyTerms } from './vocabulary-term.ts';

/** What the lines of a facts panel are put together with, for one entry in one language. */
export interface FactMaker {
  /** A line of the panel; none when there are no values. */
  line(field: string, key: StringKey, values: readonly FactValue[]): FactView[];
  /** A text of the entry's front matter, with the source that supports its field. */
  said(text: string | undefined, field?: Supportable): FactValue[];
  terms(list: OpenList, codes: readonly string[]): FactValue[];
  /** Entries by their titles; names that lead nowhere are left out. */
  entries(collection: CollectionName, ids: readonly string[]): FactValue[];
  note(text: string): FactValue;
  /** Day of the last review and how far the entry was checked. */
  record(reviewedOn: string | undefined, verification: Verification): FactView[];
}

export function factMaker(library: Library, entry: Entry, lang: LanguageTag): FactMaker {
  const words = wordingOf(library, lang);
  const shown = shownText(library, entry, lang).lang;
  const line: FactMaker['line'] = (field, key, values) =>
    values.length === 0 ? [] : [{ field, label: words.t(key), values }];
  return {
    line,
    said(text, field) {
      if (text === undefined) return [];
      const use = entry.facts.sources.find(({ supports }) => supports?.some((supported) => supported === field));
      const source = use && sourceNumbers(entry).get(use.id);
      return [
        {
          text: wordingOf(library, shown).tidy(text),
          ...(shown === lang ? {} : { lang: shown }),
          ...(source === undefined ? {} : { source }),
        },
      ];
    },
    terms: (list, codes) =>
      vocabularyTerms(library, list, codes, lang).map(({ code, label }) => ({ text: label, code })),
    entries: (collection, ids) =>
      ids.flatMap((id): FactValue[] => {
        const found = findEntry(library, collection, id);
        if (!found) return [];
        const { title, lang: titleLang } = titleOf(library, found, lang);
        return [{ text: title, ref: { scheme: collection, id }, ...(titleLang === lang ? {} : { lang: titleLang }) }];
      }),
    note: (text) => ({ text, note: true }),
    record(reviewedOn, verification) {
      const checked = judgement(library, 'verifications', verification, lang);
      return line('record', 'field.record', [
        ...(reviewedOn ? [{ text: words.date(reviewedOn) }] : []),
        { text: checked.label, verification: checked },
      ]);
    },
  };
}
