import { describe, expect, test } from 'vitest';
import { tell } from '#i18n/findings/tell.ts';
import { readPdf } from '../../scripts/testing/read-pdf.ts';
import { makePublication, type PublicationResult } from './publication.ts';
import { CZECH_ONLY, changedContent, fileOf, libraryOf, THREE_LANGUAGES, VALID } from './testing/content.ts';

const OUR_FONTS = /^[A-Z]{6}\+Source(Serif4|Sans3)-/;

const edition = ({ editions, issues }: PublicationResult, lang: string) => {
  const found = editions.find((candidate) => candidate.lang === lang);
  if (!found) throw new Error(`No edition in ${lang}: ${JSON.stringify(issues)}`);
  return found;
};

describe('the publication of a small project', async () => {
  const library = await libraryOf(VALID);
  const made = await makePublication(library);
  const czech = await readPdf(fileOf(edition(made, 'cs').pdf));
  const german = await readPdf(fileOf(edition(made, 'de').pdf));

  test('is complete, in every language', () => {
    expect(made.issues).toEqual([]);
    expect(made.editions.map(({ lang, file }) => [lang, file])).toEqual([
      ['cs', 'publication/na-obou-stranach-hranice-cs.pdf'],
      ['de', 'publication/na-obou-stranach-hranice-de.pdf'],
    ]);
  });

  test('is tagged, has a language, a title and only our fonts', () => {
    expect(czech).toMatchObject({
      tagged: true,
      language: 'cs',
      title: expect.stringContaining('Na obou stranách hranice'),
    });
    expect(german).toMatchObject({
      tagged: true,
      language: 'de',
      title: expect.stringContaining('Auf beiden Seiten der Grenze'),
    });
    for (const { fonts } of [czech, german]) {
      expect(fonts.length).toBeGreaterThan(3);
      expect(fonts.filter((font) => !OUR_FONTS.test(font))).toEqual([]);
    }
  });

  test('holds cover, imprint with publicity, contents, chapters, glossary and register in the words of the language', () => {
    for (const words of [
      'Obsah',
      'Příklady',
      'Metody',
      'Právo',
      'Slovník',
      'Rejstřík',
      'Jak číst značky',
      'spolufinancován',
    ])
      expect(czech.text).toContain(words);
    for (const words of [
      'Inhalt',
      'Beispiele',
      'Methoden',
      'Recht',
      'Glossar',
      'Register',
      'Wie die Zeichen zu lesen sind',
    ])
      expect(german.text).toContain(words);
  });

  test('refers from text to the page of another entry', () => {
    const page = made.manifest.editions[0]?.entries['method:case-conference']?.page ?? 0;
    expect(page).toBeGreaterThan(4);
    expect(czech.text).toMatch(new RegExp(`Použité metody: Případová konference \\(s\\. ${page}\\)`));
  });

  test('tells the site pages, sizes, chapters and where each entry stands', () => {
    const [manifest] = made.manifest.editions;
    expect(manifest).toMatchObject({ lang: 'cs', pages: czech.pages, bytes: edition(made, 'cs').pdf.length });
    expect(manifest?.chapters.map(({ title }) => title)).toEqual([
      'Příklady',
      'Metody',
      'Právo',
      'Financování',
      'Workshopy',
      'Slovník',
      'Rejstřík',
    ]);
    expect(manifest?.entries['case:skutec-prevention-assistant']).toEqual({
      page: 5,
      pages: expect.any(Number),
      extent: 'full',
    });
    expect(manifest?.entries['funding:small-projects-fund']).toMatchObject({ extent: 'summary', pages: 1 });
  });

  test('has the same bytes when it is made again', async () => {
    const again = await makePublication(await libraryOf(VALID));
    for (const lang of ['cs', 'de'])
      expect(Buffer.from(edition(again, lang).pdf).equals(edition(made, lang).pdf)).toBe(true);
  });
});

test('a project without publication.yaml has no publication and no findings', async () => {
  const library = { ...(await libraryOf(VALID)), publication: undefined };
  expect(await makePublication(library)).toEqual({ editions: [], manifest: { editions: [] }, issues: [] });
});

test('too many pages are an error with a table of chapters and entries', async () => {
  const folder = changedContent(VALID, { 'publication.yaml': (text) => text.replace(/maxPages: \d+/, 'maxPages: 8') });
  const { issues, editions } = await makePublication(await libraryOf(folder), { languages: ['cs'] });
  expect(editions[0]?.pages).toBeGreaterThan(8);
  expect(issues).toEqual([
    expect.objectContaining({
      rule: 'publication-fits',
      severity: 'error',
      file: 'content/publication.yaml',
      params: expect.objectContaining({ limit: 8 }),
    }),
  ]);
  const table = [issues[0]?.params['table'] ?? ''].flat().join('\n');
  for (const words of ['Příklady', 'Asistent prevence  (celý)', 'Fond malých projektů  (zkráceně)', 'Celkem'])
    expect(table).toContain(words);
  for (const lang of ['cs', 'de', 'en'] as const)
    expect(tell({ rule: 'publication-fits', params: issues[0]?.params ?? {} }, lang).wrong).toMatch(/\d+/);
});

test('a character that the fonts do not have is found where it stands, and only that edition is missing', async () => {
  const text = 'methods/case-conference/text.cs.mdx';
  const folder = changedContent(VALID, { [text]: (before) => `${before}\nDobře 😀 a مرحبا.\n` });
  const { issues, editions } = await makePublication(await libraryOf(folder));
  expect(editions.map(({ lang }) => lang)).toEqual(['de']);
  expect(issues[0]).toMatchObject({
    rule: 'characters-are-printable',
    severity: 'error',
    file: `content/${text}`,
    column: 7,
    params: { character: '😀', code: 'U+1F600' },
  });
  expect(issues.length).toBe(6);
  expect(new Set(issues.map(({ line }) => line)).size).toBe(1);
});

test('one country and one language: no second bank, no spine, no signs of transfer', async () => {
  const { issues, editions } = await makePublication(await libraryOf(CZECH_ONLY));
  expect(issues).toEqual([]);
  const pdf = await readPdf(fileOf(edition({ issues, editions, manifest: { editions: [] } }, 'cs').pdf));
  expect(pdf.language).toBe('cs');
  expect(pdf.text).not.toContain('Přes hranici');
  expect(pdf.text).not.toMatch(/\bCZ\b(?!\.)/);
});

describe('three countries in three languages', async () => {
  const made = await makePublication(await libraryOf(THREE_LANGUAGES));

  test('compares in columns', async () => {
    const { text } = await readPdf(fileOf(edition(made, 'cs').pdf));
    expect(made.issues).toEqual([]);
    for (const country of ['CZ', 'SK', 'BG']) expect(text).toContain(country);
    // The reader's words for the office come before its own.
    expect(text).toMatch(/oddělení ochrany\s+dítěte[\s\S]{0,40}отдел „Закрила/);
  });

  test('ends on an even page, which is counted and told apart from the last chapter', async () => {
    const planned = edition(made, 'cs');
    const { pages } = await readPdf(fileOf(planned.pdf));
    expect(pages % 2).toBe(0);
    expect(made.manifest.editions.map((entry) => entry.pages)).toEqual(made.editions.map((entry) => entry.pages));
    expect(planned.pages).toBe(pages);
    expect(planned.plan.at(-2)).toMatch(/^ +9 +2 /);
  });

  test('prints Cyrillic with our fonts', async () => {
    const bulgarian = await readPdf(fileOf(edition(made, 'bg').pdf));
    expect(bulgarian.language).toBe('bg');
    expect(bulgarian.text).toContain('Закрила на детето в три страни');
    expect(bulgarian.fonts.filter((font) => !OUR_FONTS.test(font))).toEqual([]);
    expect(bulgarian.text).not.toContain('\ufffd');
  });
});
