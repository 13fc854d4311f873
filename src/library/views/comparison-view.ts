import type { LanguageTag } from '#model/language.ts';
import { wordingOf } from '../address.ts';
import type { Entry, Library } from '../library.ts';
import { judgement, label } from './label.ts';
import { basisView } from './legal-notes.ts';
import { shownText } from './shown-text.ts';
import { sourceNumbers } from './source-views.ts';
import type { ComparisonView } from './view.ts';

/** A comparison of law as a table: a column for each compared country that it speaks of, in the order of site.yaml. */
export function comparisonView(library: Library, entry: Entry<'legislation'>, lang: LanguageTag): ComparisonView {
  const { facts } = entry;
  const text = shownText(library, entry, lang);
  const words = wordingOf(library, lang);
  const say = wordingOf(library, text.lang).tidy;
  const numbers = sourceNumbers(entry);
  const { subjects, rows } = text.fields;
  const countries = library.site.countries.filter(
    (country) => subjects[country] ?? facts.states[country] ?? facts.rows.some((row) => row.sides[country]),
  );

  return {
    columns: countries.map((country) => {
      const subject = subjects[country];
      const state = facts.states[country];
      return {
        country,
        label: words.country(country),
        name: say(subject?.name ?? words.country(country)),
        ...(subject?.original ? { original: subject.original } : {}),
        state: state ? label(library, 'lawStates', state, lang) : '',
      };
    }),
    rows: facts.rows.map((row) => ({
      id: row.id,
      label: say(rows[row.id]?.label ?? row.id),
      cells: countries.map((country) => {
        const side = row.sides[country];
        const said = rows[row.id]?.text[country];
        return {
          country,
          ...(said === undefined ? {} : { text: say(said) }),
          basis: (side?.basis ?? []).map((basis) => basisView(library, basis, lang)),
          verification: judgement(library, 'verifications', side?.verification ?? 'unchecked', lang),
          sources: (side?.sources ?? []).flatMap((id) => numbers.get(id) ?? []),
        };
      }),
    })),
    upcoming: facts.upcoming.flatMap((change) => {
      const said = text.fields.upcoming[change.id];
      if (said === undefined) return [];
      const source = numbers.get(change.source ?? '');
      return [
        {
          country: change.country,
          text: say(said),
          ...(change.date ? { date: words.date(change.date) } : {}),
          state: label(library, 'lawStates', change.state, lang),
          verification: judgement(library, 'verifications', change.verification, lang),
          ...(source === undefined ? {} : { source }),
        },
      ];
    }),
  };
}
