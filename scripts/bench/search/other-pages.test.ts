import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Library } from '#library/library.ts';
import { readLibrary } from '#library/reading.ts';
import { recordsOf } from '#search/records/records.ts';
import { writeOtherPages } from './other-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'other-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function libraryOf(content: string): Promise<Library> {
  const { library, issues } = await readLibrary(content, { today: '2026-11-22' });
  if (!library) throw new Error(JSON.stringify(issues));
  return library;
}

const wordsOf = (library: Library, lang: string, other: boolean): Set<string> =>
  new Set(
    recordsOf(library, lang)
      .filter(({ id, kind }) => kind !== 'glossary' && id.startsWith('page:other-') === other)
      .flatMap(({ sections }) => sections.flatMap(({ text }) => text.split(/\s+/))),
  );

test.each(['src/library/fixtures/valid', 'scripts/fixtures/three-languages', 'content'])(
  'the pages beside %s are sound, are in all languages and speak in its words alone',
  async (content) => {
    const before = await libraryOf(content);
    const to = join(folder, content);
    writeOtherPages(before, content, to, 12);
    const after = await libraryOf(to);
    for (const lang of before.site.languages) {
      const ids = (library: Library) => recordsOf(library, lang).map(({ id }) => id);
      const known = ids(before);
      const added = ids(after).filter((id) => !known.includes(id));
      expect(added.toSorted()).toEqual(Array.from({ length: 12 }, (_, at) => `page:other-${at + 1}`).toSorted());
      const words = wordsOf(before, lang, false);
      expect([...wordsOf(after, lang, true)].filter((word) => !words.has(word))).toEqual([]);
      const titles = recordsOf(after, lang).filter(({ id }) => id.startsWith('page:other-'));
      expect(new Set(titles.map(({ title }) => title)).size).toBeGreaterThan(9);
    }
  },
);

test('the same library gives the same pages', async () => {
  const content = 'scripts/fixtures/czech-only';
  const library = await libraryOf(content);
  const texts = ['first', 'second'].map((name) => {
    writeOtherPages(library, content, join(folder, name), 3);
    return readFileSync(join(folder, name, 'pages/other-3/text.cs.mdx'), 'utf8');
  });
  expect(texts[0]).toBe(texts[1]);
  expect(texts[0]).toMatch(/^---\ntitle: "\p{Lu}/u);
});
