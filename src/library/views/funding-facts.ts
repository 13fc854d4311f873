import type { Share, Sum } from '#model/funding.ts';
import type { LanguageTag } from '#model/language.ts';
import { wordingOf } from '../address.ts';
import type { Entry, Library } from '../library.ts';
import { countriesOf } from './countries.ts';
import { factMaker } from './fact-values.ts';
import { label } from './label.ts';
import { shownText } from './shown-text.ts';
import { sourceNumbers } from './source-views.ts';
import type { FactValue, FactView } from './view.ts';

/** Facts panel of a way of funding: where, kind, who pays, who can apply, how much, whether a call is open. */
export function fundingFacts(library: Library, entry: Entry<'funding'>, lang: LanguageTag): readonly FactView[] {
  const { facts } = entry;
  const { fields } = shownText(library, entry, lang);
  const words = wordingOf(library, lang);
  const make = factMaker(library, entry, lang);
  const numbers = sourceNumbers(entry);

  const dated = (text: string, { asOf, source }: { asOf: string; source?: string | undefined }): FactValue[] => {
    const number = source === undefined ? undefined : numbers.get(source);
    return [
      { text, ...(number === undefined ? {} : { source: number }) },
      make.note(words.t('asOf', { date: words.date(asOf) })),
    ];
  };
  const share = (value: Share | undefined): FactValue[] => (value ? dated(words.percent(value.percent), value) : []);
  const sum = (value: Sum | undefined): FactValue[] =>
    value ? dated(words.money(value.value, value.currency), value) : [];

  return [
    ...make.line(
      'countries',
      'field.place',
      countriesOf(library, entry).map((country) => ({ text: words.country(country) })),
    ),
    ...make.line('type', 'field.type', make.terms('fundingTypes', [facts.type])),
    ...make.line('level', 'field.level', [{ text: label(library, 'fundingLevels', facts.level, lang) }]),
    ...make.line('applicants', 'field.applicants', make.terms('actors', facts.applicants)),
    ...make.line('targetGroups', 'field.targetGroups', make.terms('targetGroups', facts.targetGroups)),
    ...make.line('rate', 'field.rate', share(facts.rate)),
    ...make.line('ownShare', 'field.ownShare', share(facts.ownShare)),
    ...make.line('minimum', 'field.minimum', sum(facts.minimum)),
    ...make.line('maximum', 'field.maximum', sum(facts.maximum)),
    ...make.line('duration', 'field.fundingDuration', make.said(fields.duration, 'duration')),
    ...make.line('call', 'field.call', dated(label(library, 'callStates', facts.call.state, lang), facts.call)),
    ...make.record(facts.reviewedOn, facts.verification),
  ];
}
