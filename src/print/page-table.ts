import { wordingOf } from '#library/address.ts';
import type { Library } from '#library/library.ts';
import { headView } from '#library/views/head-view.ts';
import type { LanguageTag } from '#model/language.ts';
import type { Measured } from './compiler.ts';
import type { Outline, PlannedChapter } from './outline.ts';
import type { Candidate } from './plan/candidates.ts';
import type { Cut } from './plan/cheapest-cuts.ts';
import type { PagePlan } from './plan/plan-pages.ts';
import { chapterTitle, type KnownPages } from './printed-edition.ts';

/** A line of the page plan. */
export interface PageLine {
  /** 0 for chapters, prelims and the back, 1 for entries. */
  depth: 0 | 1;
  title: string;
  /** Folio on which it begins. */
  page: number;
  /** Pages of a chapter; pages that an entry touches. */
  pages: number;
  extent?: 'full' | 'summary';
}

/** Folio on which an entry begins and number of pages that it touches, by key. */
export function entryPages(measured: Measured): ReadonlyMap<string, { page: number; pages: number }> {
  const pages = new Map<string, { page: number; pages: number }>();
  for (const { key, at, page } of measured.entries) {
    const begun = pages.get(key);
    if (at === 'start') pages.set(key, { page, pages: 1 });
    else if (begun) begun.pages = page - begun.page + 1;
  }
  return pages;
}

/** The folio on which each entry begins, by key. */
export const foliosOf = (measured: Measured): KnownPages =>
  new Map([...entryPages(measured)].map(([key, { page }]) => [key, page]));

/** The page plan of an edition: chapters with their entries, from the cover to the back. */
export function pagePlan(
  library: Library,
  outline: Outline,
  lang: LanguageTag,
  measured: Measured,
  pages: number,
): PageLine[] {
  const { t } = wordingOf(library, lang);
  const byKey = entryPages(measured);
  const first = measured.chapters[0] ?? pages;
  const back = pages - measured.last - outline.webPages - outline.notesPages;
  const section = (title: string, page: number, count: number): PageLine[] =>
    count > 0 ? [{ depth: 0, title, page, pages: count }] : [];
  const chapters = outline.chapters.flatMap((planned, index): PageLine[] => {
    const page = measured.chapters[index] ?? pages;
    const next = measured.chapters[index + 1] ?? measured.last + 1;
    return [
      { depth: 0, title: chapterTitle(library, planned, lang), page, pages: next - page },
      // In the order in which they are printed.
      ...[...byKey].flatMap(([key, where]): PageLine[] => {
        const found = planned.entries.find((candidate) => candidate.key === key);
        if (!found) return [];
        return [{ depth: 1, title: headView(library, found.entry, lang).shortTitle, ...where, extent: found.extent }];
      }),
    ];
  });
  return [
    { depth: 0, title: t('print.prelims'), page: 1, pages: first - 1 },
    ...chapters,
    ...section(t('print.moreOnTheWeb'), measured.last + 1, outline.webPages),
    ...section(t('print.notes'), measured.last + outline.webPages + 1, outline.notesPages),
    // With the empty page that may stand before it.
    ...section(t('print.end'), pages - back + 1, back),
  ];
}

/** The page plan as lines of text in columns: page, number of pages, title, extent. */
export function pageTable(library: Library, plan: readonly PageLine[], lang: LanguageTag, pages: number): string[] {
  const words = wordingOf(library, lang);
  const heads = [words.t('print.pageColumn'), words.t('print.pagesColumn')] as const;
  const width = Math.max(...heads.map((head) => head.length));
  const row = (page: string, count: string, rest: string): string =>
    `${page.padStart(width)}  ${count.padStart(width)}  ${rest}`;
  const extent = ({ extent }: PageLine): string => (extent ? `  (${words.t(`print.extent.${extent}`)})` : '');
  return [
    row(heads[0], heads[1], words.t('print.chapterColumn')),
    ...plan.map((line) =>
      row(String(line.page), String(line.pages), `${'  '.repeat(line.depth)}${line.title}${extent(line)}`),
    ),
    row('', String(pages), words.t('print.total')),
  ].map((line) => line.replaceAll('\u00a0', ' '));
}

/** Lines of a chapter's last page that its entries leave; the list of what is on the web stands there. */
function linesLeft(planned: PlannedChapter, { entries, bottom, line }: Measured): number {
  const keys = new Set(planned.entries.map(({ key }) => key));
  const end = entries.findLast(({ key, at }) => at === 'end' && keys.has(key));
  return end ? Math.max(0, Math.floor((bottom - end.y) / line)) : 0;
}

/** Entries that are printed shorter than they wish, or not at all, because the pages have no room for more. */
export const withoutRoom = ({ candidates, selection }: PagePlan): readonly Candidate[] =>
  candidates.filter(({ key }) => selection.decisions.get(key) === 'no-room');

/** Why entries are printed shorter than they wish or not at all, and how much room was left, as lines of text. */
export function planReasons(
  library: Library,
  plan: PagePlan,
  outline: Outline,
  lang: LanguageTag,
  measured: Measured,
): string[] {
  const { t } = wordingOf(library, lang);
  const { candidates, selection } = plan;
  const unwished = candidates.filter(({ most }) => most === 'none');
  const lines = withoutRoom(plan).map(({ key, entry, most }) =>
    t('print.noRoom', {
      title: headView(library, entry, lang).shortTitle,
      extent: t(`print.extent.${selection.extents.get(key) ?? 'none'}`),
      wish: t(`print.extent.${most}`),
    }),
  );
  const left = outline.chapters.flatMap((planned) =>
    planned.entries.length === 0
      ? []
      : [t('print.linesLeft', { title: chapterTitle(library, planned, lang), lines: linesLeft(planned, measured) })],
  );
  return [
    ...(lines.length > 0 ? ['', t('print.shortened'), ...lines.map((line) => `  ${line}`)] : []),
    ...(unwished.length > 0 ? ['', t('print.unwished', { count: unwished.length })] : []),
    ...(left.length > 0 ? ['', t('print.left'), ...left.map((line) => `  ${line}`)] : []),
  ].map((line) => line.replaceAll('\u00a0', ' '));
}

/** The cheapest cuts as lines of publication.yaml, each with the title and the pages that it saves. */
export function cutLines(library: Library, cuts: readonly Cut[], lang: LanguageTag): string[] {
  const { t, number } = wordingOf(library, lang);
  return cuts.map(({ candidate, to, saves }) => {
    const pages = number(Math.round(saves * 10) / 10);
    const why = t('print.saves', { title: headView(library, candidate.entry, lang).shortTitle, pages });
    return `${candidate.key}: ${to}  # ${why}`.replaceAll('\u00a0', ' ');
  });
}
