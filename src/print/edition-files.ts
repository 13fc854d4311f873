import type { Entry, Library, Picture } from '#library/library.ts';
import { bodyContext } from '#library/render-context.ts';
import { shownText } from '#library/views/shown-text.ts';
import type { RenderContext } from '#markup/context.ts';
import { toTypst } from '#markup/typst.ts';
import type { LanguageTag } from '#model/language.ts';
import type { EditionFiles } from './compiler.ts';
import { bodyPath, dataPath, pictureFolder } from './edition-path.ts';
import { keyOf, type Outline } from './outline.ts';
import { printedPath } from './pictures.ts';
import { type KnownPages, type Logos, printedEdition } from './printed-edition.ts';
import { printedEntry } from './printed-entry.ts';
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

type Pictures = Map<string, { picture: Picture; entry: Entry | undefined }>;

/** Depth of the highest heading of a body: chapters are 1, entries are 2. */
const BODY_DEPTH = 3;

/** Says where links of an entry's text lead in the publication, and notes which pictures it shows. */
export function printContext(
  library: Library,
  outline: Outline,
  entry: Entry,
  lang: LanguageTag,
  pictures: Pictures,
): RenderContext {
  return bodyContext(library, entry, lang, {
    link: (target) => (outline.entries.has(keyOf(target)) ? keyOf(target) : undefined),
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

/** Writes all files of one edition but its pictures. */
export function editionFiles(library: Library, outline: Outline, lang: LanguageTag): Edition {
  const files = new Map<string, string>();
  const pictures: Pictures = new Map();
  const logos = new Map<string, string>();
  for (const { logo } of library.site.funders) {
    const picture = logo === undefined ? undefined : library.pictures.get(logo);
    if (logo === undefined || !picture) continue;
    const path = printedPath('site', logo.replaceAll('/', '-'), picture);
    logos.set(logo, path);
    pictures.set(path, { picture, entry: undefined });
  }
  for (const planned of outline.entries.values()) {
    const { entry, extent } = planned;
    // A summary needs no body, nor the pictures in it.
    const typst =
      extent === 'full'
        ? toTypst(shownText(library, entry, lang).body.root, printContext(library, outline, entry, lang, pictures))
        : '';
    if (extent === 'full') files.set(bodyPath(entry), bodySource(typst));
    files.set(dataPath(entry), JSON.stringify(printedEntry(library, outline, planned, lang, typst.trim() !== '')));
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
