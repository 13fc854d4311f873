import type { LanguageTag } from '#model/language.ts';
import { wordingOf } from '../address.ts';
import type { Entry, Library } from '../library.ts';
import { inSiteOrder } from './countries.ts';
import { factMaker } from './fact-values.ts';
import { label } from './label.ts';
import type { FactView } from './view.ts';

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
    ...make.line('asOf', 'field.asOf', [{ text: words.date(facts.asOf) }]),
    ...make.line('states', 'field.states', states),
    ...make.record(facts.reviewedOn, facts.verification),
  ];
}
