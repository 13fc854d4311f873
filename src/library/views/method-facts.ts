import type { LanguageTag } from '#model/language.ts';
import type { Entry, Library } from '../library.ts';
import { factMaker } from './fact-values.ts';
import { shownText } from './shown-text.ts';
import type { FactView } from './view.ts';

/** Facts panel of a method: for whom, who uses it, how long, how many, what it costs. */
export function methodFacts(library: Library, entry: Entry<'method'>, lang: LanguageTag): readonly FactView[] {
  const { facts } = entry;
  const { fields } = shownText(library, entry, lang);
  const make = factMaker(library, entry, lang);
  return [
    ...make.line('targetGroups', 'field.targetGroups', make.terms('targetGroups', facts.targetGroups)),
    ...make.line('actors', 'field.users', make.terms('actors', facts.actors)),
    ...make.line('duration', 'field.duration', make.said(fields.duration, 'duration')),
    ...make.line('groupSize', 'field.groupSize', make.said(fields.groupSize, 'groupSize')),
    ...make.line('staff', 'field.staff', make.said(fields.staff, 'staff')),
    ...make.line('cost', 'field.cost', make.terms('costs', [facts.cost])),
    ...make.record(facts.reviewedOn, facts.verification),
  ];
}
