import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Library } from '#library/library.ts';
import { type BookPictures, bookPicture } from '#print/epub/pictures.ts';
import { htmlEdition } from './html-edition.ts';
import { restored, type SavedOutline } from './saved-outline.ts';

/** Writes the pages of each outline as one HTML file with its pictures, and returns the files by language. */
export async function writeHtmlFiles(
  library: Library,
  outlines: readonly SavedOutline[],
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const pictures: BookPictures = new Map();
  const files = new Map<string, string>();
  for (const saved of outlines) {
    const outline = restored(library, saved);
    const html = outline && htmlEdition(library, outline, saved.lang, pictures);
    if (html === undefined) continue;
    const file = join(folder, `${saved.lang}.html`);
    writeFileSync(file, html);
    files.set(saved.lang, file);
  }
  for (const [path, { picture }] of pictures) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await bookPicture(picture));
  }
  return files;
}
