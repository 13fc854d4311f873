import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLibrary } from './reading.ts';
import { TODAY, temporaryContent, VALID } from './testing/temporary-content.ts';

const CASE = 'cases/skutec-prevention-assistant';
const METHOD = 'methods/case-conference';

const rulesIn = async (folder: string): Promise<string[]> =>
  (await readLibrary(folder, { today: TODAY })).issues.map(
    ({ rule, file, line, column }) => `${file}:${line}:${column} ${rule}`,
  );

describe('a valid project', () => {
  test('gives the Library and no findings', async () => {
    const { library, issues, languages } = await readLibrary(VALID, { today: TODAY });
    expect(issues).toEqual([]);
    expect(languages).toEqual(['cs', 'de']);
    const entry = library?.collections.case.get('skutec-prevention-assistant');
    expect([...(entry?.texts.keys() ?? [])]).toEqual(['cs', 'de']);
    expect(entry?.texts.get('cs')).toMatchObject({ lang: 'cs', outdated: false, file: `valid/${CASE}/text.cs.mdx` });
    expect(entry?.texts.get('cs')?.body.headings.map(({ anchor, line }) => [anchor, line])).toEqual([
      ['problem', 30],
      ['postup', 34],
      ['kdo-co-dela', 40],
      ['co-dal', 47],
    ]);
    expect(entry?.pictures.get('roles.svg')).toEqual({
      path: join(VALID, CASE, 'roles.svg'),
      format: 'svg',
      width: 600,
      height: 200,
    });
    expect(library?.pictures.get('logos/eu.svg')).toMatchObject({ width: 810, height: 540 });
    expect(library?.folder).toBe(VALID);
  });

  test('joins relations of facts and texts in both directions', async () => {
    const { library } = await readLibrary(VALID, { today: TODAY });
    const { method, case: cases, organisation } = library?.collections ?? {};
    expect(cases?.get('skutec-prevention-assistant')?.relations).toEqual([
      { collection: 'organisation', id: 'mas-skch' },
      { collection: 'method', id: 'case-conference' },
      { collection: 'legislation', id: 'debt-relief' },
    ]);
    expect(method?.get('case-conference')?.backlinks).toEqual([
      { collection: 'case', id: 'skutec-prevention-assistant' },
      { collection: 'workshop', id: 'workshop-1' },
    ]);
    expect(organisation?.get('acord-cz')?.backlinks).toEqual([
      { collection: 'workshop', id: 'workshop-1' },
      { collection: 'page', id: 'about' },
    ]);
  });

  test('fills in what editors may leave out', async () => {
    const { library } = await readLibrary(VALID, { today: TODAY });
    const facts = library?.collections.case.get('skutec-prevention-assistant')?.facts;
    expect(facts).toMatchObject({ partners: [], results: [{ unit: 'count', approximate: false }, {}] });
    expect(library?.collections.method.get('case-conference')?.facts).toMatchObject({ publication: { priority: 2 } });
    expect(library?.publication?.edition).toBe('2026');
  });
});

describe('optional files', () => {
  test('a project of one language and one kind needs no more than site.yaml and its entries', async () => {
    const folder = join(import.meta.dirname, '../../scripts/fixtures/czech-only');
    const { library, issues } = await readLibrary(folder, { today: TODAY });
    expect(issues).toEqual([]);
    expect(library?.glossary).toEqual({});
    expect(library?.collections.method.size).toBe(0);
    expect(library?.collections.case.size).toBe(3);
  });

  test('glossary, sources, vocabulary and publication may be absent', async () => {
    const folder = temporaryContent({
      'glossary.yaml': undefined,
      'sources.yaml': undefined,
      'vocabulary.yaml': undefined,
      'publication.yaml': undefined,
      'site.yaml': (text) => text.replace('partners: [acord-cz, ehs-dresden]\n', ''),
      cases: undefined,
      methods: undefined,
      legislation: undefined,
      funding: undefined,
      organisations: undefined,
      workshops: undefined,
      'pages/about/text.cs.mdx': (text) => text.replace('[ACoRD CZ](organisation:acord-cz)', 'ACoRD CZ'),
      'pages/about/text.de.mdx': (text) => text.replace('[ACoRD CZ](organisation:acord-cz)', 'ACoRD CZ'),
    });
    const { library, issues } = await readLibrary(folder, { today: TODAY });
    expect(issues).toEqual([]);
    expect(library).toMatchObject({ glossary: {}, sources: {}, publication: undefined, vocabulary: { topics: {} } });
  });

  test('site.yaml may not', async () => {
    const folder = temporaryContent({ 'site.yaml': undefined });
    expect(await rulesIn(folder)).toEqual(['content/site.yaml:1:1 required-file-exists']);
  });
});

describe('translations', () => {
  test('an entry may lack a language: a warning, and the Library has it', async () => {
    const folder = temporaryContent({ [`${METHOD}/text.de.mdx`]: undefined });
    const { library, issues } = await readLibrary(folder, { today: TODAY });
    expect(issues).toMatchObject([{ rule: 'translation-exists', severity: 'warning', file: `content/${METHOD}` }]);
    expect([...(library?.collections.method.get('case-conference')?.texts.keys() ?? [])]).toEqual(['cs']);
  });

  test('a translation is outdated when a word of its source changed, and only then', async () => {
    const before = await readLibrary(VALID, { today: TODAY });
    const hash = before.library?.collections.method.get('case-conference')?.texts.get('cs')?.hash;
    const confirm = (text: string): string =>
      text.replace('slug:', `translatedFrom: { lang: cs, hash: ${hash} }\nslug:`);
    const same = temporaryContent({
      [`${METHOD}/text.de.mdx`]: confirm,
      [`${METHOD}/text.cs.mdx`]: (text) => `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}\r\n\r\n`,
    });
    expect(await rulesIn(same)).toEqual([]);
    const changed = temporaryContent({
      [`${METHOD}/text.de.mdx`]: confirm,
      [`${METHOD}/text.cs.mdx`]: (text) => text.replace('jednoho stolu', 'kulatého stolu'),
    });
    const { library, issues } = await readLibrary(changed, { today: TODAY });
    expect(issues).toMatchObject([{ rule: 'translation-is-current', severity: 'warning', line: 4 }]);
    expect(library?.collections.method.get('case-conference')?.texts.get('de')?.outdated).toBe(true);
  });
});

describe('places', () => {
  test('faults in fields and body of a text are told at their lines in the file', async () => {
    const folder = temporaryContent({
      [`${METHOD}/text.cs.mdx`]: (text) =>
        text.replace('groupSize:', 'groupsize:').replace('case:skutec', 'case:sktuec'),
    });
    const { issues } = await readLibrary(folder, { today: TODAY });
    expect(issues.map(({ rule, line, column, params }) => [rule, line, column, params['suggestion']])).toEqual([
      ['field-is-known', 18, 1, 'groupSize'],
      ['entry-exists', 30, 14, 'skutec-prevention-assistant'],
    ]);
  });

  test('a fault in one field does not hide those of the others', async () => {
    const folder = temporaryContent({
      [`${METHOD}/facts.yaml`]: (text) => text.replace('evidence: E1', 'evidence: E9').replace('cost: c1', 'cost: c9'),
    });
    expect((await rulesIn(folder)).map((line) => line.split(' ')[1])).toEqual([
      'value-is-allowed',
      'vocabulary-term-exists',
    ]);
  });

  test('a file that cannot be read does not make everything it holds unknown', async () => {
    const folder = temporaryContent({ 'vocabulary.yaml': 'topics: [', 'sources.yaml': '"', 'glossary.yaml': 'x: "y' });
    expect(await rulesIn(folder)).toEqual([
      'content/glossary.yaml:1:4 quotes-are-closed',
      'content/sources.yaml:1:1 quotes-are-closed',
      'content/vocabulary.yaml:1:9 brackets-are-closed',
    ]);
  });

  test('what is overdue depends on the day that is given', async () => {
    const rules = (await readLibrary(VALID, { today: '2030-01-01' })).issues.map(({ rule }) => rule);
    expect([...new Set(rules)]).toEqual(['review-is-current']);
    const early = (await readLibrary(VALID, { today: '2020-01-01' })).issues.map(({ rule }) => rule);
    expect([...new Set(early)]).toEqual(['date-has-come']);
  });
});

test('a cycle of relations is an ordinary thing', async () => {
  const folder = temporaryContent({
    [`${METHOD}/facts.yaml`]: (text) => `${text}related: [legislation:debt-relief]\n`,
    'legislation/debt-relief/facts.yaml': (text) => `${text}related: [method:case-conference]\n`,
  });
  const { library, issues } = await readLibrary(folder, { today: TODAY });
  expect(issues).toEqual([]);
  expect(library?.collections.method.get('case-conference')?.backlinks).toContainEqual({
    collection: 'legislation',
    id: 'debt-relief',
  });
});

test('a thousand entries are read', async () => {
  const folder = temporaryContent();
  const entry = join(folder, METHOD);
  for (let number = 0; number < 1000; number += 1) {
    const copy = `${entry}-${number}`;
    cpSync(entry, copy, { recursive: true });
    for (const lang of ['cs', 'de']) {
      const text = readFileSync(join(entry, `text.${lang}.mdx`), 'utf8');
      writeFileSync(
        join(copy, `text.${lang}.mdx`),
        text.replace(/^slug: .*$/m, (slug) => `${slug}-${number}`),
      );
    }
  }
  const { library, issues } = await readLibrary(folder, { today: TODAY });
  expect(issues).toEqual([]);
  expect(library?.collections.method.size).toBe(1001);
});
