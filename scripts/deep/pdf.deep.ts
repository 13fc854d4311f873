import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../testing/read-pdf.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const pdfs = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pdf'));
/** The language is the last part of the name: `publication/name-cs.pdf`. */
const languageOf = (name: string): string | undefined => /-([a-z]{2})\.pdf$/.exec(name)?.[1];
const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });

test('there is a PDF for each language of the site', () => {
  expect(pdfs.map(languageOf).sort()).toEqual(['cs', 'de']);
});

describe.each(pdfs)('%s', (name) => {
  const path = join(dist, name);

  test('qpdf finds no fault', () => {
    expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
  });

  test('is tagged, has a title and a language, and at most 48 pages', async () => {
    const info = run('pdfinfo', path);
    expect(info).toMatch(/^Title: +\S/m);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(Number(/^Pages: +(\d+)$/m.exec(info)?.[1])).toBeLessThanOrEqual(48);
    expect((await readPdf(path)).language).toBe(languageOf(name));
  });

  test('all fonts are embedded and ours', () => {
    const rows = run('pdffonts', path).trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toMatch(/^[A-Z]{6}\+Source(Serif4|Sans3)/);
      // emb sub uni are the three columns before the object number.
      expect(row).toMatch(/\byes +yes +yes +\d+ +\d+ *$/);
    }
  });

  test('every page can be drawn', () => {
    expect(run('pdftoppm', '-r', '20', '-png', path).length).toBeGreaterThan(0);
  });
});
