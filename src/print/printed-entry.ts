import type { StringKey } from '#i18n/strings/strings.ts';
import type { Wording } from '#i18n/wording.ts';
import { entryAddress, publicAddress, wordingOf } from '#library/address.ts';
import type { Entry, Library } from '#library/library.ts';
import type { EntryView, HeadView } from '#library/views/view.ts';
import type { LanguageTag } from '#model/language.ts';
import { printedView } from './entry-views.ts';
import { keyOf } from './outline.ts';
import { qrRuns } from './qr.ts';

/** Where a reference to an entry leads: the key of what is printed too, an address on the web, or nowhere. */
export type Reach = (key: string) => string | undefined;

/** Facts that stand elsewhere on the printed page: at the head place, countries and type; at the foot relations and the record. */
const ELSEWHERE = new Set(['place', 'countries', 'type', 'methods', 'legislation', 'funding', 'record', 'cases']);

/** What follows bank mark and letters at the head of an entry. */
function kicker(view: EntryView): string {
  const { head } = view;
  if (head.collection === 'case') {
    const [place, ...rest] = head.place;
    const last = head.transferable ? rest.at(-1) : undefined;
    return [place, last].filter(Boolean).join(' · ');
  }
  const topics = head.topics.slice(0, head.collection === 'legislation' ? 1 : 2).map((topic) => topic.label);
  const asOf = view.facts
    .filter((fact) => fact.field === 'asOf')
    .map((fact) => `${fact.label} ${fact.values.map(({ text }) => text).join(', ')}`);
  if (head.collection === 'legislation') return [...topics, ...asOf].join(' · ');
  return (head.place.length > 0 ? head.place : topics).join(' · ');
}

/** The facts of the panel. Kinds of bodies are left to the web where the bodies themselves are named. */
function linkedFacts({ head, facts }: EntryView, reach: Reach): unknown[] {
  const named = head.collection === 'case' && facts.some(({ field }) => field === 'partners');
  return facts
    .filter(({ field }) => !ELSEWHERE.has(field) && !(named && field === 'actors'))
    .map((fact) => ({
      ...fact,
      values: fact.values.map(({ ref, ...value }) => {
        const key = ref ? reach(`${ref.scheme}:${ref.id}`) : undefined;
        return key === undefined ? value : { ...value, key };
      }),
    }));
}

const passage = (view: EntryView, field: string): string | undefined =>
  view.passages.find((item) => item.field === field)?.text;

/** Points as running text: whole sentences as they are, others parted by semicolons. */
const sentences = (items: readonly string[]): string => {
  const text = items.reduce(
    (said, item) => (said === '' ? item : `${said}${/[.?!…]$/.test(said) ? ' ' : '; '}${item}`),
    '',
  );
  return /[.?!…]$/.test(text) ? text : `${text}.`;
};

/** Shorter names of passages, for the side heads of summaries. */
const SHORT_LABELS: Readonly<Record<string, StringKey>> = {
  difference: 'print.difference',
  whoApplies: 'print.whoApplies',
  sustainability: 'print.sustainability',
};

/** The two or three things that a summary says beside the summary itself. */
export function brief(view: EntryView, words: Wording): { label: string; text: string }[] {
  const wanted: Readonly<Record<string, readonly string[]>> = {
    method: ['goal'],
    legislation: ['difference'],
    funding: ['whoApplies', 'sustainability'],
  };
  const passages = view.passages.filter(({ field }) => wanted[view.head.collection]?.includes(field));
  const points = view.points.filter(({ field }) => field === 'suitableFor' || field === 'pros' || field === 'cons');
  return [
    ...passages.map(({ field, label, text }) => {
      const short = SHORT_LABELS[field];
      return { label: short ? words.t(short) : label, text };
    }),
    ...points.map(({ field, label, items }) => ({
      label,
      text: sentences(items.slice(0, field === 'suitableFor' ? 2 : 1)),
    })),
  ];
}

const itemOf = (head: HeadView, lang: LanguageTag) => ({
  key: keyOf(head),
  title: head.title,
  countries: head.countries,
  ...(head.lang === lang ? {} : { lang: head.lang }),
  ...(head.evidence ? { evidence: head.evidence.code } : {}),
  ...(head.equivalence ? { equivalence: head.equivalence.code } : {}),
});

export { itemOf as printedItem };

/** Language of a country's own words, for hyphens and screen readers. */
const languageOf = (country: string): string => new Intl.Locale(`und-${country}`).maximize().language;

/** The relations to entries that can be reached. */
const reachedRelations = ({ relations }: EntryView, reach: Reach, lang: LanguageTag) =>
  relations
    .filter(({ field }) => field !== 'mentions')
    .map(({ label, items }) => ({
      label,
      items: items.flatMap((item) => {
        const key = reach(keyOf(item));
        return key === undefined ? [] : [{ ...itemOf(item, lang), key }];
      }),
    }))
    .filter(({ items }) => items.length > 0);

/** A column with the name in the country's own language set as that language wants it. */
function named<Column extends { country: string; original?: string }>(library: Library, column: Column) {
  const { original } = column;
  const originalLang = languageOf(column.country);
  return original === undefined
    ? column
    : { ...column, originalLang, original: wordingOf(library, originalLang).tidy(original) };
}

/** All that the templates need to know about an entry beside its body (`/entries/….json`). */
export function printedEntry(
  library: Library,
  reach: Reach,
  key: string,
  entry: Entry,
  lang: LanguageTag,
  hasBody: boolean,
): Record<string, unknown> {
  const view = printedView(library, entry, lang);
  const { head } = view;
  const words = wordingOf(library, lang);
  const url = publicAddress(library, entryAddress(library, entry, lang));
  const isMethod = head.collection === 'method';
  const record = view.facts.find((fact) => fact.field === 'record');
  return {
    ...view,
    key,
    url,
    hasBody,
    qr: qrRuns(url) ?? null,
    kicker: kicker(view),
    languageName: words.language(head.lang),
    facts: [
      ...(isMethod ? view.passages.map(({ field, label, text }) => ({ field, label, values: [{ text }] })) : []),
      ...linkedFacts(view, reach),
    ],
    why: head.evidence ? words.t('evidence.why', { level: head.evidence.code, reason: head.evidence.reason }) : null,
    record: record ? { label: record.label, values: record.values } : null,
    passages: isMethod || head.collection === 'legislation' ? [] : view.passages,
    brief: brief(view, words),
    relations: reachedRelations(view, reach, lang),
    ...(view.comparison
      ? {
          question: passage(view, 'question'),
          difference: passage(view, 'difference'),
          crossBorder: passage(view, 'crossBorder'),
          disclaimer: passage(view, 'disclaimer'),
          hasText: hasBody || view.legalNotes.length > 0,
          comparison: {
            ...view.comparison,
            columns: view.comparison.columns.map((column) => named(library, column)),
          },
        }
      : {}),
  };
}
