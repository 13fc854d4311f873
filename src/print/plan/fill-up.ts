import { isList, type Outline, outlineOf, type PlannedChapter } from '../outline.ts';
import type { LanguagePages } from './language-pages.ts';
import { wholeSheets } from './whole-sheets.ts';

/** Entries whose summaries fill a page of the list of what is on the web. */
const FILLS_A_PAGE = 8;

/** The number of pages that an edition is filled up to: whole sheets where the limit allows them, else whole leaves. */
export function targetPages(content: number, maxPages: number): number {
  const sheets = wholeSheets(content);
  if (sheets <= maxPages) return sheets;
  return content + (content % 2);
}

/**
 * Arranges the chapters of an outline for one language and fills it up to whole sheets: first with summaries of what is
 * on the web alone, where there are enough of them, and only then with pages for notes.
 */
export function filledUp(outline: Outline, pages: LanguagePages): Outline {
  const content = pages.count(outline);
  const { maxPages } = outline.publication;
  // What is too long already is told with the pages that it really needs.
  const spare = content > maxPages ? 0 : targetPages(content, maxPages) - content;
  const chapters = outline.chapters.map(
    (planned): PlannedChapter =>
      isList(planned.chapter.content) ? planned : { ...planned, entries: pages.lay(planned).entries },
  );
  const unprinted = outline.chapters.reduce((sum, { elsewhere }) => sum + elsewhere.length, 0);
  const webPages = Math.min(spare, Math.floor(unprinted / FILLS_A_PAGE));
  return outlineOf(outline.publication, chapters, { webPages, notesPages: spare - webPages });
}
