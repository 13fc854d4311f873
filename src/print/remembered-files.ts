import type { Entry, Library } from '#library/library.ts';
import type { LanguageTag } from '#model/language.ts';
import { type EntryFiles, entryFiles, type Pictures } from './entry-files.ts';
import { type Extent, keyOf } from './outline.ts';
import type { Reach } from './printed-entry.ts';

/** Files of an entry, and all that they depend on beside the library: where its references led. */
interface Remembered {
  files: EntryFiles;
  pictures: Pictures;
  reached: ReadonlyMap<string, string | undefined>;
}

const remembered = new WeakMap<Library, Map<string, Remembered>>();

/** The files of an entry as `entryFiles` writes them; a publication is composed several times, and most of it is the same each time. */
export function rememberedFiles(
  library: Library,
  reach: Reach,
  entry: Entry,
  lang: LanguageTag,
  pictures: Pictures,
  extent: Extent,
): EntryFiles {
  const before = remembered.get(library) ?? new Map<string, Remembered>();
  remembered.set(library, before);
  const name = `${lang} ${extent} ${keyOf(entry)}`;
  const known = before.get(name);
  const isSame = known && [...known.reached].every(([key, target]) => reach(key) === target);
  const now = isSame ? known : written(library, reach, entry, lang, extent);
  before.set(name, now);
  for (const [path, picture] of now.pictures) pictures.set(path, picture);
  return now.files;
}

function written(library: Library, reach: Reach, entry: Entry, lang: LanguageTag, extent: Extent): Remembered {
  const reached = new Map<string, string | undefined>();
  const noting: Reach = (key) => {
    const target = reach(key);
    reached.set(key, target);
    return target;
  };
  const pictures: Pictures = new Map();
  return { files: entryFiles(library, noting, entry, lang, pictures, extent), pictures, reached };
}
