import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'print-'));
const out = join(folder, 'out');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const print = (...options: string[]) =>
  spawnSync(process.execPath, ['scripts/print.ts', '--out', out, ...options], { cwd: ROOT, encoding: 'utf8' });

test('writes PDFs and books for e-readers where the site offers them, and prints the page plan of each language', () => {
  const { status, stdout } = print('--content', 'src/library/fixtures/valid');
  expect(status).toBe(0);
  for (const words of ['Kapitola a záznam', 'Asistent prevence  (celý)', 'Kapitel und Eintrag', 'Zusammen'])
    expect(stdout).toContain(words);
  expect(readdirSync(join(out, 'publication'))).toEqual(
    expect.arrayContaining([
      'na-obou-stranach-hranice-cs.epub',
      'na-obou-stranach-hranice-cs.pdf',
      'na-obou-stranach-hranice-de.epub',
      'na-obou-stranach-hranice-de.pdf',
      'preflight.json',
    ]),
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

test('writes neither into content nor into folders of others', () => {
  const content = join(folder, 'project');
  cpSync(join(ROOT, 'src/library/fixtures/valid'), content, { recursive: true });
  const before = readdirSync(content);
  for (const wrong of [content, join(ROOT, 'src')]) {
    const { status, stderr } = print('--content', content, '--out', wrong);
    expect(status).toBe(1);
    expect(stderr).toContain('--out ');
  }
  expect(readdirSync(content)).toEqual(before);
  expect(existsSync(join(ROOT, 'src/publication'))).toBe(false);
});

test('leaves good files alone when the new ones are too long, and tells lines that can be pasted', () => {
  const content = join(folder, 'long');
  const files = join(folder, 'files');
  cpSync(join(ROOT, 'src/library/fixtures/valid'), content, { recursive: true });
  expect(print('--content', content, '--out', files).status).toBe(0);
  const good = readFileSync(join(files, 'publication/na-obou-stranach-hranice-cs.pdf'));
  const publication = join(content, 'publication.yaml');
  writeFileSync(publication, readFileSync(publication, 'utf8').replace(/maxPages: \d+/, 'maxPages: 8'));
  const { status, stdout } = print('--content', content, '--out', files);
  expect(status).toBe(1);
  expect(stdout).toMatch(/\npins:\n {2}case:skutec-prevention-assistant: (summary|none) {2}# /);
  expect(readFileSync(join(files, 'publication/na-obou-stranach-hranice-cs.pdf')).equals(good)).toBe(true);
});
