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

/** What was looked at, and what carries no source. */
export interface FigureCheck {
  /** Facts and key figures with a number, an amount or a date. */
  facts: number;
  unsourcedFacts: readonly Unsourced[];
  /** Passages of running text with a figure. */
  passages: number;
  unsourcedPassages: readonly Unsourced[];
}

/** Pages that speak of the site itself, not of the world. */
const ABOUT_THE_SITE = new Set(['imprint', 'accessibility', 'privacy', 'citing']);

const carriesSource = ({ sources, accounted }: Passage): boolean => sources.length > 0 || accounted;

const stated = ({ file, line, field, text }: Passage, figures: readonly string[]): Unsourced => ({
  file,
  line,
  ...(field === undefined ? {} : { field }),
  figures,
  text,
});

/** Figures that the entry gives with a source somewhere, and dates that speak of the sources or the site themselves. */
function knownFigures(facts: readonly Fact[], passages: readonly Passage[], dates: readonly string[]): Set<string> {
  const known = new Set(facts.filter(({ sources }) => sources.length > 0).flatMap(({ figures }) => figures));
  for (const date of dates) known.add(date).add(date.slice(0, 4));
  for (const passage of passages) {
    if (!carriesSource(passage)) continue;
    for (const figure of figuresIn(passage.text)) {
      known.add(figure);
      if (/^\d{4}-/.test(figure)) known.add(figure.slice(0, 4));
    }
  }
  return known;
}

function checkEntry(entry: DraftEntry, draft: Draft): FigureCheck {
  const facts = factsOf(entry);
  const passages = [...entry.texts.values()].flatMap((text) => passagesOf(text, entry, facts, draft));
  const { sources, role } = entry.facts?.sound ?? {};
  // A page speaks of the collection as a whole, so of all its sources.
  const cited =
    entry.collection === 'page' ? Object.keys(draft.sources?.sound ?? {}) : (sources ?? []).map(({ id }) => id);
  const dates = [
    ...cited.flatMap((id) => draft.sources?.sound[id]?.publishedOn ?? []),
    ...(draft.site.sound.contentAsOf ? [draft.site.sound.contentAsOf] : []),
  ];
  const ofItself = role !== undefined && ABOUT_THE_SITE.has(role);
  const known = knownFigures(facts, passages, dates);
  const restsOnOne = onlySource(entry).length > 0;

  const withFigures = facts.filter(({ figures }) => figures.length > 0);
  const keyFigures = passages.filter(({ isKeyFigure }) => isKeyFigure);
  const running = passages.flatMap((passage) => {
    const figures = passage.isKeyFigure ? [] : figuresIn(passage.text);
    return figures.length > 0 ? [{ passage, figures }] : [];
  });
  return {
    facts: withFigures.length + keyFigures.length,
    unsourcedFacts: [
      ...withFigures
        .filter(({ sources, verification }) => sources.length === 0 && verification !== 'unchecked')
        .map(({ place, field, figures }) => ({ ...place, field, figures, text: '' })),
      ...keyFigures
        .filter((passage) => !carriesSource(passage))
        .map((passage) => stated(passage, figuresIn(passage.text))),
    ],
    passages: running.length,
    unsourcedPassages: running.flatMap(({ passage, figures }) => {
      if (restsOnOne || ofItself || carriesSource(passage)) return [];
      const unknown = figures.filter((figure) => !known.has(figure));
      return unknown.length > 0 ? [stated(passage, unknown)] : [];
    }),
  };
}

/**
 * Looks for figures that carry no source. A fact names its source, or is the fact of an entry with one source. A
 * passage of text with a figure cites a source or a law, or belongs to a fact or a row that does, or repeats figures
 * that the entry gives with a source or the dates of its sources, or stands in an entry with one source. Pages that
 * speak of the site itself need none.
 */
export function checkFigures(draft: Draft): FigureCheck {
  const checks = draft.entries.map((entry) => checkEntry(entry, draft));
  const sum = (field: 'facts' | 'passages'): number => checks.reduce((total, check) => total + check[field], 0);
  return {
    facts: sum('facts'),
    unsourcedFacts: checks.flatMap((check) => check.unsourcedFacts),
    passages: sum('passages'),
    unsourcedPassages: checks.flatMap((check) => check.unsourcedPassages),
  };
}
