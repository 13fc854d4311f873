import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '../..');

/** Fingerprint of every file of a folder, by its path. */
const fingerprints = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .sort()
      .map((path) => [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );

test('two builds give the same bytes for every file', () => {
  const root = mkdtempSync(join(tmpdir(), 'same-'));
  try {
    const build = (name: string): Record<string, string> => {
      execFileSync('npm', ['run', '--silent', 'build', '--', '--out', join(root, name)], { cwd: project });
      return fingerprints(join(root, name));
    };
    const first = build('one');
    expect(Object.keys(first).length).toBeGreaterThan(50);
    expect(build('another/place')).toEqual(first);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
