import { wordingOf } from '#library/address.ts';
import type { Library } from '#library/library.ts';
import { headView } from '#library/views/head-view.ts';
import type { LanguageTag } from '#model/language.ts';
import type { Measured } from './compiler.ts';
import type { Outline } from './outline.ts';
import { chapterTitle } from './printed-edition.ts';

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
    // With the empty page that may stand before it.
    { depth: 0, title: t('print.end'), page: measured.last + 1, pages: pages - measured.last },
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
