import type { Equivalence } from '#model/judgements.ts';
import type { LanguageTag } from '#model/language.ts';
import { wordingOf } from '../address.ts';
import { isOf } from '../is-of.ts';
import type { Entry, Library } from '../library.ts';
import { countriesOf } from './countries.ts';
import { judgement, label } from './label.ts';
import { shownText } from './shown-text.ts';
import type { HeadView } from './view.ts';
import { vocabularyTerm, vocabularyTerms } from './vocabulary-term.ts';

/** Title of an entry in a language, else in the language it has. */
export function titleOf(library: Library, entry: Entry, lang: LanguageTag): { title: string; lang: LanguageTag } {
  const text = shownText(library, entry, lang);
  return { title: wordingOf(library, text.lang).tidy(text.fields.title), lang: text.lang };
}

/** "partly" says nothing beside a comparison of law: there the label is "partly comparable", unless the project has its own. */
function comparability(library: Library, code: Equivalence, lang: LanguageTag): string {
  const words = wordingOf(library, lang);
  const own = library.vocabulary.equivalences[code]?.[lang];
  if (own && own !== words.find(`equivalence.${code}`)) return words.tidy(own);
  return words.find(`equivalence.${code}.law`) ?? label(library, 'equivalences', code, lang);
}

function placeOf(library: Library, entry: Entry, lang: LanguageTag): readonly string[] {
  const words = wordingOf(library, lang);
  if (isOf(entry, 'case')) {
    const text = shownText(library, entry, lang);
    const lead = entry.facts.leadOrganisation;
    const organisation = lead ? library.collections.organisation.get(lead) : undefined;
    return [
      wordingOf(library, text.lang).tidy(text.fields.place),
      ...(organisation ? [shortTitleOf(library, organisation, lang)] : []),
      ...(isTransferable(library, entry) ? [words.t('transferable')] : []),
    ];
  }
  if (isOf(entry, 'funding')) return [vocabularyTerm(library, 'fundingTypes', entry.facts.type, lang).label];
  if (isOf(entry, 'organisation')) return [vocabularyTerm(library, 'actors', entry.facts.actor, lang).label];
  if (isOf(entry, 'workshop')) {
    const text = shownText(library, entry, lang);
    const { place } = text.fields;
    return [
      ...(entry.facts.date ? [words.date(entry.facts.date)] : []),
      ...(place ? [wordingOf(library, text.lang).tidy(place)] : []),
    ];
  }
  return [];
}

function shortTitleOf(library: Library, entry: Entry, lang: LanguageTag): string {
  const text = shownText(library, entry, lang);
  return wordingOf(library, text.lang).tidy(text.fields.shortTitle ?? text.fields.title);
}

const isTransferable = (library: Library, entry: Entry<'case'>): boolean =>
  entry.facts.regions.some((region) => library.vocabulary.regions[region]?.transferable);

function judgementsOf(library: Library, entry: Entry, lang: LanguageTag) {
  if (!('verification' in entry.facts)) return {};
  const verification = judgement(library, 'verifications', entry.facts.verification, lang);
  if (isOf(entry, 'case') || isOf(entry, 'method')) {
    const text = shownText<'case' | 'method'>(library, entry, lang);
    const reason = wordingOf(library, text.lang).tidy(text.fields.evidenceReason);
    const evidence = { ...judgement(library, 'evidence', entry.facts.evidence, lang), reason };
    if (isOf(entry, 'method')) return { verification, evidence };
    return { verification, evidence, claim: judgement(library, 'claims', entry.facts.claim, lang) };
  }
  if (isOf(entry, 'legislation')) {
    const code = entry.facts.equivalence;
    return { verification, equivalence: { code, label: comparability(library, code, lang) } };
  }
  if (isOf(entry, 'workshop')) return { verification, claim: judgement(library, 'claims', entry.facts.claim, lang) };
  return { verification };
}

/** What stands at the head of an entry and in lists of entries. */
export function headView(library: Library, entry: Entry, lang: LanguageTag): HeadView {
  const text = shownText(library, entry, lang);
  const words = wordingOf(library, lang);
  const say = wordingOf(library, text.lang).tidy;
  const { facts } = entry;
  return {
    collection: entry.collection,
    id: entry.id,
    lang: text.lang,
    translated: text.lang === lang,
    outdated: text.outdated,
    slug: text.fields.slug,
    title: say(text.fields.title),
    shortTitle: say(text.fields.shortTitle ?? text.fields.title),
    summary: say(text.fields.summary),
    countries: countriesOf(library, entry),
    topics: 'topics' in facts ? vocabularyTerms(library, 'topics', facts.topics, lang) : [],
    targetGroups: 'targetGroups' in facts ? vocabularyTerms(library, 'targetGroups', facts.targetGroups, lang) : [],
    regions: 'regions' in facts ? vocabularyTerms(library, 'regions', facts.regions, lang) : [],
    place: placeOf(library, entry, lang),
    transferable: isOf(entry, 'case') && isTransferable(library, entry),
    ...judgementsOf(library, entry, lang),
    ...('reviewedOn' in facts ? { reviewedOn: words.date(facts.reviewedOn) } : {}),
  };
}
