import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';

const PROJECT = join(import.meta.dirname, '..');
const VALID = 'src/library/fixtures/valid';
const WRONG = 'src/library/fixtures/wrong';

/** Runs the real command. */
function check(...args: string[]): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...args], {
    cwd: PROJECT,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  expect(stdout + stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  return { code: status, out: stdout, error: stderr };
}

describe('npm run check', () => {
  test('ends with 1 and prints all findings in one run when one is an error', () => {
    const { code, out } = check('--content', WRONG, '--today', '2026-11-22');
    expect(code).toBe(1);
    expect(new Set(out.match(/^src\/library\/fixtures\/wrong\/[^:]+/gm)).size).toBeGreaterThan(40);
    expect(out).not.toContain('\u001b');
  });

  test('ends with 0 when there are warnings only', () => {
    const { code, out } = check('--content', VALID, '--today', '2030-01-01', '--lang', 'de');
    expect(code).toBe(0);
    expect(out).toMatch(/\d+ Warnungen in \d+ Dateien\.\n$/);
  });

  test('says so when nothing is wrong', () => {
    expect(check('--content', VALID, '--today', '2026-11-22', '--lang', 'en')).toEqual({
      code: 0,
      out: 'No errors, no warnings.\n',
      error: '',
    });
  });

  test('prints JSON that can be read, and annotations whose files are seen from the repository', () => {
    const json = check('--content', WRONG, '--format', 'json');
    expect(json.code).toBe(1);
    expect((JSON.parse(json.out) as { errors: number }).errors).toBeGreaterThan(40);
    const github = check('--content', WRONG, '--format', 'github');
    expect(github.code).toBe(1);
    expect(github.out).toMatch(
      /^::error file=src\/library\/fixtures\/wrong\/case,line=1,col=1,title=folder-is-known::/m,
    );
  });

  test('finds a missing and an empty folder', () => {
    expect(check('--content', 'nowhere', '--lang', 'cs')).toMatchObject({
      code: 1,
      out: expect.stringContaining('folder-exists'),
    });
    const empty = mkdtempSync(join(tmpdir(), 'both-sides-'));
    onTestFinished(() => rmSync(empty, { recursive: true }));
    expect(check('--content', empty)).toMatchObject({ code: 1, out: expect.stringContaining('folder-has-content') });
  });

  test('ends with 2 and a line that helps after a wrong call', () => {
    const wrong = [
      ['--format', 'xml'],
      ['--bogus'],
      ['--content'],
      ['content'],
      ['--lang', 'Czech'],
      ['--today', 'soon'],
      ['--content', ''],
    ];
    for (const call of wrong) {
      const { code, out, error } = check(...call);
      expect([call, code, out]).toEqual([call, 2, '']);
      expect(error).toMatch(/^\S.+\n\nnpm run check -- /);
    }
  });

  test('explains itself', () => {
    expect(check('--help', '--lang', 'en')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/--content DIR +folder with the content +\(content\)/),
    });
    expect(check('--help', '--lang', 'cs').out).toMatch(/--content DIR +složka s obsahem +\(content\)/);
    expect(check('--help', '--content', VALID).out).toContain('Přečte celý obsah');
  });
});
