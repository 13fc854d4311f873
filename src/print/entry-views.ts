import type { Entry, Library } from '#library/library.ts';
import { entryView } from '#library/views/entry-view.ts';
import type { EntryView } from '#library/views/view.ts';
import type { LanguageTag } from '#model/language.ts';

/** As many views as a publication needs; a larger collection, of which books hold every entry, is not kept in memory. */
const MOST = 1000;

const made = new WeakMap<Library, Map<string, EntryView>>();

/** All that can be said about an entry in one language: pages, books and handouts ask for the same views many times. */
export function printedView(library: Library, entry: Entry, lang: LanguageTag): EntryView {
  const views = made.get(library) ?? new Map<string, EntryView>();
  made.set(library, views);
  const name = `${lang} ${entry.collection}:${entry.id}`;
  const view = views.get(name) ?? entryView(library, entry, lang);
  if (views.size < MOST) views.set(name, view);
  return view;
}
