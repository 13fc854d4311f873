import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../testing/read-pdf.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const found = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pdf'));
const handouts = found.filter((name) => name.includes('handouts'));
const pdfs = found.filter((name) => !handouts.includes(name));
/** Language and variant are the last parts of the name: `publication/name-cs.pdf`, `publication/name-cs-press.pdf`. */
const partsOf = (name: string) => {
  const [, lang, variant = 'reading'] = /-([a-z]{2})(?:-(press|booklet))?\.pdf$/.exec(name) ?? [];
  return { lang, variant };
};
const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });

test('there is a PDF for reading, for the print shop and to fold, for each language of the site', () => {
  const found = pdfs.map(partsOf).map(({ lang, variant }) => `${lang} ${variant}`);
  expect(found.sort()).toEqual(['cs booklet', 'cs press', 'cs reading', 'de booklet', 'de press', 'de reading']);
});

describe.each(pdfs)('%s', (name) => {
  const path = join(dist, name);
  const { lang, variant } = partsOf(name);

  test('qpdf finds no fault', () => {
    expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
  });

  test('has a title, a language and its pages: at most 48, two on each side of a sheet', async () => {
    const info = run('pdfinfo', path);
    expect(info).toMatch(/^Title: +\S/m);
    expect((await readPdf(path)).language).toBe(lang);
    const pages = Number(/^Pages: +(\d+)$/m.exec(info)?.[1]);
    const folios = variant === 'booklet' ? pages * 2 : pages;
    expect(folios).toBeLessThanOrEqual(48);
    expect(folios % 4).toBe(0);
  });

  test('has the tags or the boxes of its purpose', () => {
    const info = run('pdfinfo', '-box', path);
    if (variant === 'reading') expect(info).toMatch(/^Tagged: +yes$/m);
    // A5 with 3 mm around, and A4 across, in points.
    if (variant === 'press') {
      expect(info).toMatch(/^TrimBox: +8\.50 +8\.50 +428\.03 +603\.78$/m);
      expect(info).toMatch(/^BleedBox: +0\.00 +0\.00 +436\.54 +612\.28$/m);
    }
    if (variant === 'booklet') expect(info).toMatch(/^MediaBox: +0\.00 +0\.00 +841\.89 +595\.28$/m);
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

/** One in eight, so that every kind and language is among them. */
describe.each(handouts.sort().filter((_, at) => at % 8 === 0))('%s', (name) => {
  const path = join(dist, name);

  test('is one or two sides of A4, tagged, titled and without a fault', () => {
    const info = run('pdfinfo', path);
    expect(info).toMatch(/^Pages: +[12]$/m);
    expect(info).toMatch(/^Page size: +595\.2\d* x 841\.8\d* pts \(A4\)$/m);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^Title: +\S/m);
    expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
  });
});
