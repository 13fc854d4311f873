import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isAlive } from './is-alive.ts';

/** The file by which a folder is known as made by this generator, so that nothing else is ever replaced. */
const MARK = '.both-sides';
const MARK_TEXT = 'Made by Both Sides. The next build replaces this folder.\n';

export type OutputProblem = 'out.isContent' | 'out.isProject' | 'out.isForeign' | 'out.isFile';

const lies = (inner: string, outer: string): boolean => {
  const path = relative(outer, inner);
  return path === '' || (!path.startsWith(`..${sep}`) && path !== '..' && !path.startsWith(sep));
};

/** The real place of a path of which the last parts may not exist yet. */
function realPlace(path: string): string {
  const parent = dirname(path);
  if (existsSync(path)) return realpathSync(path);
  return parent === path ? path : join(realPlace(parent), basename(path));
}

/** The last part of a path that exists. */
const nearest = (path: string): string => (existsSync(path) ? path : nearest(dirname(path)));

/** Why a folder cannot be the output folder, or `undefined` when it can. Reads only. */
export function outputProblem(out: string, content: string, project: string): OutputProblem | undefined {
  const place = realPlace(out);
  const contentPlace = realPlace(content);
  if (lies(place, contentPlace) || lies(contentPlace, place)) return 'out.isContent';
  if (lies(project, place)) return 'out.isProject';
  if (!statSync(nearest(place)).isDirectory()) return 'out.isFile';
  if (!existsSync(place)) return undefined;
  const names = readdirSync(place);
  const ours = isOurs(place) && !names.some((name) => SOURCES.has(name));
  return names.length > 0 && !ours ? 'out.isForeign' : undefined;
}

/** What somebody's work lies in: such a folder is never replaced, whatever else it holds. */
const SOURCES: ReadonlySet<string> = new Set(['.git', 'package.json', 'node_modules']);

/** The mark is a file of ours; a folder of this name is the cache that Astro keeps. */
function isOurs(place: string): boolean {
  const mark = join(place, MARK);
  return existsSync(mark) && lstatSync(mark).isFile() && readFileSync(mark, 'utf8') === MARK_TEXT;
}

/** Marks a folder as made by this generator. */
export function markAsOurs(place: string): void {
  writeFileSync(join(place, MARK), MARK_TEXT);
}

/** A build that has begun: where to write, how to put it in place, how to give it up. */
export interface Staging {
  /** Folder that becomes the output folder. */
  dist: string;
  /** Folder for what is needed only while building. */
  cache: string;
  /** Puts the new folder in the place of the old one. */
  commit(): void;
  /** Removes everything that was written; the old output folder stays. */
  discard(): void;
}

/** Removes what a killed build left beside the output folder, and puts the last good folder back if it was caught between two names. */
function tidyUp(place: string): void {
  const parent = dirname(place);
  const prefix = `.${basename(place)}.`;
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const match = name.startsWith(prefix) ? /^(old|new)-(\d+)$/.exec(name.slice(prefix.length)) : null;
    if (!match || isAlive(Number(match[2]))) continue;
    const path = join(parent, name);
    if (lstatSync(path).isSymbolicLink()) continue;
    if (match[1] === 'old' && !existsSync(place)) renameSync(path, place);
    else rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Begins a build beside the output folder, on the same disk, so that the finished folder only has to be renamed.
 * Whatever happens before `commit`, the last good output folder is not touched.
 */
export function stage(out: string): Staging {
  const place = realPlace(resolve(out));
  mkdirSync(dirname(place), { recursive: true });
  tidyUp(place);
  const beside = (what: string): string => join(dirname(place), `.${basename(place)}.${what}-${process.pid}`);
  const root = beside('new');
  const old = beside('old');
  rmSync(root, { recursive: true, force: true });
  const dist = join(root, 'dist');
  const cache = join(root, 'cache');
  mkdirSync(dist, { recursive: true });
  mkdirSync(cache);
  return {
    dist,
    cache,
    commit() {
      markAsOurs(dist);
      if (existsSync(place)) renameSync(place, old);
      try {
        renameSync(dist, place);
      } catch (error) {
        if (existsSync(old)) renameSync(old, place);
        throw error;
      }
      rmSync(old, { recursive: true, force: true });
      rmSync(root, { recursive: true, force: true });
    },
    discard() {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
