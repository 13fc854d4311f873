import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { readLibrary } from '#library/reading.ts';
import { writeHtmlFiles } from './html-files.ts';
import { plannedOutlines } from './planned-outlines.ts';

const folder = mkdtempSync(join(tmpdir(), 'html-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

test.each(['src/library/fixtures/valid', 'scripts/fixtures/czech-only', 'scripts/fixtures/three-languages'])(
  'the pages of %s are one document a language that holds what is printed and leads nowhere else',
  async (content) => {
    const { library } = await readLibrary(content, { today: '2026-11-22' });
    if (!library) throw new Error(`${content} has errors`);
    const outlines = await plannedOutlines(library);
    expect(outlines.map(({ lang }) => lang)).toEqual(library.site.languages);
    const files = await writeHtmlFiles(library, outlines, folder);
    for (const { lang, chapters } of outlines) {
      const html = readFileSync(files.get(lang) ?? '', 'utf8');
      expect(html).toContain(`<html lang="${lang}">`);
      const ids = all(html, / id="([^"]*)"/g);
      expect(ids.toSorted()).toEqual([...new Set(ids)].sort());
      const printed = chapters.flatMap(({ entries }) => entries.map(({ collection, id }) => `${collection}-${id}`));
      expect(printed.length).toBeGreaterThan(0);
      expect(ids).toEqual(expect.arrayContaining(printed));
      for (const href of all(html, / href="([^"]*)"/g)) {
        if (href.startsWith('#')) expect(ids).toContain(href.slice(1));
        else expect(href).toMatch(/^(https?|mailto|tel):/);
      }
      for (const src of all(html, / src="([^"]*)"/g)) expect(existsSync(join(folder, src))).toBe(true);
      const fonts = all(html, /src: url\('([^']*)'\)/g);
      expect(fonts).toHaveLength(8);
      for (const font of fonts) expect(existsSync(fileURLToPath(font))).toBe(true);
    }
  },
);
