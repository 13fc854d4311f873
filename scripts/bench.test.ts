import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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
  ]);
  expect(status).toBe(0);
  const { machine, runs, measurements } = JSON.parse(readFileSync(json, 'utf8'));
  expect(machine).toMatchObject({ cores: expect.any(Number), node: process.version });
  expect(runs).toBe(1);
  const [{ name, rows }, ...others] = measurements;
  expect([name, others]).toEqual(['print', []]);
  const [publication, pages, chromium, weasyprint, pagedjs] = rows;
  for (const row of [publication, pages])
    expect(row).toMatchObject({ runs: [row.seconds], figures: { pages: 12, perPage: expect.any(Number) } });
  expect(publication.ratios).toEqual({ publication: 1, pages: expect.any(Number) });
  expect(publication.figures.words).toBe(pages.figures.words);
  expect(chromium).toMatchObject({ id: 'chromium', missing: true, runs: [], ratios: {} });
  expect(weasyprint).toMatchObject({ id: 'weasyprint', missing: true });
  expect(pagedjs).toMatchObject({ id: 'pagedjs', failed: expect.stringContaining('.html'), runs: [] });
  expect(stdout).toContain('A  the whole publication (1)');
  expect(stdout).toContain('C  Chromium --print-to-pdf (3)');
  expect(stdout).toContain('(3) This machine does not have it.');
  expect(readdirSync(folder)).toEqual(['bench.json']);
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
