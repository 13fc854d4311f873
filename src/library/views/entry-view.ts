import type { LanguageTag } from '#model/language.ts';
import { wordingOf } from '../address.ts';
import { isOf } from '../is-of.ts';
import type { Entry, Library } from '../library.ts';
import { caseFacts } from './case-facts.ts';
import { comparisonView } from './comparison-view.ts';
import { organisationFacts, workshopFacts } from './contact-facts.ts';
import { fundingFacts } from './funding-facts.ts';
import { headView } from './head-view.ts';
import { label } from './label.ts';
import { legalNotes } from './legal-notes.ts';
import { legislationFacts } from './legislation-facts.ts';
import { localized } from './localized.ts';
import { methodFacts } from './method-facts.ts';
import { passageViews, pointsViews, stepViews } from './passage-views.ts';
import { relationGroups } from './relation-groups.ts';
import { resultViews } from './result-views.ts';
import { shownText } from './shown-text.ts';
import { sourceViews } from './source-views.ts';
import { transferViews } from './transfer-views.ts';
import type { EntryView, FactView } from './view.ts';

/** The lines of the facts panel of an entry, in their order. */
function factViews(library: Library, entry: Entry, lang: LanguageTag): readonly FactView[] {
  if (isOf(entry, 'case')) return caseFacts(library, entry, lang);
  if (isOf(entry, 'method')) return methodFacts(library, entry, lang);
  if (isOf(entry, 'legislation')) return legislationFacts(library, entry, lang);
  if (isOf(entry, 'funding')) return fundingFacts(library, entry, lang);
  if (isOf(entry, 'organisation')) return organisationFacts(library, entry, lang);
  if (isOf(entry, 'workshop')) return workshopFacts(library, entry, lang);
  return [];
}

/** Verdict on each criterion of site.yaml, in its order there; criteria that the case does not speak of are left out. */
function assessment(library: Library, entry: Entry<'case'>, lang: LanguageTag): EntryView['assessment'] {
  return library.site.criteria.flatMap((criterion) => {
    const code = entry.facts.assessment?.[criterion.id];
    if (!code) return [];
    const name = localized(library, criterion.label, lang) ?? criterion.id;
    return [{ label: name, verdict: label(library, 'assessments', code, lang), code }];
  });
}

function questions(library: Library, entry: Entry<'case'>, lang: LanguageTag): readonly string[] {
  const text = shownText(library, entry, lang);
  return text.fields.questions.map(wordingOf(library, text.lang).tidy);
}

/** All that can be said about an entry beside its body, in one language. */
export function entryView(library: Library, entry: Entry, lang: LanguageTag): EntryView {
  const asCase = isOf(entry, 'case') ? entry : undefined;
  const results = asCase ? resultViews(library, asCase, lang) : [];
  return {
    head: headView(library, entry, lang),
    facts: factViews(library, entry, lang),
    results,
    noResults: asCase !== undefined && results.length === 0,
    passages: passageViews(library, entry, lang),
    points: pointsViews(library, entry, lang),
    steps: stepViews(library, entry, lang),
    ...(isOf(entry, 'legislation') ? { comparison: comparisonView(library, entry, lang) } : {}),
    transfer: asCase ? transferViews(library, asCase, lang) : [],
    assessment: asCase ? assessment(library, asCase, lang) : [],
    questions: asCase ? questions(library, asCase, lang) : [],
    legalNotes: legalNotes(library, entry, lang),
    sources: sourceViews(library, entry, lang),
    relations: relationGroups(library, entry, lang),
  };
}
