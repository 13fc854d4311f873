import type { LanguageTag } from '#model/language.ts';
import { wordingOf } from '../address.ts';
import type { Entry, Library } from '../library.ts';
import { amountValues } from './amount-values.ts';
import { factMaker } from './fact-values.ts';
import { shownText } from './shown-text.ts';
import { sourceNumbers } from './source-views.ts';
import type { FactValue, FactView } from './view.ts';

/** Facts panel of a case: where, when, who, for whom, people, money … */
export function caseFacts(library: Library, entry: Entry<'case'>, lang: LanguageTag): readonly FactView[] {
  const { facts } = entry;
  const { fields } = shownText(library, entry, lang);
  const words = wordingOf(library, lang);
  const make = factMaker(library, entry, lang);

  const regions = make
    .terms('regions', facts.regions)
    .filter(({ text, code }) => !library.vocabulary.regions[code ?? '']?.transferable && !fields.place.includes(text));
  const transferable = facts.regions.some((region) => library.vocabulary.regions[region]?.transferable);
  const numbers = sourceNumbers(entry);
  const periodSource = numbers.get(facts.period?.source ?? '');
  const period: FactValue = facts.period
    ? { text: words.period(facts.period), ...(periodSource === undefined ? {} : { source: periodSource }) }
    : make.note(words.t('empty.period'));
  const money = [...make.said(fields.money, 'money'), ...amountValues(facts.amounts, numbers, words)];
  const lead = make.entries('organisation', facts.leadOrganisation ? [facts.leadOrganisation] : []);
  const partners = make.entries('organisation', facts.partners);

  return [
    ...make.line('place', 'field.place', [
      ...make.said(fields.place, 'place'),
      ...regions,
      ...(transferable ? [make.note(words.t('transferable'))] : []),
    ]),
    ...make.line('period', 'field.period', [period]),
    ...make.line('who', 'field.who', lead),
    ...make.line('partners', 'field.partners', partners),
    ...make.line('actors', 'field.actors', make.terms('actors', facts.actors)),
    ...make.line('targetGroups', 'field.targetGroups', make.terms('targetGroups', facts.targetGroups)),
    ...make.line('staff', 'field.staff', make.said(fields.staff, 'staff')),
    ...make.line('money', 'field.money', money.length > 0 ? money : [make.note(words.t('empty.money'))]),
    ...make.line('registration', 'field.registration', facts.registration ? [{ text: facts.registration }] : []),
    ...make.line('methods', 'field.methods', make.entries('method', facts.methods)),
    ...make.line('legislation', 'field.legislation', make.entries('legislation', facts.legislation)),
    ...make.line('funding', 'field.funding', make.entries('funding', facts.funding)),
    ...make.record(facts.reviewedOn, facts.verification),
  ];
}
