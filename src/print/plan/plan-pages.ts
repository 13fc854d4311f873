import type { Library } from '#library/library.ts';
import { registerView } from '#library/views/register-view.ts';
import type { LanguageTag } from '#model/language.ts';
import { type Extent, type Extents, type Outline, outline } from '../outline.ts';
import type { Pages } from '../typesetter.ts';
import { type Candidate, candidates } from './candidates.ts';
import { type Cuts, cheapestCuts } from './cheapest-cuts.ts';
import { enriched } from './enrich.ts';
import { filledUp } from './fill-up.ts';
import { type LanguagePages, languagePages } from './language-pages.ts';
import { type Selection, select } from './select.ts';
import { sheetsWithin } from './whole-sheets.ts';

/** To set the pages of an outline, or only to measure its entries (those in full also whole) and its lists. */
export type Purpose = 'set' | 'measure';

/** Sets or measures an outline in one language. `undefined` when the language cannot be set, which the caller then tells. */
export type Compose = (lang: LanguageTag, outline: Outline, purpose: Purpose) => Promise<Pages | undefined>;

/** One language of the plan, set. */
export interface PlannedEdition {
  lang: LanguageTag;
  outline: Outline;
  pages: Pages;
}

export interface PagePlan {
  candidates: readonly Candidate[];
  selection: Selection;
  editions: readonly PlannedEdition[];
  /** When the pinned entries do not fit: what would have to go. */
  cuts?: Cuts;
}

/** Entries that could stand on a page at most; a longer list of wishes is cut to the most important ones. */
const PER_PAGE = 5;
/** How often a selection is set again because the typesetter needed more pages, or fewer, than were expected. */
const TRIES = 3;

/** The candidates that are worth measuring: what is pinned, and of the others as many as the pages could ever hold. */
function plausible(all: readonly Candidate[], maxPages: number): Candidate[] {
  const wanted = all.filter(({ pinned, most }) => pinned === undefined && most !== 'none');
  const first = new Set(
    wanted
      .toSorted((a, b) => a.level - b.level)
      .slice(0, maxPages * PER_PAGE)
      .map(({ key }) => key),
  );
  return all.filter(({ key, pinned, most }) => (pinned !== undefined ? most !== 'none' : first.has(key)));
}

/** What is pinned. */
const pinnedExtents = (all: readonly Candidate[]): Extents =>
  new Map(all.flatMap(({ key, pinned }) => (pinned === 'full' || pinned === 'summary' ? [[key, pinned]] : [])));

/**
 * Finds the richest selection of entries with which the publication fits its limit in every language, and sets it. At
 * first every entry is measured, without setting a page; the selection is found by reckoning alone and set, and what
 * the typesetter did otherwise than expected is reckoned with in a second and third try. Two runs plan the same.
 */
export async function planPages(
  library: Library,
  languages: readonly LanguageTag[],
  compose: Compose,
): Promise<PagePlan | undefined> {
  const all = candidates(library);
  if (!library.publication) return undefined;
  const { maxPages } = library.publication;
  const outlineOf = (extents: Extents): Outline => outline(library, all, extents) as Outline;
  const measured = plausible(all, maxPages);
  const pinned = pinnedExtents(all);
  const everything = (extentOf: (candidate: Candidate) => Extent): Outline =>
    outlineOf(new Map(measured.map((candidate) => [candidate.key, extentOf(candidate)])));

  const known = new Map<LanguageTag, LanguagePages>();
  const first = everything(({ key }) => pinned.get(key) ?? 'summary');
  const measuredIn = await Promise.all(languages.map((lang) => compose(lang, first, 'measure')));
  languages.forEach((lang, at) => {
    const pages = measuredIn[at];
    if (pages) known.set(lang, languagePages(first, pages.measured, registerView(library, lang)));
  });

  const fitsInto = (limit: number) => (extents: Extents) => {
    const planned = outlineOf(extents);
    return [...known.values()].every((pages) => pages.count(planned) <= limit);
  };
  let longest: Extent = 'summary';
  const choose = (): Selection => {
    const inSheets = select(measured, longest, fitsInto(sheetsWithin(maxPages)));
    return inSheets.fits ? inSheets : select(measured, longest, fitsInto(maxPages));
  };
  const setAll = async (extents: Extents): Promise<PlannedEdition[]> => {
    const set = await Promise.all(
      [...known].map(([lang, pages]) => setEdition(outlineOf(extents), lang, pages, compose)),
    );
    return set.filter((edition) => edition !== undefined);
  };

  let selection = choose();
  // Whole entries take long to measure: they are only where all summaries have room.
  const mayBeWhole = ({ key, pinned, most }: Candidate): boolean =>
    pinned === undefined && most === 'full' && selection.extents.has(key);
  if (selection.fits && measured.every(({ key }) => selection.extents.has(key)) && measured.some(mayBeWhole)) {
    const whole = everything((candidate) =>
      mayBeWhole(candidate) ? 'full' : (pinned.get(candidate.key) ?? 'summary'),
    );
    await Promise.all(
      [...known].map(async ([lang, pages]) => {
        const set = await compose(lang, whole, 'measure');
        if (set) pages.learnHeights(set.measured);
      }),
    );
    longest = 'full';
    selection = choose();
  }
  let editions = await setAll(selection.extents);
  if (selection.fits) {
    for (let tried = 1; tried < TRIES; tried++) {
      const next = choose();
      if (sameExtents(next.extents, selection.extents)) break;
      const tooLong = editions.some(({ pages }) => pages.count > maxPages);
      const nextEditions = await setAll(next.extents);
      // A richer selection that turns out too long is given up for the one that fits.
      if (!tooLong && nextEditions.some(({ pages }) => pages.count > maxPages)) break;
      selection = next;
      editions = nextEditions;
    }
  }
  if (selection.fits && editions.every(({ pages }) => pages.count <= maxPages))
    return { candidates: all, ...(await enriched({ selection, editions }, measured, known, setAll)) };
  const plan: PagePlan = { candidates: all, selection, editions };
  const size = (key: string, extent: 'full' | 'summary' | 'none'): number =>
    Math.max(...[...known.values()].map((pages) => pages.size(key, extent)));
  return { ...plan, cuts: cheapestCuts(all, selection.extents, size, fitsInto(sheetsWithin(maxPages))) };
}

const sameExtents = (one: Extents, other: Extents): boolean =>
  one.size === other.size && [...one].every(([key, extent]) => other.get(key) === extent);

/**
 * Sets an outline, arranged and filled up; once more when the first setting showed that the pages can be filled
 * otherwise. What is too long is not tried again: another selection is needed.
 */
async function setEdition(
  plain: Outline,
  lang: LanguageTag,
  known: LanguagePages,
  compose: Compose,
): Promise<PlannedEdition | undefined> {
  let edition: PlannedEdition | undefined;
  for (let setting = 0; setting < TRIES; setting++) {
    const filled = filledUp(plain, known);
    if (edition && !isBetter(filled, edition, known)) break;
    const pages = await compose(lang, filled, 'set');
    if (!pages) return undefined;
    known.learn(filled, pages.measured);
    if (edition && pages.count > edition.pages.count) break;
    edition = { lang, outline: filled, pages };
    if (known.count(filled) > plain.publication.maxPages) break;
  }
  return edition;
}

const order = ({ chapters }: Outline): string =>
  chapters.flatMap(({ entries }) => entries.map(({ key }) => key)).join(' ');

/** An arrangement is worth setting when it fills other pages, or may save one that the first cost unexpectedly. */
const isBetter = (filled: Outline, { outline: set }: PlannedEdition, known: LanguagePages): boolean =>
  filled.webPages !== set.webPages ||
  filled.notesPages !== set.notesPages ||
  (order(filled) !== order(set) && known.mayBe(filled) < known.count(set));
