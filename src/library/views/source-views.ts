import { capitalised } from '#i18n/capitalised.ts';
import { noBreak } from '#i18n/no-break.ts';
import type { Wording } from '#i18n/wording.ts';
import type { LanguageTag } from '#model/language.ts';
import type { Source, SourceUse } from '#model/source.ts';
import { wordingOf } from '../address.ts';
import { sourcesOfDiagram } from '../diagram-sources.ts';
import { isOf } from '../is-of.ts';
import type { Entry, Library } from '../library.ts';
import { mentionsOf } from '../mentions.ts';
import { judgement } from './label.ts';
import { localized } from './localized.ts';
import type { SourceView } from './view.ts';

/** Sources that the facts name beside the list of sources: at sums, figures, citations. */
function namedInFacts(entry: Entry): readonly (string | undefined)[] {
  if (isOf(entry, 'case')) {
    const { amounts, results, period } = entry.facts;
    return [period, ...amounts, ...results].map((item) => item?.source);
  }
  if (isOf(entry, 'method'))
    return Object.values(entry.facts.legalBasis)
      .flat()
      .map((basis) => basis.source);
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

/** Sources that the bodies cite, in all languages, so that a source has one number in all of them. */
const citedInTexts = (entry: Entry): readonly string[] =>
  [...entry.texts.values()]
    .flatMap(({ body }) => mentionsOf(body))
    .flatMap((mention) =>
      mention.kind === 'reference' && mention.reference.scheme === 'source' ? mention.reference.id : [],
    );

/** Sources that the diagrams name. */
const namedInDiagrams = (entry: Entry): readonly string[] =>
  Object.values(entry.facts.diagrams).flatMap((diagram) => sourcesOfDiagram(diagram).map(({ id }) => id));

const uses = new WeakMap<Entry, readonly SourceUse[]>();

/**
 * The sources of an entry in the order of their numbers: first its list, then what only single facts name or only the
 * text cites.
 */
function sourceUses(entry: Entry): readonly SourceUse[] {
  const known = uses.get(entry);
  if (known) return known;
  const listed = entry.facts.sources ?? [];
  const listedIds = new Set(listed.map((use) => use.id));
  const further = new Set<string>();
  for (const id of [...namedInFacts(entry), ...namedInDiagrams(entry), ...citedInTexts(entry)]) {
    if (id !== undefined && !listedIds.has(id)) further.add(id);
  }
  const all = [...listed, ...[...further].map((id) => ({ id }))];
  uses.set(entry, all);
  return all;
}

/** Number of each source in the list of an entry, from 1. */
export const sourceNumbers = (entry: Entry): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>();
  for (const [index, use] of sourceUses(entry).entries()) if (!numbers.has(use.id)) numbers.set(use.id, index + 1);
  return numbers;
};

const ended = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** What a source says of itself, with the typography of its own language. */
const asItsOwn = (text: string, source: Source, lang: LanguageTag): string => noBreak(text, source.language ?? lang);

/** A source in one line: author, title, publisher, dates and, if given, the place in it; without the address. */
export function sourceReference(source: Source, words: Wording, locator?: string): string {
  const author =
    source.author ?? (source.publisher && !source.title.includes(source.publisher) ? source.publisher : '');
  const publisher = source.publisher === author ? undefined : source.publisher;
  const date = source.publishedOn ? words.date(source.publishedOn) : undefined;
  const parts = [
    asItsOwn(`${author ? `${author}: ` : ''}${source.title}`, source, words.lang),
    publisher === undefined
      ? capitalised(date ?? '', words.lang)
      : [asItsOwn(publisher, source, words.lang), ...(date ? [date] : [])].join(', '),
    words.tidy(capitalised(locator ?? '', words.lang)),
    source.seenOn ? capitalised(words.t('source.seen', { date: words.date(source.seenOn) }), words.lang) : '',
  ];
  return parts
    .filter((part) => part !== '')
    .map(ended)
    .join(' ');
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
        title: asItsOwn(source.title, source, lang),
        ...(source.url ? { url: source.url } : {}),
        ...(note ? { note } : {}),
        ...(language && language !== lang ? { lang: language } : {}),
        verification: judgement(library, 'verifications', use.verification ?? source.verification ?? 'unchecked', lang),
      },
    ];
  });
}
