import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { type Report, wholeFile } from '../finding.ts';
import { LIMITS } from './limits.ts';

/** A file of the content folder that may be opened. */
export interface FoundFile {
  /** Path from the content folder with forward slashes, in NFC whatever the disk has. */
  path: string;
  /** Where it lies on disk; every link on the way is resolved. */
  disk: string;
}

/** What lies in a content folder; nothing has been opened yet. */
export interface FoundFolder {
  /** Absolute path without links. */
  root: string;
  /** Name of the folder, with which paths in messages begin. */
  name: string;
  /** Sorted by path. */
  files: readonly FoundFile[];
  /** Paths of folders from the content folder, in NFC, sorted. */
  folders: readonly string[];
  /** Paths of what is there and was refused with a finding. */
  refused: ReadonlySet<string>;
}

/** Files that systems and tools leave lying about, and that nobody means. */
const isNoise = (name: string): boolean =>
  name.startsWith('.') || name === 'Thumbs.db' || name === 'desktop.ini' || name.endsWith('~');

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

/**
 * Lists the content folder without opening a file. Links that lead out of it, devices, pipes and sockets become
 * findings and are left out. `undefined` when there is no such folder, it cannot be read, is empty or holds more than
 * `most` files and folders.
 */
export function walk(folder: string, report: Report, most: number = LIMITS.entries): FoundFolder | undefined {
  const name = basename(resolve(folder)) || 'content';
  let root: string;
  let top: Dirent[];
  try {
    root = realpathSync(folder);
    top = readdirSync(root, { withFileTypes: true });
  } catch (error) {
    const missing = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'ERR_INVALID_ARG_VALUE'].includes(
      codeOf(error) ?? '',
    );
    report(missing ? 'folder-exists' : 'folder-is-readable', wholeFile(name), { folder });
    return undefined;
  }
  if (!top.some((entry) => !isNoise(entry.name))) {
    report('folder-has-content', wholeFile(name), { folder });
    return undefined;
  }

  const files: FoundFile[] = [];
  const folders: { path: string }[] = [];
  const refused = new Set<string>();
  const seen = new Map<string, string>();
  const waiting = [{ path: '', disk: root, depth: 0, entries: top as Dirent[] | undefined }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const entries = next.entries ?? list(next.disk, `${name}/${next.path}`, report);
    if (entries === undefined) refused.add(next.path);
    // Small letters come first: of names that differ only in capitals the one that will do is read.
    for (const entry of [...(entries ?? [])].sort((a, b) => (a.name < b.name ? 1 : -1))) {
      if (isNoise(entry.name)) continue;
      const path = `${next.path === '' ? '' : `${next.path}/`}${entry.name.normalize('NFC')}`;
      const place = wholeFile(`${name}/${path}`);
      if (seen.size >= most) {
        report('folder-is-small-enough', wholeFile(name), { limit: most });
        return undefined;
      }
      const twin = seen.get(path.toLowerCase());
      seen.set(path.toLowerCase(), path);
      if (twin !== undefined) {
        report('file-names-differ', place, { name: path, other: twin });
        continue;
      }
      const disk = join(next.disk, entry.name);
      if (entry.isDirectory()) {
        if (next.depth + 1 > LIMITS.depth) report('folders-are-shallow', place, { limit: LIMITS.depth });
        else {
          folders.push({ path });
          waiting.push({ path, disk, depth: next.depth + 1, entries: undefined });
        }
      } else if (entry.isFile()) files.push({ path, disk });
      else if (entry.isSymbolicLink()) {
        const target = follow(disk, root, path, place.file, report);
        if (target === undefined) refused.add(path);
        else files.push({ path, disk: target });
      } else {
        refused.add(path);
        report('file-is-a-file', place, { name: path });
      }
    }
  }
  return { root, name, files: files.sort(byPath), folders: folders.sort(byPath).map(({ path }) => path), refused };
}

function list(disk: string, file: string, report: Report): Dirent[] | undefined {
  try {
    return readdirSync(disk, { withFileTypes: true });
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    report('folder-is-readable', wholeFile(file), { folder: file });
    return undefined;
  }
}

/** Where a link leads, if that is a file inside the content folder. */
function follow(disk: string, root: string, name: string, file: string, report: Report): string | undefined {
  let target: string;
  try {
    target = realpathSync(disk);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    report('link-target-exists', wholeFile(file), { name });
    return undefined;
  }
  if (!target.startsWith(root + sep)) {
    report('link-leads-inside', wholeFile(file), { name });
    return undefined;
  }
  const stats = statSync(target);
  if (stats.isFile()) return target;
  if (stats.isDirectory()) report('link-leads-to-a-file', wholeFile(file), { name });
  else report('file-is-a-file', wholeFile(file), { name });
  return undefined;
}
