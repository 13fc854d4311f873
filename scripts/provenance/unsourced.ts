import type { Draft, DraftEntry } from '#library/draft.ts';
import { type Fact, factsOf, onlySource } from './facts.ts';
import { figuresIn } from './figures.ts';
import { type Passage, passagesOf } from './passages.ts';

/** A figure for which no source can be followed. */
export interface Unsourced {
  file: string;
  line: number;
  field?: string;
  figures: readonly string[];
  text: string;
}

/** Why a figure counts although no source stands with it; the first reason that holds. */
type Excuse = 'unchecked' | 'onlySource' | 'repeated';

/** How many are excused for each reason. */
export type Excused = Readonly<Record<Excuse, number>>;

/** What was looked at, and what carries no source. */
export interface FigureCheck {
  /** Facts and key figures with a number, an amount or a date. */
  facts: number;
  excusedFacts: Excused;
  unsourcedFacts: readonly Unsourced[];
  /** Passages of running text with a figure. */
  passages: number;
  excusedPassages: Excused;
  unsourcedPassages: readonly Unsourced[];
}

/** A statement with figures: sourced, excused, or neither. */
type Judged = 'sourced' | Excuse | Unsourced;

/** Pages that speak of the site itself, not of the world. */
const ABOUT_THE_SITE = new Set(['imprint', 'accessibility', 'privacy', 'citing']);

const carriesSource = ({ sources, citesLaw }: Passage): boolean => sources.length > 0 || citesLaw;

const stated = ({ file, line, field, text }: Passage, figures: readonly string[]): Unsourced => ({
  file,
  line,
  ...(field === undefined ? {} : { field }),
  figures,
  text,
});

/** Figures of passages as they are written, and the years of their days. */
const figuresOf = (passages: readonly Passage[]): string[] =>
  passages
    .flatMap(({ text }) => figuresIn(text))
    .flatMap((figure) => (/^\d{4}-/.test(figure) ? [figure, figure.slice(0, 4)] : [figure]));

function judgeFact({ place, field, figures, sources, verification, restsOnOnly }: Fact): Judged {
  if (sources.length > 0 && !restsOnOnly) return 'sourced';
  if (verification === 'unchecked') return 'unchecked';
  return restsOnOnly ? 'onlySource' : { ...place, field, figures, text: '' };
}

function judgeEntry(entry: DraftEntry, draft: Draft): { facts: Judged[]; passages: Judged[] } {
  const facts = factsOf(entry);
  const all = [...entry.texts.values()].flatMap((text) => passagesOf(text, entry, facts, draft));
  const { sources, role } = entry.facts?.sound ?? {};
  // A page speaks of the collection as a whole, so of all its sources.
  const cited =
    entry.collection === 'page' ? Object.keys(draft.sources?.sound ?? {}) : (sources ?? []).map(({ id }) => id);
  const dates = [
    ...cited.flatMap((id) => draft.sources?.sound[id]?.publishedOn ?? []),
    ...(draft.site.sound.contentAsOf ? [draft.site.sound.contentAsOf] : []),
  ];
  const sourced = new Set([
    ...facts.filter((fact) => fact.sources.length > 0).flatMap(({ figures }) => figures),
    ...dates.flatMap((date) => [date, date.slice(0, 4)]),
    ...figuresOf(all.filter(carriesSource)),
  ]);
  const marked = new Set(figuresOf(all.filter((passage) => passage.unchecked)));
  const restsOnOne = onlySource(entry).length > 0;
  const judge = (passage: Passage, figures: readonly string[]): Judged => {
    if (carriesSource(passage)) return 'sourced';
    if (passage.unchecked) return 'unchecked';
    if (restsOnOne) return 'onlySource';
    const others = figures.filter((figure) => !sourced.has(figure));
    if (others.length === 0) return 'repeated';
    const unknown = others.filter((figure) => !marked.has(figure));
    return unknown.length === 0 ? 'unchecked' : stated(passage, unknown);
  };
  const ofItself = role !== undefined && ABOUT_THE_SITE.has(role);
  const judged = (wanted: readonly Passage[]): Judged[] =>
    wanted.flatMap((passage) => {
      const figures = figuresIn(passage.text);
      return figures.length > 0 || passage.isKeyFigure ? [judge(passage, figures)] : [];
    });
  return {
    facts: [
      ...facts.filter(({ figures }) => figures.length > 0).map(judgeFact),
      ...judged(all.filter(({ isKeyFigure }) => isKeyFigure)),
    ],
    passages: ofItself ? [] : judged(all.filter(({ isKeyFigure }) => !isKeyFigure)),
  };
}

const excused = (judged: readonly Judged[]): Excused => {
  const count = (excuse: Excuse): number => judged.filter((one) => one === excuse).length;
  return { unchecked: count('unchecked'), onlySource: count('onlySource'), repeated: count('repeated') };
};

const unsourced = (judged: readonly Judged[]): Unsourced[] => judged.filter((one) => typeof one !== 'string');

/**
 * Looks for figures that carry no source. A fact names its source. A passage of text with a figure cites a source or a
 * law, or belongs to a fact or a row that does. What does not is excused, and counted apart, when readers see that it
 * is unchecked, when the entry has one source only, or when it repeats figures that the entry gives with a source or
 * the dates of its sources. Pages that speak of the site itself need none and are not counted.
 */
export function checkFigures(draft: Draft): FigureCheck {
  const entries = draft.entries.map((entry) => judgeEntry(entry, draft));
  const facts = entries.flatMap((entry) => entry.facts);
  const passages = entries.flatMap((entry) => entry.passages);
  return {
    facts: facts.length,
    excusedFacts: excused(facts),
    unsourcedFacts: unsourced(facts),
    passages: passages.length,
    excusedPassages: excused(passages),
    unsourcedPassages: unsourced(passages),
  };
}
