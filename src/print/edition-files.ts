import type { Library } from '#library/library.ts';
import type { LanguageTag } from '#model/language.ts';
import type { EditionFiles } from './compiler.ts';
import type { Pictures } from './entry-files.ts';
import type { Outline } from './outline.ts';
import { printedPath } from './pictures.ts';
import { type KnownPages, type Logos, printedEdition } from './printed-edition.ts';
import type { Reach } from './printed-entry.ts';
import { printedGlossary } from './printed-glossary.ts';
import { printedOutline } from './printed-outline.ts';
import { printedRegister } from './printed-register.ts';
import { rememberedFiles } from './remembered-files.ts';

/** What one edition is made of. */
export interface Edition {
  lang: LanguageTag;
  /** Data and bodies; pictures are not among them yet. */
  files: EditionFiles;
  /** The pictures that the edition shows, by their path among its files. */
  pictures: Readonly<Pictures>;
  logos: Logos;
}

/** In the publication references lead to what stands in it. */
export const withinOutline =
  ({ entries }: Outline): Reach =>
  (key) =>
    entries.has(key) ? key : undefined;

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

/** Writes all files of one edition but its pictures. */
export function editionFiles(library: Library, outline: Outline, lang: LanguageTag): Edition {
  const files = new Map<string, string>();
  const pictures: Pictures = new Map();
  const logos = logoPaths(library, pictures);
  const reach = withinOutline(outline);
  for (const { entry, extent } of outline.entries.values()) {
    for (const [path, content] of rememberedFiles(library, reach, entry, lang, pictures, extent))
      files.set(path, content);
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
