import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '../..');
let disk: string;

// A disk of its own that is really full: only root may mount one, as CI is.
beforeAll(() => {
  disk = mkdtempSync(join(tmpdir(), 'disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk]);
});
afterAll(() => {
  execFileSync('umount', [disk]);
  rmSync(disk, { recursive: true });
});

test('a full disk is told in a sentence and leaves the last good result', () => {
  const out = join(disk, 'site/dist');
  mkdirSync(join(disk, 'site'));
  const build = () =>
    spawnSync(
      'npm',
      ['run', '--silent', 'build', '--', '--content', 'scripts/fixtures/czech-only', '--out', out, '--lang', 'en'],
      { cwd: project, encoding: 'utf8' },
    );
  const first = build();
  expect(first.status, first.stdout + first.stderr).toBe(0);
  const good = readdirSync(out, { recursive: true, encoding: 'utf8' }).sort();

  const free = Number(execFileSync('df', ['--output=avail', '-B1', disk], { encoding: 'utf8' }).split('\n')[1]);
  writeFileSync(join(disk, 'ballast'), Buffer.alloc(free - 200_000));
  const second = build();
  const said = second.stdout + second.stderr;
  expect(second.status, said).toBe(1);
  expect(said).toContain('The disk is full.');
  expect(said).not.toMatch(/\n\s+at .+:\d+:\d+/);
  expect(readdirSync(out, { recursive: true, encoding: 'utf8' }).sort()).toEqual(good);
  expect(readdirSync(join(disk, 'site'))).toEqual(['dist']);
});
