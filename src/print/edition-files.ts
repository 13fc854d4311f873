import type { Entry, Library, Picture } from '#library/library.ts';
import { bodyContext } from '#library/render-context.ts';
import { shownText } from '#library/views/shown-text.ts';
import type { RenderContext } from '#markup/context.ts';
import { toTypst } from '#markup/typst.ts';
import type { LanguageTag } from '#model/language.ts';
import type { EditionFiles } from './compiler.ts';
import { bodyPath, dataPath, pictureFolder } from './edition-path.ts';
import { type Extent, keyOf, type Outline } from './outline.ts';
import { printedPath } from './pictures.ts';
import { type KnownPages, type Logos, printedEdition } from './printed-edition.ts';
import { printedEntry, type Reach } from './printed-entry.ts';
import { printedGlossary } from './printed-glossary.ts';
import { printedOutline } from './printed-outline.ts';
import { printedRegister } from './printed-register.ts';

/** What one edition is made of. */
export interface Edition {
  lang: LanguageTag;
  /** Data and bodies; pictures are not among them yet. */
  files: EditionFiles;
  /** The pictures that the edition shows, by their path among its files. */
  pictures: ReadonlyMap<string, { picture: Picture; entry: Entry | undefined }>;
  logos: Logos;
}

export type Pictures = Map<string, { picture: Picture; entry: Entry | undefined }>;

/** Depth of the highest heading of a body: chapters are 1, entries are 2. */
const BODY_DEPTH = 3;

/** In the publication references lead to what stands in it. */
export const withinOutline =
  ({ entries }: Outline): Reach =>
  (key) =>
    entries.has(key) ? key : undefined;

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

/** Where the funders' marks lie among the typesetter's files; notes them among the pictures. */
export function logoPaths(library: Library, pictures: Pictures): Logos {
  const logos = new Map<string, string>();
  for (const { logo } of library.site.funders) {
    const picture = logo === undefined ? undefined : library.pictures.get(logo);
    if (logo === undefined || !picture) continue;
    const path = printedPath('site', logo.replaceAll('/', '-'), picture);
    logos.set(logo, path);
    pictures.set(path, { picture, entry: undefined });
  }
  return logos;
}

/** The files of one entry: its data and, where it is printed whole, its body. Its pictures are noted. */
export function entryFiles(
  library: Library,
  reach: Reach,
  entry: Entry,
  lang: LanguageTag,
  pictures: Pictures,
  extent: Extent = 'full',
): ReadonlyMap<string, string> {
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

/** Writes all files of one edition but its pictures. */
export function editionFiles(library: Library, outline: Outline, lang: LanguageTag): Edition {
  const files = new Map<string, string>();
  const pictures: Pictures = new Map();
  const logos = logoPaths(library, pictures);
  const reach = withinOutline(outline);
  for (const { entry, extent } of outline.entries.values()) {
    for (const [path, content] of entryFiles(library, reach, entry, lang, pictures, extent)) files.set(path, content);
  }
  const lists = new Set(outline.chapters.map(({ chapter }) => chapter.content));
  if (lists.has('glossary')) files.set('/glossary.json', JSON.stringify(printedGlossary(library, lang)));
  if (lists.has('register')) files.set('/register.json', JSON.stringify(printedRegister(library, outline, lang)));
  files.set('/outline.json', JSON.stringify(printedOutline(library, outline, lang)));
  return { lang, files: new Map([...files, ...editionData(library, outline, lang, logos)]), pictures, logos };
}

/** The file that is the same whatever entries an outline holds; with known folios it names them. */
export const editionData = (
  library: Library,
  outline: Outline,
  lang: LanguageTag,
  logos: Logos,
  pages?: KnownPages,
): EditionFiles => new Map([['/edition.json', JSON.stringify(printedEdition(library, outline, lang, logos, pages))]]);
