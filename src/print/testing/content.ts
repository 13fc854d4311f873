import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Library } from '#library/library.ts';
import { readLibrary } from '#library/reading.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** A small complete project in Czech and German. */
export const VALID = join(ROOT, 'src/library/fixtures/valid');
export const THREE_LANGUAGES = join(ROOT, 'scripts/fixtures/three-languages');
export const CZECH_ONLY = join(ROOT, 'scripts/fixtures/czech-only');

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'print-'));
  made.push(folder);
  return folder;
}

/** Reads a content folder that must be free of errors. */
export async function libraryOf(folder: string): Promise<Library> {
  const { library, issues } = await readLibrary(folder, { today: '2026-11-22' });
  if (!library) throw new Error(issues.map(({ file, line, rule }) => `${file}:${line} ${rule}`).join('\n'));
  return library;
}

/** A copy of a content folder in which files are changed or added; a function gets what the file held. */
export function changedContent(
  from: string,
  changes: Readonly<Record<string, Uint8Array | string | ((before: string) => string)>>,
): string {
  const folder = join(temporary(), 'content');
  cpSync(from, folder, { recursive: true });
  for (const [path, change] of Object.entries(changes)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof change === 'function' ? change(readFileSync(file, 'utf8')) : change);
  }
  return folder;
}

/** Puts a PDF on disk, for readers that want a path. */
export function fileOf(pdf: Uint8Array | undefined): string {
  const path = join(temporary(), 'read.pdf');
  writeFileSync(path, pdf ?? new Uint8Array());
  return path;
}
