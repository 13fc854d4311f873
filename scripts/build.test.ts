import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from './testing/read-pdf.ts';

const project = resolve(import.meta.dirname, '..');
const fixture = (name: string): string => join(project, 'scripts/fixtures', name);
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'build-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const command = (...args: string[]): string[] => ['run', '--silent', 'build', '--', ...args];

/** Runs the real command; both streams as one text. */
function build(...args: string[]): { status: number | null; said: string } {
  const run = spawnSync('npm', command(...args), { cwd: project, encoding: 'utf8' });
  return { status: run.status, said: run.stdout + run.stderr };
}

const page = (...parts: string[]): string => readFileSync(join(root, ...parts, 'index.html'), 'utf8');
const STACK = /\n\s+at .+:\d+:\d+/;

describe('a project of one kind in Czech only', () => {
  let said: string;
  beforeAll(() => {
    const run = build('--content', fixture('czech-only'), '--out', join(root, 'czech-only'));
    expect(run.status, run.said).toBe(0);
    said = run.said;
  });

  test('tells its steps in Czech, with times', () => {
    expect(said).toMatch(/Kontroluji obsah +\d+\.\d s/);
    expect(said).toMatch(/Sázím publikaci +\d+\.\d s/);
    expect(said).toMatch(/Stavím web +\d+\.\d s/);
    expect(said).toMatch(/Hotovo za \d+\.\d s/);
  });

  test('has pages, and offers no other language and no empty section', () => {
    const home = page('czech-only', 'cs');
    expect(home).toContain('Dobrá praxe na Skutečsku');
    expect(home).toContain('href="priklady/asistentka-prevence/"');
    expect(home).not.toContain('hreflang="de"');
    expect(home).not.toContain('href="metody/"');
    expect(existsSync(join(root, 'czech-only/de'))).toBe(false);
  });

  test('has a Czech PDF', async () => {
    const pdf = await readPdf(join(root, 'czech-only/publication/dobra-praxe-cs.pdf'));
    expect(pdf.language).toBe('cs');
    expect(pdf.text).toContain('Asistentka prevence');
    expect(pdf.pages).toBeLessThanOrEqual(16);
  });
});

describe('a project in Czech, Slovak and Bulgarian', () => {
  beforeAll(() => {
    const run = build('--content', fixture('three-languages'), '--out', join(root, 'three'));
    expect(run.status, run.said).toBe(0);
  });

  test('speaks the languages of its own ui files', () => {
    expect(page('three', 'sk')).toContain('lang="sk"');
    expect(page('three', 'bg')).toContain('lang="bg"');
    expect(page('three', 'bg')).toContain('Заедно за децата');
    // Not one string of the interface fell back to English.
    for (const lang of ['sk', 'bg']) expect(page('three', lang)).not.toMatch(/\b(Search|Cases|Skip to|Menu of)\b/);
  });

  test('compares three countries side by side', () => {
    const address = readdirSync(join(root, 'three/cs/pravo'), { withFileTypes: true }).find((item) =>
      item.isDirectory(),
    );
    const comparison = page('three', 'cs/pravo', address?.name ?? '');
    for (const country of ['CZ', 'SK', 'BG']) expect(comparison).toContain(`>${country}<`);
  });

  test('prints Cyrillic with embedded fonts and without missing glyphs', async () => {
    const pdf = await readPdf(join(root, 'three/publication/spolu-bg.pdf'));
    expect(pdf.language).toBe('bg');
    expect(pdf.text).toContain('Тандем между организация и община');
    expect(pdf.text).toContain('Закрила на детето');
    expect(pdf.fonts.length).toBeGreaterThan(0);
    for (const font of pdf.fonts) expect(font).toMatch(/^[A-Z]{6}\+Source(Serif4|Sans3)/);
  });
});

describe('the last good result', () => {
  const out = (): string => join(root, 'kept/dist');
  const content = (): string => join(root, 'kept/content');
  let good: string[];

  beforeAll(() => {
    mkdirSync(join(root, 'kept'));
    cpSync(fixture('czech-only'), content(), { recursive: true });
    const run = build('--content', content(), '--out', out(), '--no-print');
    expect(run.status, run.said).toBe(0);
    good = readdirSync(out(), { recursive: true, encoding: 'utf8' }).sort();
  });

  const isKept = (): void => {
    expect(readdirSync(out(), { recursive: true, encoding: 'utf8' }).sort()).toEqual(good);
    expect(readdirSync(join(root, 'kept')).sort()).toEqual(['content', 'dist']);
  };

  test('survives an error in the content, which is told without a stack trace', () => {
    const file = join(content(), 'cases/odborny-tym/facts.yaml');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('claim: planned', 'claim: maybe'));
    const run = build('--content', content(), '--out', out());
    writeFileSync(file, before);
    expect(run.status).toBe(1);
    expect(run.said).toContain('cases/odborny-tym/facts.yaml:');
    expect(run.said).toMatch(/Složka .* zůstala, jak byla/);
    expect(run.said).not.toMatch(STACK);
    isKept();
  });

  test('survives too many pages', () => {
    const file = join(content(), 'publication.yaml');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('maxPages: 16', 'maxPages: 4'));
    const run = build('--content', content(), '--out', out());
    writeFileSync(file, before);
    expect(run.status).toBe(1);
    expect(run.said).toContain('Asistentka prevence');
    expect(run.said).not.toMatch(STACK);
    isKept();
  });

  test.each(['SIGTERM', 'SIGKILL'] as const)(
    'survives a build that gets %s, and the next build works',
    async (signal) => {
      const child = spawn(
        process.execPath,
        ['scripts/build.ts', '--content', content(), '--out', out(), '--no-print'],
        {
          cwd: project,
        },
      );
      await new Promise<void>((done) => child.stdout.on('data', () => done()));
      await new Promise((done) => setTimeout(done, 700));
      child.kill(signal);
      await new Promise((done) => child.on('exit', done));
      expect(readdirSync(out(), { recursive: true, encoding: 'utf8' }).sort()).toEqual(good);
      const run = build('--content', content(), '--out', out(), '--no-print');
      expect(run.status, run.said).toBe(0);
      isKept();
    },
  );

  test('is never replaced where somebody else has files', () => {
    const photos = join(root, 'photos');
    mkdirSync(photos);
    writeFileSync(join(photos, 'holiday.jpg'), 'mine');
    const run = build('--content', content(), '--out', photos);
    expect(run.status).toBe(1);
    expect(run.said).toContain('jsou soubory, které nevytvořil tento generátor');
    expect(readdirSync(photos)).toEqual(['holiday.jpg']);
  });
});

test('a missing content folder is a finding', () => {
  const run = build('--content', join(root, 'nowhere'), '--out', join(root, 'never'));
  expect(run.status).toBe(1);
  expect(run.said).not.toMatch(STACK);
  expect(existsSync(join(root, 'never'))).toBe(false);
});

test('a wrong option is answered with the help', () => {
  const run = build('--ouput', 'x');
  expect(run.status).toBe(2);
  expect(run.said).toContain("'--ouput'");
  expect(run.said).toContain('--out DIR');
  expect(run.said).not.toMatch(STACK);
});
