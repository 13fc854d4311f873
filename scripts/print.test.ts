import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const out = mkdtempSync(join(tmpdir(), 'print-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

const print = (...options: string[]) =>
  spawnSync(process.execPath, ['scripts/print.ts', '--out', out, ...options], { cwd: ROOT, encoding: 'utf8' });

test('writes the PDFs where the site offers them, and prints the page plan of each language', () => {
  const { status, stdout } = print('--content', 'src/library/fixtures/valid');
  expect(status).toBe(0);
  for (const words of ['Kapitola a záznam', 'Asistent prevence  (celý)', 'Kapitel und Eintrag', 'Zusammen'])
    expect(stdout).toContain(words);
  expect(readdirSync(join(out, 'publication'))).toEqual(
    expect.arrayContaining(['na-obou-stranach-hranice-cs.pdf', 'na-obou-stranach-hranice-de.pdf', 'preflight.json']),
  );
  expect(readFileSync(join(out, 'publication/na-obou-stranach-hranice-cs.pdf')).subarray(0, 5).toString()).toBe(
    '%PDF-',
  );
});

test('a language that the site does not have is a wrong call', () => {
  const { status, stderr } = print('--content', 'src/library/fixtures/valid', '--only', 'pl');
  expect(status).toBe(2);
  expect(stderr).toContain('cs, de');
});

test('content with errors is told and nothing is written', () => {
  const missing = join(out, 'nowhere');
  const { status, stdout } = print('--content', missing);
  expect(status).toBe(1);
  expect(stdout).toContain('nowhere');
  expect(existsSync(missing)).toBe(false);
});
