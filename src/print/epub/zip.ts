import { type Zippable, zipSync } from 'fflate';

/** The earliest time that a zip can write: the same files make the same bytes whenever they are packed. */
const ALWAYS = new Date(1980, 0, 1);

/** Pictures are packed already. */
const isPicture = (path: string): boolean => /\.(?:png|jpg)$/.test(path);

/**
 * Packs the files of a book in the order given. Before them stands `mimetype`, not compressed, so that programs know a
 * book by its first bytes (OCF 3.2, 4.2).
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const packed: Zippable = { mimetype: [new TextEncoder().encode('application/epub+zip'), { level: 0 }] };
  for (const [path, bytes] of files) packed[path] = isPicture(path) ? [bytes, { level: 0 }] : bytes;
  return zipSync(packed, { mtime: ALWAYS });
}
