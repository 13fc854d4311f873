import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The folder with the small project in which nothing is wrong. */
export const VALID = join(import.meta.dirname, '../fixtures/valid');
/** The folder in which every file has one fault. */
export const WRONG = join(import.meta.dirname, '../fixtures/wrong');
/** The day on which the fixtures are read. */
export const TODAY = '2026-11-22';

/** What to write into a file: bytes, a text, or a change of the text that is there; `undefined` deletes it. */
export type Change = string | Uint8Array | ((text: string) => string) | undefined;

/** An empty folder named `content`; it goes away when the test is over. */
export function emptyContent(): string {
  const above = mkdtempSync(join(tmpdir(), 'both-sides-'));
  onTestFinished(() => rmSync(above, { recursive: true, force: true }));
  const folder = join(above, 'content');
  mkdirSync(folder);
  return folder;
}

/** A copy of the valid project with some files changed. */
export function temporaryContent(changes: Readonly<Record<string, Change>> = {}, base = VALID): string {
  const folder = emptyContent();
  cpSync(base, folder, { recursive: true });
  for (const [path, change] of Object.entries(changes)) {
    const file = join(folder, path);
    if (change === undefined) rmSync(file, { recursive: true });
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, typeof change === 'function' ? change(readFileSync(file, 'utf8')) : change);
    }
  }
  return folder;
}
