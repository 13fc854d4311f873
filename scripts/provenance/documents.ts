import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of all `.txt` files of a folder, sorted by name. Throws when the folder is not there or holds none. */
export function readDocuments(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  if (names.length === 0) throw new Error(`${folder} holds no .txt file`);
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}
