import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of all `.txt` files of a folder, sorted by name; none when the folder is not there. */
export function readDocuments(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}
