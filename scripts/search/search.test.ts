import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLibrary } from '#library/reading.ts';
import { makeSearchIndex } from '#search/make-search-index.ts';
import { type JudgedQuery, scores } from './evaluate.ts';
import { openIndex } from './open-index.ts';

const PROJECT = new URL('../..', import.meta.url).pathname;
const FIXTURE = join(PROJECT, 'src/library/fixtures/valid');

let out: string;

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'search-'));
  const { library } = await readLibrary(FIXTURE, { today: '2026-11-22' });
  if (!library) throw new Error('The fixture is not valid.');
  await makeSearchIndex(library, out);
});

afterAll(() => rmSync(out, { recursive: true }));

const find = async (lang: string, query: string): Promise<string[]> => {
  const answer = await (await openIndex(out, lang)).search(query);
  return (await answer.load(0, 10)).map(({ id }) => id);
};

describe('a search of the built index', () => {
  test.each([
    ['exact word', 'cs', 'oddlužení', 'term:debt-relief'],
    ['inflected', 'cs', 'případových konferencích', 'method:case-conference'],
    ['inflected with another consonant', 'cs', 'dluzích', 'legislation:debt-relief'],
    ['without diacritics', 'cs', 'pripadova konference', 'method:case-conference'],
    ['in capitals', 'cs', 'ODDLUŽENÍ', 'term:debt-relief'],
    ['typing error', 'cs', 'oddlužeín', 'term:debt-relief'],
    ['while typing', 'cs', 'oddluž', 'term:debt-relief'],
    ['abbreviation', 'cs', 'OSPOD', 'term:child-protection-authority'],
    ['word of the other language', 'cs', 'Verbraucherinsolvenz', 'term:debt-relief'],
    ['law with section', 'cs', '§ 389 zákona č. 182/2006 Sb.', 'term:debt-relief'],
    ['law as people type it', 'cs', 'zak 182/2006', 'term:debt-relief'],
    ['plural', 'de', 'Jugendämter', 'term:child-protection-authority'],
    ['umlaut spelt out', 'de', 'Jugendaemter', 'term:child-protection-authority'],
    ['part of a compound', 'de', 'Insolvenz', 'term:debt-relief'],
    ['abbreviation of the neighbour', 'de', 'ospod', 'term:child-protection-authority'],
    ['abbreviated act in any case', 'de', 'inso 286', 'term:debt-relief'],
    ['typing error', 'de', 'Fallkonferenzz', 'method:case-conference'],
  ])('%s (%s: %s)', async (_, lang, query, id) => {
    expect((await find(lang, query)).slice(0, 3)).toContain(id);
  });

  test.each(['xqzw vbnmk', 'recept na bábovku', '§ 999 zákona č. 999/1999 Sb.', '', '   ', '„“ – …'])(
    'finds nothing for %j',
    async (query) => {
      expect(await find('cs', query)).toEqual([]);
    },
  );

  test.each([
    '<script>alert(1)</script>',
    '" onclick=alert(1) "',
    '.*+?^${}()|[]\\',
    '%00\u0000\u0007',
    '🏠🏠',
    '\u202eulhd',
    'constructor __proto__ toString',
    'a'.repeat(10_000),
    'dluhy '.repeat(2000),
    '\ud800',
  ])('survives %j', async (query) => {
    expect(Array.isArray(await find('cs', query))).toBe(true);
  });

  test('leads to the passage, marks the words there and keeps text as text', async () => {
    const answer = await (await openIndex(out, 'cs')).search('dluzích venkov');
    const [first] = await answer.load(0, 1);
    expect(first?.id).toBe('case:skutec-prevention-assistant');
    expect(first?.address).toBe('/cs/priklady/asistent-prevence-skutec/#problem');
    expect(first?.section).toBe('Problém');
    expect(first?.excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['venkově', 'Dluhy']);
  });

  test('filters, and counts what each filter would leave', async () => {
    const engine = await openIndex(out, 'cs');
    const all = await engine.search('oddlužení');
    const terms = await engine.search('oddlužení', { kind: ['glossary'] });
    expect(terms.total).toBe(all.counts.kind.get('glossary'));
    expect((await terms.load(0, 10)).map(({ kind }) => kind)).toEqual(['glossary']);
    expect(terms.counts.kind).toEqual(all.counts.kind);
    expect((await engine.search('oddlužení', { kind: ['glossary'], topic: ['debt'] })).total).toBe(0);
  });

  test('says what a misspelt word was taken for, and which words are not known', async () => {
    const answer = await (await openIndex(out, 'cs')).search('oddlužeín xqzwv');
    await answer.load(0, 5);
    expect(answer.corrections()).toEqual([{ typed: 'oddluzein', taken: 'oddlužení' }]);
    expect(answer.unknown()).toEqual(['xqzwv']);
  });
});

describe('npm run search', () => {
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/search.ts', ...args], {
      cwd: PROJECT,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  test('prints ids, the best first', () => {
    const { status, stdout } = run('--out', out, '--lang', 'de', 'OSPOD');
    expect(status).toBe(0);
    const [first = '', second = ''] = stdout.split('\n');
    expect(first).toMatch(/^ *1 {2}term:child-protection-authority {2}\S/);
    expect(second.trim()).toBe('/de/glossar/#child-protection-authority');
  });

  test('says what a misspelt word was taken for, in whatever capitals the language is named', () => {
    const { stdout, stderr } = run('--out', out, '--lang', 'CS', 'oddlužeín');
    expect(stdout).toContain('legislation:debt-relief');
    expect(stderr).toContain('„oddlužeín“');
  });

  test('prints JSON', () => {
    const { stdout } = run('--out', out, '--lang', 'cs', '--json', 'dluhy');
    const { total, results } = JSON.parse(stdout) as { total: number; results: { id: string; address: string }[] };
    expect(total).toBe(results.length);
    expect(results[0]?.address).toMatch(/^\/cs\//);
  });

  test('evaluates judged queries', () => {
    const file = join(out, 'queries.json');
    const queries: JudgedQuery[] = [
      { lang: 'cs', class: 'exact', query: 'OSPOD', expect: ['term:child-protection-authority'] },
      { lang: 'cs', class: 'exact', query: 'OSPOD', expect: ['term:nothing'] },
      { lang: 'de', class: 'none', query: 'xqzwv', expect: [] },
    ];
    writeFileSync(file, `\uFEFF${JSON.stringify(queries)}`);
    const { stdout } = run('--out', out, '--eval', file);
    expect(stdout).toMatch(/^cs\s+exact\s+2\s+0\.50\s+0\.50\s+0\.50/m);
    expect(stdout).toMatch(/^de\s+none\s+1\s+0\.00\s+0\.00\s+0\.00\s+0\.0/m);
    expect(stdout).toMatch(/^cs\s+all\s+2/m);
  });

  test('says what to do when something is missing or wrong', () => {
    const bad = join(out, 'bad.json');
    writeFileSync(bad, '[{"lang":"cs"}]');
    const broken = join(out, 'broken.json');
    writeFileSync(broken, '{');
    mkdirSync(join(out, 'nothing'), { recursive: true });
    mkdirSync(join(out, 'damaged/cs/pagefind'), { recursive: true });
    writeFileSync(join(out, 'damaged/cs/pagefind/search.json'), '{}');
    for (const [args, said] of [
      [['--out', join(out, 'nothing'), '--lang', 'cs', 'dluhy'], 'npm run build'],
      [['--out', join(out, 'absent'), '--lang', 'de', 'Schulden'], 'npm run build'],
      [['--out', out, '--lang', 'fr', 'dette'], 'cs, de'],
      [['--out', out, '--lang', '__proto__', 'x'], 'cs, de'],
      [['--out', out, '--limit', 'abc', 'x'], '--limit abc'],
      [['--out', join(out, 'damaged'), 'dluhy'], 'npm run build'],
      [['--out', out, '--lang', 'cs'], 'npm run search'],
      [['--out', out, '--eval', join(out, 'absent.json')], 'absent.json'],
      [['--out', out, '--eval', broken], 'JSON'],
      [['--out', out, '--eval', bad], 'expect: [id]'],
    ] as const) {
      const { status, stderr, stdout } = run(...args);
      expect(stderr, args.join(' ')).toContain(said);
      expect(stderr).not.toContain('    at ');
      expect(stdout).toBe('');
      expect(status).toBe(2);
    }
  });
});

test('scores count the place of the first right answer', () => {
  const item = (rank?: number) => ({
    lang: 'cs',
    class: 'x',
    query: 'q',
    expect: ['a'],
    found: [],
    total: 3,
    ...(rank === undefined ? {} : { rank }),
  });
  expect(scores([item(1), item(2), item(6), item()])[0]).toMatchObject({
    queries: 4,
    success1: 0.25,
    success5: 0.5,
    mrr: (1 + 1 / 2 + 1 / 6) / 4,
    results: 3,
  });
});
