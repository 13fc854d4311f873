import type { Loader } from 'astro/loaders';
import type { Entry, Library } from '#library/library.ts';
import { glossaryViews } from '#library/views/glossary-view.ts';
import { COLLECTIONS } from '#model/kind.ts';
import { editionOf } from './edition-of.ts';
import { entryPageOf } from './entry-page-of.ts';
import { type Items, LibraryFeed } from './library-feed.ts';

const entriesOf = (library: Library): Entry[] =>
  COLLECTIONS.flatMap((name) => [...library.collections[name].values()] as Entry[]);

const entries: Items = ({ library, manifest, shop }) => {
  const { languages } = library.site;
  const pages = entriesOf(library).flatMap((entry) =>
    languages.map((lang) => {
      const id = `${lang}/${entry.collection}/${entry.id}`;
      return [id, entryPageOf(library, entry, lang, manifest, shop)] as const;
    }),
  );
  return new Map(pages);
};

const editions: Items = ({ library, manifest, shop }) =>
  new Map(library.site.languages.map((lang) => [lang, editionOf(library, lang, manifest, shop)]));

const glossaries: Items = ({ library }) =>
  new Map(library.site.languages.map((lang) => [lang, { terms: glossaryViews(library, lang) }]));

/**
 * The loaders of the three collections: `entries` (one item an entry and language, `cs/case/x`), `editions` and
 * `glossaries` (one item a language). They share one reading of the content folder.
 */
export function libraryLoaders(): Record<'entries' | 'editions' | 'glossaries', Loader> {
  const feed = new LibraryFeed();
  const loader = (name: string, items: Items): Loader => ({
    name: `both-sides:${name}`,
    load: (context) => feed.load(context, items),
  });
  return {
    entries: loader('entries', entries),
    editions: loader('editions', editions),
    glossaries: loader('glossaries', glossaries),
  };
}
