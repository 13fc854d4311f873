import { entryAddress, publicAddress } from '#library/address.ts';
import type { Entry, Library } from '#library/library.ts';
import { headView } from '#library/views/head-view.ts';
import { localized } from '#library/views/localized.ts';
import type { LanguageTag } from '#model/language.ts';
import { bodyPath, dataPath } from './edition-path.ts';
import { isList, type Outline, type PlannedChapter } from './outline.ts';
import { chapterTitle } from './printed-edition.ts';
import { printedItem } from './printed-entry.ts';

const files = (key: string, entry: Entry, whole: boolean) => ({
  key,
  kind: entry.collection,
  data: dataPath(entry),
  body: whole ? bodyPath(entry) : null,
});

const listFile = (content: 'glossary' | 'register') => ({ content, data: `/${content}.json` });

/** An entry that the list at a chapter's end names. */
function elsewhereItem(library: Library, entry: Entry, lang: LanguageTag) {
  const head = headView(library, entry, lang);
  return {
    ...printedItem(head, lang),
    title: head.shortTitle,
    summary: head.summary,
    url: publicAddress(library, entryAddress(library, entry, lang)),
  };
}

function chapter(library: Library, planned: PlannedChapter, lang: LanguageTag): Record<string, unknown> {
  const { chapter, entries, elsewhere } = planned;
  const lead = localized(library, chapter.lead, lang);
  return {
    content: chapter.content,
    title: chapterTitle(library, planned, lang),
    ...(lead === undefined ? {} : { lead }),
    ...(isList(chapter.content) ? listFile(chapter.content) : {}),
    contents: entries.map(({ entry }) => printedItem(headView(library, entry, lang), lang)),
    entries: entries.map(({ key, entry, extent }) => ({ ...files(key, entry, extent === 'full'), extent })),
    elsewhere: elsewhere.map((entry) => elsewhereItem(library, entry, lang)),
  };
}

/** What stands in an edition, in which order (`/outline.json`). */
export const printedOutline = (library: Library, outline: Outline, lang: LanguageTag): Record<string, unknown> => ({
  whole: true,
  chapters: outline.chapters.map((planned) => chapter(library, planned, lang)),
  webPages: outline.webPages,
  notesPages: outline.notesPages,
  measured: [],
  lists: [],
});

/** An outline without pages, of which the entries, those in full also whole, and the lists are only measured. */
export const measuringOutline = ({ chapters, entries }: Outline): Record<string, unknown> => ({
  whole: false,
  chapters: [],
  webPages: 0,
  notesPages: 0,
  measured: [...entries.values()].map(({ key, entry, extent }) => files(key, entry, extent === 'full')),
  lists: chapters.flatMap(({ chapter: { content } }) => (isList(content) ? [listFile(content)] : [])),
});
