import type { LanguageTag } from '#model/language.ts';
import type { Source, SourceUse } from '#model/source.ts';
import type { Wording } from '#i18n/wording.ts';
import { wordingOf } from '../address.ts';
import { isOf } from '../is-of.ts';
import type { Entry, Library } from '../library.ts';
import { judgement } from './label.ts';
import { localized } from './localized.ts';
import type { SourceView } from './view.ts';

/** Sources that the facts name beside the list of sources: at sums, figures, citations. */
function namedInFacts(entry: Entry): readonly (string | undefined)[] {
  if (isOf(entry, 'case')) return [...entry.facts.amounts, ...entry.facts.results].map((item) => item.source);
  if (isOf(entry, 'method')) return Object.values(entry.facts.legalBasis).flat().map((basis) => basis.source);
  if (isOf(entry, 'funding')) {
    const { rate, ownShare, minimum, maximum, call, legalBasis } = entry.facts;
    return [rate, ownShare, minimum, maximum, call, ...Object.values(legalBasis).flat()].map((item) => item?.source);
  }
  if (isOf(entry, 'legislation')) {
    const sides = entry.facts.rows.flatMap((row) => Object.values(row.sides));
    const ofSides = sides.flatMap((side) => [...side.sources, ...side.basis.map((basis) => basis.source)]);
    return [...ofSides, ...entry.facts.upcoming.map((change) => change.source)];
  }
  return [];
}

/** The sources of an entry in the order of their numbers: first its list, then what only single facts name. */
export function sourceUses(entry: Entry): readonly SourceUse[] {
  const listed = entry.facts.sources ?? [];
  const known = new Set(listed.map((use) => use.id));
  const further = new Set(namedInFacts(entry).filter((id) => id !== undefined && !known.has(id)) as string[]);
  return [...listed, ...[...further].map((id) => ({ id }))];
}

/** Number of each source in the list of an entry, from 1. */
export const sourceNumbers = (entry: Entry): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>();
  for (const [index, use] of sourceUses(entry).entries()) if (!numbers.has(use.id)) numbers.set(use.id, index + 1);
  return numbers;
};

const ended = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

const capitalised = (text: string, lang: LanguageTag): string => {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(lang) + rest.join('');
};

/** A source in one line: author, title, publisher, dates and, if given, the place in it; without the address. */
export function sourceReference(source: Source, words: Wording, locator?: string): string {
  const author = source.author ?? (source.publisher && !source.title.includes(source.publisher) ? source.publisher : '');
  const where = [
    source.publisher === author ? undefined : source.publisher,
    source.publishedOn ? words.date(source.publishedOn) : undefined,
  ].filter((part) => part !== undefined);
  const parts = [
    `${author ? `${author}: ` : ''}${source.title}`,
    where.join(', '),
    locator ?? '',
    source.seenOn ? words.t('source.seen', { date: words.date(source.seenOn) }) : '',
  ];
  return words.tidy(
    parts
      .filter((part) => part !== '')
      .map((part) => ended(capitalised(part, words.lang)))
      .join(' '),
  );
}

/** The numbered list of sources of an entry; a source that sources.yaml lacks is left out. */
export function sourceViews(library: Library, entry: Entry, lang: LanguageTag): readonly SourceView[] {
  const words = wordingOf(library, lang);
  return sourceUses(entry).flatMap((use, index): SourceView[] => {
    const source = library.sources[use.id];
    if (!source) return [];
    const note = localized(library, source.note, lang);
    const { language } = source;
    return [
      {
        id: use.id,
        number: index + 1,
        text: sourceReference(source, words, use.locator),
        title: words.tidy(source.title),
        ...(source.url ? { url: source.url } : {}),
        ...(note ? { note } : {}),
        ...(language && language !== lang ? { lang: language } : {}),
        verification: judgement(library, 'verifications', use.verification ?? source.verification ?? 'unchecked', lang),
      },
    ];
  });
}
