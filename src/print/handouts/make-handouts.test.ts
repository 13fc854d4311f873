import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Library } from '#library/library.ts';
import { readPdf } from '../../../scripts/testing/read-pdf.ts';
import { makePublication, preflightReport } from '../publication.ts';
import { CZECH_ONLY, changedContent, fileOf, libraryOf, THREE_LANGUAGES, VALID } from '../testing/content.ts';
import { startTypesetter } from '../typesetter.ts';
import { startTypesetters } from '../typesetters.ts';
import { makeHandouts } from './make-handouts.ts';
import { printHandouts } from './print-handouts.ts';

const CASE = 'cases/skutec-prevention-assistant/text.cs.mdx';
const KEY = 'case:skutec-prevention-assistant';
const SENTENCE = 'Asistent propojuje obce se službami a vyhledává rodiny, které o pomoc samy nežádají. ';

const typesetter = startTypesetter();
const typesetters = startTypesetters();
afterAll(async () => {
  await typesetter.close();
  await typesetters.close();
});
const printed = (library: Library, languages: readonly string[]) =>
  printHandouts(library, languages, 'publication', typesetters);
const made = (library: Library, lang: string) => makeHandouts(library, lang, typesetter, 'publication');
const one = async (folder: string, key: string, lang = 'cs') => {
  const { handouts, issues } = await made(await libraryOf(folder), lang);
  const handout = handouts.find((candidate) => candidate.key === key);
  if (!handout) throw new Error(`No ${key}: ${JSON.stringify(issues)}`);
  return { handout, issues, pdf: await readPdf(fileOf(handout.bytes)) };
};

describe('the handouts of a small project', async () => {
  const library = await libraryOf(VALID);
  const { handouts, issues } = await printed(library, ['cs', 'de']);

  test('are made of every entry of the four kinds and of workshops, in every language, under lasting names', () => {
    expect(issues).toEqual([]);
    expect(handouts.map(({ file }) => file)).toEqual(
      ['cs', 'de'].flatMap((lang) =>
        [
          'case-skutec-prevention-assistant',
          'method-case-conference',
          'legislation-debt-relief',
          'funding-small-projects-fund',
          'workshop-workshop-1',
        ].map((name) => `publication/handouts/${lang}/${name}.pdf`),
      ),
    );
  });

  test('pass the preflight: one or two sides of A4, tagged, in their language, with title, fonts and links', () => {
    for (const { pages, checks, lang } of handouts) {
      expect(pages).toBeLessThanOrEqual(2);
      expect(checks.filter(({ ok }) => !ok)).toEqual([]);
      const found = Object.fromEntries(checks.map(({ check, found }) => [check, found]));
      expect(found).toMatchObject({ boxes: '210 × 297 mm', tags: 'tagged, PDF/UA-1', language: lang });
      expect(Number(found['links'])).toBeGreaterThan(2);
    }
  });

  test('say what the entry says, whose project it is, who paid, how current it is and where more is', async () => {
    const [czech] = handouts;
    const { text, title } = await readPdf(fileOf(czech?.bytes));
    expect(title).toMatch(/^Asistent prevence.*\. Na obou stranách hranice$/);
    for (const words of ['Na obou stranách hranice', 'Problém', 'Zdroje', 'Stav záznamu', 'spolufinancován', 'CC BY'])
      expect(text).toContain(words);
    expect(text).toContain('Na webu: example.org/hranice/cs/priklady/');
    expect(text).not.toContain('Zkráceno');
  });

  test('a short entry stays on one side, without a folio', async () => {
    const workshop = handouts.find(({ file }) => file.endsWith('cs/workshop-workshop-1.pdf'));
    expect(workshop).toMatchObject({ pages: 1, shortened: false });
    expect((await readPdf(fileOf(workshop?.bytes))).text).not.toContain('1/1');
  });

  test('have the same bytes when they are made again, whatever was set before', async () => {
    const again = await made(await libraryOf(VALID), 'cs');
    const before = handouts.filter(({ lang }) => lang === 'cs');
    expect(again.handouts.map(({ file }) => file)).toEqual(before.map(({ file }) => file));
    for (const [at, { bytes }] of again.handouts.entries())
      expect(Buffer.from(bytes).equals(before[at]?.bytes ?? new Uint8Array())).toBe(true);
  });
});

describe('what is too long for two sides', () => {
  test('an entry of sixty pages keeps its beginning, its figures and its sources, and says where the rest is', async () => {
    const text = Array.from({ length: 300 }, () => SENTENCE.repeat(8)).join('\n\n');
    const folder = changedContent(VALID, { [CASE]: (before) => `${before}\n${text}\n` });
    const { handout, issues, pdf } = await one(folder, KEY);
    expect(issues).toEqual([]);
    expect(handout).toMatchObject({ pages: 2, shortened: true });
    expect(pdf.pages).toBe(2);
    for (const words of ['Problém', 'Asistent propojuje obce', 'Zkráceno na dvě strany', 'Zdroje'])
      expect(pdf.text).toContain(words);
    expect(pdf.text).toContain('2/2');
  });

  test('a text without a place to cut is left out, the entry is not', async () => {
    const folder = changedContent(VALID, {
      [CASE]: (before) => before.replace(/(---\n[\s\S]*?---\n)[\s\S]*/, `$1\n${SENTENCE.repeat(300)}\n`),
    });
    const { handout, pdf } = await one(folder, KEY);
    expect(handout.pages).toBeLessThanOrEqual(2);
    expect(handout.shortened).toBe(true);
    expect(pdf.text).toContain('Zkráceno');
    expect(pdf.text).not.toContain('Asistent propojuje obce');
  });

  test('a comparison of many rows says how many more are on the web', async () => {
    const more = Array.from(
      { length: 24 },
      (_, at) =>
        `\n  - id: row-${at}\n    sides:\n      CZ: { verification: unchecked }\n      DE: { verification: unchecked }`,
    ).join('');
    const told = Array.from(
      { length: 24 },
      (_, at) =>
        `\n  row-${at}:\n    label: Řádek ${at}\n    text:\n      CZ: ${SENTENCE.repeat(3)}\n      DE: ${SENTENCE.repeat(2)}`,
    ).join('');
    const folder = changedContent(VALID, {
      'legislation/debt-relief/facts.yaml': (before) => before.replace(/(\nrows:)/, `$1${more}`),
      'legislation/debt-relief/text.cs.mdx': (before) => before.replace(/(\nrows:)/, `$1${told}`),
      'legislation/debt-relief/text.de.mdx': (before) => before.replace(/(\nrows:)/, `$1${told}`),
    });
    const { handout, pdf } = await one(folder, 'legislation:debt-relief');
    expect(handout).toMatchObject({ pages: 2, shortened: true });
    expect(Number(/Další řádky této tabulky na webu: (\d+)/.exec(pdf.text)?.[1])).toBeGreaterThan(5);
    expect(pdf.text).toContain('Řádek 0');
  });
});

test('three countries stand in columns, also in Cyrillic', async () => {
  const { handouts, issues } = await printed(await libraryOf(THREE_LANGUAGES), ['bg']);
  expect(issues).toEqual([]);
  const law = handouts.find(({ key }) => key.startsWith('legislation:'));
  expect(law?.pages).toBe(1);
  const { text, language } = await readPdf(fileOf(law?.bytes));
  expect(language).toBe('bg');
  expect(text).toContain('Закрила на детето в три страни');
  for (const country of ['CZ', 'SK', 'BG']) expect(text).toContain(country);
});

test('one country and one language, without funders', async () => {
  const { handouts, issues } = await printed(await libraryOf(CZECH_ONLY), ['cs']);
  expect(issues).toEqual([]);
  expect(handouts.map(({ pages }) => pages)).toEqual([1, 1, 1]);
});

test('an entry without a translation is handed out in the language that it has, and says so', async () => {
  const folder = changedContent(VALID, {});
  rmSync(join(folder, 'methods/case-conference/text.de.mdx'));
  const { handouts, issues } = await printed(await libraryOf(folder), ['de']);
  expect(issues).toEqual([]);
  const method = handouts.find(({ key }) => key === 'method:case-conference');
  const { text, language } = await readPdf(fileOf(method?.bytes));
  expect(language).toBe('de');
  expect(text).toContain('liegt noch nicht auf Deutsch vor');
  expect(text).toContain('Případová konference');
});

test('what cannot be set is told with file and line, and the other handouts are made', async () => {
  const folder = changedContent(VALID, { [CASE]: (before) => `${before}\nDobře 😀.\n` });
  const { handouts, issues } = await made(await libraryOf(folder), 'cs');
  expect(issues).toEqual([
    expect.objectContaining({
      rule: 'characters-are-printable',
      severity: 'warning',
      file: `content/${CASE}`,
      column: 7,
    }),
  ]);
  expect(handouts.map(({ key }) => key)).not.toContain(KEY);
  expect(handouts.length).toBe(4);
});

describe('as a part of the publication', () => {
  test('they stand in the manifest and in the report of the preflight', async () => {
    const { handouts, manifest, editions, issues } = await makePublication(await libraryOf(CZECH_ONLY));
    expect(issues).toEqual([]);
    expect(manifest.handouts).toEqual(
      handouts.map(({ lang, key, file, bytes, pages }) => ({ lang, key, file, bytes: bytes.length, pages })),
    );
    expect(manifest.handouts.length).toBe(3);
    const [report] = JSON.parse(preflightReport(editions, handouts)) as {
      handouts: { file: string; failed: string[] }[];
    }[];
    expect(report?.handouts.map(({ file, failed }) => [file, failed])).toEqual(handouts.map(({ file }) => [file, []]));
  });

  test('they are left out where publication.yaml or the caller does not want them', async () => {
    const folder = changedContent(CZECH_ONLY, { 'publication.yaml': (before) => `${before}\nhandouts: false\n` });
    expect((await makePublication(await libraryOf(folder))).manifest.handouts).toEqual([]);
    const asked = await makePublication(await libraryOf(CZECH_ONLY), { handouts: false });
    expect(asked.manifest.handouts).toEqual([]);
    expect(asked.editions.length).toBe(1);
  });
});
