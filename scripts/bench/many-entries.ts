import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDERS, KINDS } from '#model/kind.ts';

const foldersIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => name)
    .sort();

/** The folders of the entries of the four kinds in a content folder, from its root: `cases/prague-team`. */
export function entryFolders(content: string): string[] {
  const found = new Set(foldersIn(content));
  return KINDS.map((kind) => FOLDERS[kind])
    .filter((kind) => found.has(kind))
    .flatMap((kind) => foldersIn(join(content, kind)).map((id) => join(kind, id)));
}

/** The same text under an address of its own. */
const readdressed = (text: string, copy: number): string =>
  text.replace(/^slug:[ \t]*(["']?)([^\s"']+)\1[ \t]*$/m, `slug: $2-${copy}`);

/**
 * Makes a content folder with as many entries of the four kinds as are asked for: all that another folder holds, and
 * copies of its entries in turn under new ids and addresses. A folder that holds more is copied as it is.
 *
 * @param from the content folder whose entries are copied
 * @param to where the new folder is made
 * @returns the number of entries of the four kinds in it
 */
export function manyEntries(from: string, to: string, count: number): number {
  cpSync(from, to, { recursive: true, dereference: true });
  const originals = entryFolders(from);
  if (originals.length === 0) return 0;
  for (let made = originals.length; made < count; made++) {
    const original = originals[made % originals.length] ?? '';
    const copy = Math.floor(made / originals.length);
    const folder = join(to, `${original}-${copy}`);
    cpSync(join(from, original), folder, { recursive: true, dereference: true });
    for (const name of readdirSync(folder).filter((file) => /^text\..+\.mdx$/.test(file))) {
      const path = join(folder, name);
      writeFileSync(path, readdressed(readFileSync(path, 'utf8'), copy));
    }
  }
  return Math.max(count, originals.length);
}
