import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bench = (...options: string[]) =>
  spawnSync(process.execPath, ['scripts/bench.ts', ...options], {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8',
    // A machine without any other typesetter, and with a temporary folder in which everything is seen.
    env: { ...process.env, PATH: '', TMPDIR: folder },
  });

test('measures the publication, names what the machine lacks and what fails, and leaves nothing behind', () => {
  const json = join(folder, 'bench.json');
  const { status, stdout, stderr } = bench(
    ...['print', '--content', 'scripts/fixtures/czech-only', '--runs', '1', '--lang', 'en', '--json', json],
    // Node is no typesetter of HTML.
    ...['--pagedjs', process.execPath],
  );
  expect(stderr.trim().split('\n')).toEqual([
    'print: plan',
    'print: publication 1/1',
    'print: pages 1/1',
    'print: pagedjs 1/1',
    'print: edited',
  ]);
  expect(status).toBe(0);
  const { machine, runs, measurements } = JSON.parse(readFileSync(json, 'utf8'));
  expect(machine).toMatchObject({ cores: expect.any(Number), node: process.version });
  expect(runs).toBe(1);
  const [{ name, rows }, ...others] = measurements;
  expect([name, others]).toEqual(['print', []]);
  const [publication, pages, edited, chromium, weasyprint, pagedjs] = rows;
  for (const row of [publication, pages])
    expect(row).toMatchObject({ runs: [row.seconds], figures: { pages: 12, perPage: expect.any(Number) } });
  expect(publication.ratios).toEqual({ publication: 1, pages: expect.any(Number) });
  expect(edited).toMatchObject({ id: 'edited', runs: [expect.any(Number)] });
  expect(publication.figures.words).toBe(pages.figures.words);
  expect(chromium).toMatchObject({ id: 'chromium', missing: true, runs: [], ratios: {} });
  expect(weasyprint).toMatchObject({ id: 'weasyprint', missing: true });
  expect(pagedjs).toMatchObject({ id: 'pagedjs', failed: expect.stringContaining('.html'), runs: [] });
  expect(stdout).toContain('A  the whole publication (1)');
  expect(stdout).toContain('D  Chromium --print-to-pdf (4)');
  expect(stdout).toContain('(4) This machine does not have it.');
  expect(readdirSync(folder)).toEqual(['bench.json']);
});

test('measures the answers of all engines, alone and among other pages, and leaves nothing behind', () => {
  const queries = join(folder, 'queries');
  mkdirSync(queries);
  const judged = (name: string, ...asked: readonly [name: string, query: string, ...expect: string[]][]) =>
    writeFileSync(
      join(queries, name),
      JSON.stringify(asked.map(([of, query, ...wanted]) => ({ lang: 'cs', class: of, query, expect: wanted }))),
    );
  judged('cs.tuned.json', ['exact', 'asistentka prevence', 'case:asistentka-prevence'], ['no-answer', 'xqzwvb vbnmk']);
  judged(
    'cs.kept.json',
    ['inflected', 'odborného týmu', 'case:odborny-tym'],
    ['inflected', 'xqzwvb', 'case:odborny-tym'],
  );
  const json = join(folder, 'search.json');
  const { status, stdout, stderr } = bench(
    ...['search', '--content', 'scripts/fixtures/czech-only', '--lang', 'en', '--json', json, '--queries', queries],
  );
  expect(stderr.trim().split('\n')).toEqual([
    'search: build alone',
    'search: build among',
    'search: alone cs',
    'search: among cs',
  ]);
  expect(status).toBe(0);
  const [{ name, rows }] = JSON.parse(readFileSync(json, 'utf8')).measurements;
  expect(name).toBe('search');
  const engines = ['ours', 'pagefind', 'minisearch', 'orama'];
  expect(rows.map(({ id }: { id: string }) => id)).toEqual(
    ['cs.alone', 'cs.among'].flatMap((site) => [
      ...['tuned', 'kept'].flatMap((half) => engines.map((engine) => `${site}.${half}.${engine}`)),
      `${site}.class.exact`,
      `${site}.class.no-answer`,
    ]),
  );
  const figures = new Map(rows.map((row: { id: string; figures: object }) => [row.id, row.figures]));
  const size = { bytes: expect.any(Number), bytesPerEntry: expect.any(Number) };
  for (const engine of engines) {
    expect(figures.get(`cs.alone.tuned.${engine}`), engine).toEqual({
      ...{ queries: 1, success1: 1, success5: 1, mrr: 1 },
      // Stock Pagefind answers nonsense too.
      needless: engine === 'pagefind' ? 1 : 0,
      ...size,
    });
  }
  expect(figures.get('cs.alone.kept.ours')).toEqual({ queries: 2, success1: 0.5, success5: 0.5, mrr: 0.5, ...size });
  expect(figures.get('cs.alone.class.exact')).toEqual({ queries: 1, success1: 1, success5: 1, mrr: 1 });
  expect(figures.get('cs.alone.class.no-answer')).toEqual({ queries: 1, needless: 0 });
  expect(figures.get('cs.among.tuned.ours')).toMatchObject({ success5: 1 });
  expect(stdout).toContain('Čeština: 3 entries and terms\n');
  expect(stdout).toContain('Čeština: 403 entries and terms, of them 400 pages that answer nothing\n');
  expect(stdout).toMatch(/^kept half: stock Pagefind \(1\) +2 /m);
  for (const path of [queries, json]) rmSync(path, { recursive: true });
  expect(readdirSync(folder)).toEqual(['bench.json']);
});

test('judged queries of other content are told, and nothing is built', () => {
  const { status, stdout, stderr } = bench('search', '--content', 'scripts/fixtures/three-languages', '--lang', 'de');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Čeština \(1\)$/m);
  expect(stdout).toMatch(/Die beurteilten Anfragen gehören nicht zu diesen Inhalten: Es fehlt \w+:\S+\.$/m);
  expect(stdout).toContain('Es gibt keine beurteilten Anfragen: sk.tuned.json, sk.kept.json');
});

test.each([['chess'], ['--runs', '0'], ['--runs', 'many']])('a wrong call ends with 2: %s %s', (...words) => {
  const { status, stdout, stderr } = bench(...words);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('--runs');
});

test('content that cannot be printed is told and ends with 1', () => {
  const { status, stderr } = bench('print', '--content', join(folder, 'nowhere'), '--lang', 'de');
  expect(status).toBe(1);
  expect(stderr).toContain('Es gibt nichts zu drucken');
});

test('content without a publication is no error', () => {
  const content = join(folder, 'site-only');
  cpSync('scripts/fixtures/czech-only', content, { recursive: true });
  rmSync(join(content, 'publication.yaml'));
  const { status, stdout } = bench('print', '--content', content);
  expect(status).toBe(0);
  expect(stdout).toContain('(1) Obsah nemá publikaci');
});
