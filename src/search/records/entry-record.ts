import { entryAddress } from '#library/address.ts';
import type { Entry, EntryText, Library } from '#library/library.ts';
import type { LanguageTag } from '#model/language.ts';
import type { OpenList } from '#model/vocabulary.ts';
import { bodySections } from './body-sections.ts';
import type { RecordName, SearchRecord } from './record.ts';
import { basesOf, stringsOf } from './strings-of.ts';

/** Fields that have a place of their own in the record, or that no reader sees. */
const APART: ReadonlySet<string> = new Set([
  'title',
  'shortTitle',
  'summary',
  'slug',
  'keywords',
  'translatedFrom',
  'alsoKnownAs',
]);

/** Facts that name terms of a vocabulary, with the list they come from. */
const TERM_FACTS: Readonly<Record<string, OpenList>> = {
  topics: 'topics',
  targetGroups: 'targetGroups',
  regions: 'regions',
  actors: 'actors',
  applicants: 'actors',
  actor: 'actors',
  type: 'fundingTypes',
};

/** Facts that name organisations. */
const ORGANISATION_FACTS = ['leadOrganisation', 'partners', 'organisations'];

/** The facts of any collection, read by field name. */
interface LooseFacts {
  countries?: unknown;
  country?: unknown;
  topics?: unknown;
  targetGroups?: unknown;
  evidence?: unknown;
  claim?: unknown;
  verification?: unknown;
  equivalence?: unknown;
  [field: string]: unknown;
}

const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string');

function termLabels(library: Library, facts: LooseFacts, lang: LanguageTag): string[] {
  return Object.entries(TERM_FACTS).flatMap(([field, list]) =>
    listOf(facts[field]).flatMap((code) => library.vocabulary[list][code]?.label[lang] ?? []),
  );
}

function organisationNames(library: Library, facts: LooseFacts, lang: LanguageTag): string[] {
  return ORGANISATION_FACTS.flatMap((field) => listOf(facts[field])).flatMap((id) => {
    const fields = library.collections.organisation.get(id)?.texts.get(lang)?.fields;
    return fields ? [fields.title, ...fields.alsoKnownAs] : [];
  });
}

/** The countries of an entry: its own, or all that are compared for a method or a comparison of law. */
function countriesOf(library: Library, entry: Entry, facts: LooseFacts): readonly string[] {
  const named = [...listOf(facts.countries), ...listOf(facts.country)];
  if (named.length > 0) return library.site.countries.filter((code) => named.includes(code));
  return entry.collection === 'method' || entry.collection === 'legislation' ? library.site.countries : [];
}

/** Titles and names of the same entry in the other languages. */
function otherNames(entry: Entry, text: EntryText): RecordName[] {
  const others = [...entry.texts.values()].filter(({ lang }) => lang !== text.lang);
  const names = others.map(({ fields, lang }) => ({ text: fields.title, lang }));
  const also = [text.fields.shortTitle, ...('alsoKnownAs' in text.fields ? text.fields.alsoKnownAs : [])];
  return [...also.flatMap((name) => (name === undefined ? [] : [{ text: name, lang: text.lang }])), ...names];
}

/** The record of an entry in a language in which it has a text. */
export function entryRecord(library: Library, entry: Entry, text: EntryText): SearchRecord {
  const { lang, fields } = text;
  const facts: LooseFacts = entry.facts;
  const bases = basesOf(facts).map(({ section, act }) => `${section ?? ''} ${act}`.trim());
  const countries = countriesOf(library, entry, facts);
  const fieldTexts = stringsOf(fields, APART);
  return {
    id: `${entry.collection}:${entry.id}`,
    kind: entry.collection,
    address: entryAddress(library, entry, lang),
    title: fields.title,
    names: otherNames(entry, text),
    hiddenNames: [],
    summary: fields.summary,
    keywords: fields.keywords ?? [],
    sections: [...(fieldTexts.length > 0 ? [{ text: fieldTexts.join('\n') }] : []), ...bodySections(text.body)],
    statements: fieldTexts,
    unseen: [...termLabels(library, facts, lang), ...organisationNames(library, facts, lang), ...bases],
    facets: {
      kind: [entry.collection],
      topic: listOf(facts.topics),
      target: listOf(facts.targetGroups),
      country: countries,
      evidence: listOf(facts.evidence),
    },
    signs: {
      claim: listOf(facts.claim),
      verification: listOf(facts.verification),
      equivalence: listOf(facts.equivalence),
    },
  };
}
