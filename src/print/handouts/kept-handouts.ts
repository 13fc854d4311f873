import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionFiles } from '../compiler.ts';

/** A handout as it was set, which the same files give again. */
export interface KeptHandout {
  bytes: Uint8Array;
  pages: number;
  shortened: boolean;
}

/** Keeps handouts between runs: of a thousand entries only those that changed are set again. */
export interface HandoutShelf {
  /** What was kept under a digest, if anything. */
  take(digest: string): KeptHandout | undefined;
  keep(digest: string, handout: KeptHandout): void;
}

const PRINT = join(import.meta.dirname, '..');
const LOCK = join(PRINT, '../../package-lock.json');

let generator: string | undefined;

/** A digest of everything that decides beside the content how a page looks: this room, its templates, the libraries. */
function generatorDigest(): string {
  if (generator !== undefined) return generator;
  const hash = createHash('sha256').update(readFileSync(LOCK));
  const own = readdirSync(PRINT, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(ts|typ)$/.test(path));
  for (const path of own.sort()) hash.update(path).update(readFileSync(join(PRINT, path)));
  generator = hash.digest('hex');
  return generator;
}

/** A digest of all that a handout is made of. */
export function handoutDigest(files: EditionFiles): string {
  const hash = createHash('sha256').update(generatorDigest());
  for (const [path, content] of [...files].sort(([one], [other]) => (one < other ? -1 : 1)))
    hash.update(`\0${path}\0${content.length}\0`).update(content);
  return hash.digest('hex');
}
