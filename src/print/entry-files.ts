import type { Entry, Library, Picture } from '#library/library.ts';
import { bodyContext } from '#library/render-context.ts';
import { shownText } from '#library/views/shown-text.ts';
import type { RenderContext } from '#markup/context.ts';
import { toTypst } from '#markup/typst.ts';
import type { LanguageTag } from '#model/language.ts';
import { bodyPath, dataPath, pictureFolder } from './edition-path.ts';
import { type Extent, keyOf } from './outline.ts';
import { printedPath } from './pictures.ts';
import { printedEntry, type Reach } from './printed-entry.ts';

/** The pictures that an edition shows, by their path among its files. */
export type Pictures = Map<string, { picture: Picture; entry: Entry | undefined }>;

/** Data and body of an entry by their paths. */
export type EntryFiles = ReadonlyMap<string, string>;

/** Depth of the highest heading of a body: chapters are 1, entries are 2. */
const BODY_DEPTH = 3;

/** Says where links of an entry's text lead on paper, and notes which pictures it shows. */
export function printContext(
  library: Library,
  reach: Reach,
  entry: Entry,
  lang: LanguageTag,
  pictures: Pictures,
): RenderContext {
  return bodyContext(library, entry, lang, {
    link: (target) => reach(keyOf(target)),
    term: () => undefined,
    picture(owner, file) {
      const picture = owner.pictures.get(file);
      if (!picture) return undefined;
      const href = printedPath(pictureFolder(owner), file, picture);
      pictures.set(href, { picture, entry: owner });
      return { href, width: picture.width, height: picture.height };
    },
    headingDepth: BODY_DEPTH,
  });
}

/** A body as a file of its own: the functions that it calls, and its text. */
export const bodySource = (typst: string): string => `#import "/templates/body.typ": *\n${typst}\n`;

/** The files of one entry: its data and, where it is printed whole, its body. Its pictures are noted. */
export function entryFiles(
  library: Library,
  reach: Reach,
  entry: Entry,
  lang: LanguageTag,
  pictures: Pictures,
  extent: Extent = 'full',
): EntryFiles {
  if (extent === 'summary') {
    const data = printedEntry(library, reach, keyOf(entry), entry, lang, false);
    return new Map([[dataPath(entry), JSON.stringify(data)]]);
  }
  const typst = toTypst(shownText(library, entry, lang).body.root, printContext(library, reach, entry, lang, pictures));
  const data = printedEntry(library, reach, keyOf(entry), entry, lang, typst.trim() !== '');
  return new Map([
    [bodyPath(entry), bodySource(typst)],
    [dataPath(entry), JSON.stringify(data)],
  ]);
}
