import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { HandoutShelf, KeptHandout } from '#print/handouts/kept-handouts.ts';

/** In the project's own folder for what may be thrown away. */
const FOLDER = resolve(import.meta.dirname, '../../.both-sides/handouts');

/** What nobody asked for as many days is thrown away. */
const DAYS = 30;

function throwAwayOld(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (now - statSync(path).mtimeMs > DAYS * 24 * 60 * 60 * 1000) rmSync(path, { force: true });
  }
}

/** Keeps handouts on the disk, a file each. Where nothing can be written nothing is kept, and all are set again. */
export function handoutShelf(folder = FOLDER, now = Date.now()): HandoutShelf {
  let writable = true;
  const whereWritable = (act: () => void): void => {
    if (!writable) return;
    try {
      act();
    } catch {
      // A full disk or a folder of somebody else: the handouts are made all the same.
      writable = false;
    }
  };
  whereWritable(() => {
    mkdirSync(folder, { recursive: true });
    throwAwayOld(folder, now);
  });
  return {
    take(digest) {
      const path = join(folder, digest);
      try {
        const kept = deserialize(readFileSync(path)) as KeptHandout;
        whereWritable(() => utimesSync(path, now / 1000, now / 1000));
        return kept;
      } catch {
        // Not kept yet, or half written when a run was stopped.
        return undefined;
      }
    },
    keep: (digest, handout) => whereWritable(() => writeFileSync(join(folder, digest), serialize(handout))),
  };
}
