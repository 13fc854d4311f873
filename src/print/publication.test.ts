import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

  test('holds the glossary in both directions', () => {
    const from = (text: string, title: string): string => text.slice(text.indexOf(title)).replace(/\s+/g, ' ');
    expect(from(czech.text, 'Němčina – čeština')).toContain('Verbraucherinsolvenz oddlužení');
    expect(from(german.text, 'Tschechisch – Deutsch')).toContain('oddlužení Verbraucherinsolvenz');
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
  expect(await makePublication(library)).toMatchObject({ editions: [], manifest: { editions: [] }, issues: [] });
});

describe('pinned entries that do not fit', async () => {
  const tight = (text: string) => text.replace(/maxPages: \d+/, 'maxPages: 12');
  const pins = [
    'case:skutec-prevention-assistant: full',
    'method:case-conference: full',
    'legislation:debt-relief: full',
    'funding:small-projects-fund: full',
  ];
  const pinned = (lines: readonly string[]) =>
    changedContent(VALID, {
      'publication.yaml': (text) =>
        tight(text).replace(/pins:[\s\S]*$/, `pins:\n${lines.map((line) => `  ${line}\n`).join('')}`),
    });
  const { issues, editions } = await makePublication(await libraryOf(pinned(pins)));
  const [issue] = issues;

  test('are an error with a table of chapters and entries', () => {
    expect(editions.every(({ pages }) => pages > 12)).toBe(true);
    expect(issues[0]).toMatchObject({
      rule: 'publication-fits',
      severity: 'error',
      file: 'content/publication.yaml',
      line: 12,
      params: { limit: 12 },
    });
    const table = [issue?.params['table'] ?? ''].flat().join('\n');
    for (const words of ['Příklady', 'Asistent prevence  (celý)', 'Celkem']) expect(table).toContain(words);
  });

  test('the error names cuts with which the publication fits', async () => {
    const cuts = [issue?.params['cuts'] ?? ''].flat().map(String);
    expect(cuts.length).toBeGreaterThan(0);
    for (const lang of ['cs', 'de', 'en'] as const) {
      const { wrong, mend } = tell({ rule: 'publication-fits', params: issue?.params ?? {} }, lang);
      expect(wrong).toMatch(/\d+/);
      expect(mend).toContain('\npins:\n  ');
    }
    const cut = new Map(cuts.map((line) => [line.replace(/: \w+ .*$/, ''), line]));
    const shorter = await makePublication(
      await libraryOf(pinned(pins.map((line) => cut.get(line.replace(/: \w+$/, '')) ?? line))),
    );
    expect(shorter.issues).toEqual([]);
    expect(shorter.editions.map(({ pages }) => pages <= 12 && pages % 4 === 0)).toEqual([true, true]);
  });
});

test('without pins the planner finds what fits, the same entries in every language, in whole sheets', async () => {
  const folder = changedContent(VALID, {
    'publication.yaml': (text) => text.replace(/maxPages: \d+/, 'maxPages: 12').replace(/pins:[\s\S]*$/, ''),
  });
  const { issues, editions, manifest, withoutRoom } = await makePublication(await libraryOf(folder));
  expect(issues).toEqual([]);
  expect(editions.map(({ pages }) => pages % 4 === 0 && pages <= 12)).toEqual([true, true]);
  const [czech, german] = manifest.editions.map(({ entries }) =>
    Object.entries(entries)
      .map(([key, { extent }]) => `${key}=${extent}`)
      .sort(),
  );
  expect(czech?.length).toBeGreaterThan(0);
  expect(german).toEqual(czech);
  expect(editions[0]?.plan.join('\n')).toContain('není místo');
  // As many as the plan names below that line.
  const plan = editions[0]?.plan ?? [];
  const named = plan.slice(plan.findIndex((line) => line.includes('není místo')) + 1);
  expect(withoutRoom).toBe(named.indexOf(''));
  expect(withoutRoom).toBeGreaterThan(0);
});

test('ranks of publication.yaml come before the wishes of the entries', async () => {
  const ranked = async (ranks: string) => {
    const folder = changedContent(VALID, {
      'publication.yaml': (text) =>
        `${text.replace(/maxPages: \d+/, 'maxPages: 8').replace(/pins:[\s\S]*$/, '')}${ranks}`,
    });
    const { manifest } = await makePublication(await libraryOf(folder), { languages: ['cs'] });
    return Object.keys(manifest.editions[0]?.entries ?? {});
  };
  expect(await ranked('')).not.toContain('funding:small-projects-fund');
  expect(await ranked('ranks: [funding:small-projects-fund]\n')).toContain('funding:small-projects-fund');
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
  const made = await makePublication(await libraryOf(CZECH_ONLY));
  expect(made.issues).toEqual([]);
  expect(made.withoutRoom).toBe(0);
  const pdf = await readPdf(fileOf(edition(made, 'cs').pdf));
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

  test('ends with whole sheets: pages for notes are told apart from the last chapter', async () => {
    const planned = edition(made, 'cs');
    const { pages } = await readPdf(fileOf(planned.pdf));
    expect(pages % 4).toBe(0);
    expect(made.manifest.editions.map((entry) => entry.pages)).toEqual(made.editions.map((entry) => entry.pages));
    expect(planned.pages).toBe(pages);
    expect(planned.plan.join('\n')).toMatch(/ +9 +3 {2}Poznámky\n +12 +1 {2}Zadní strana/);
  });

  test('prints Cyrillic with our fonts', async () => {
    const bulgarian = await readPdf(fileOf(edition(made, 'bg').pdf));
    expect(bulgarian.language).toBe('bg');
    expect(bulgarian.text).toContain('Закрила на детето в три страни');
    expect(bulgarian.fonts.filter((font) => !OUR_FONTS.test(font))).toEqual([]);
    expect(bulgarian.text).not.toContain('\ufffd');
  });
});

test('language tags with a script or a region are printed', async () => {
  const folder = changedContent(VALID, {});
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, path);
    if (/\.(yaml|mdx)$/.test(path))
      writeFileSync(file, readFileSync(file, 'utf8').replace(/(^|[\s{,[(])de(?=[:,\]\s])/gm, '$1de-AT'));
    if (/\.de\.(mdx|txt)$/.test(path)) renameSync(file, file.replace(/\.de\.(mdx|txt)$/, '.de-AT.$1'));
  }
  const { issues, editions } = await makePublication(await libraryOf(folder), { languages: ['de-AT'] });
  expect(issues).toEqual([]);
  expect((await readPdf(fileOf(editions[0]?.pdf))).language).toBe('de-AT');
});
