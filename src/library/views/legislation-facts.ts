import type { Wording } from '#i18n/wording.ts';
import type { LanguageTag } from '#model/language.ts';
import { wordingOf } from '../address.ts';
import type { Entry, Library } from '../library.ts';
import { inSiteOrder } from './countries.ts';
import { factMaker } from './fact-values.ts';
import { label } from './label.ts';
import type { FactValue, FactView } from './view.ts';

const NBSP = '\u00a0';

/** The day of the law: one for all columns, or each country's own when they were read on different days. */
function lawDays(library: Library, { facts }: Entry<'legislation'>, words: Wording): FactValue[] {
  const spoken = new Set([
    ...Object.keys({ ...facts.states, ...facts.asOfByCountry }),
    ...facts.rows.flatMap(({ sides }) => Object.keys(sides)),
  ]);
  const days = inSiteOrder(library, [...spoken]).map(
    (country) => [country, facts.asOfByCountry[country] ?? facts.asOf] as const,
  );
  const [day = facts.asOf, ...others] = new Set(days.map(([, own]) => own));
  if (others.length === 0) return [{ text: words.date(day) }];
  return days.map(([country, own]) => ({ text: `${country}${NBSP}${words.date(own)}` }));
}

/** Facts panel of a comparison of law: whom it concerns, the day of the law, its state in each country. */
export function legislationFacts(
  library: Library,
  entry: Entry<'legislation'>,
  lang: LanguageTag,
): readonly FactView[] {
  const { facts } = entry;
  const words = wordingOf(library, lang);
  const make = factMaker(library, entry, lang);
  const states = inSiteOrder(library, Object.keys(facts.states)).flatMap((country) => {
    const state = facts.states[country];
    return state ? [{ text: `${words.country(country)}: ${label(library, 'lawStates', state, lang)}` }] : [];
  });
  return [
    ...make.line('targetGroups', 'field.targetGroups', make.terms('targetGroups', facts.targetGroups)),
    ...make.line('asOf', 'field.asOf', lawDays(library, entry, words)),
    ...make.line('states', 'field.states', states),
    ...make.record(facts.reviewedOn, facts.verification),
  ];
}
