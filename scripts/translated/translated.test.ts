import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { confirmTranslation } from './confirm-translation.ts';

const project = resolve(import.meta.dirname, '../..');
let root: string;
let content: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'translated-'));
  content = join(root, 'content');
  cpSync(join(project, 'src/library/fixtures/valid'), content, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const run = (command: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['run', '--silent', command, '--', ...args, '--content', content],
    {
      cwd: project,
      encoding: 'utf8',
    },
  );
  return { status, said: stdout + stderr };
};

test('a confirmed translation is outdated once its source changes, until it is confirmed again', () => {
  const text = (lang: string): string => join(content, `methods/case-conference/text.${lang}.mdx`);
  const before = readFileSync(text('de'), 'utf8');
  expect(run('translated', 'method:case-conference', 'de').status).toBe(0);
  const after = readFileSync(text('de'), 'utf8');
  expect(after.replace(/^translatedFrom: .*\n/m, '')).toBe(before.replace(/^translatedFrom: .*\n/m, ''));
  expect(run('check').said).not.toContain('translation-is-current');

  writeFileSync(text('cs'), `${readFileSync(text('cs'), 'utf8')}\nPřibyla jedna věta.\n`);
  expect(run('check').said).toMatch(/text\.de\.mdx:\d+:\d+ +Warnung/);
  expect(run('translated', 'method:case-conference', 'de').status).toBe(0);
  expect(run('check').said).not.toMatch(/text\.de\.mdx:\d+:\d+ +Warnung/);
});

test('a wrong call is answered with the help', () => {
  expect(run('translated', 'method:nothing', 'de')).toMatchObject({ status: 2 });
  expect(run('translated').said).toContain('case:my-id de');
});

test('line ends stay, and a field over several lines is replaced whole', () => {
  expect(confirmTranslation('---\r\ntitle: a\r\n---\r\ntext\r\n', 'cs', '0123456789abcdef')).toBe(
    '---\r\ntitle: a\r\ntranslatedFrom: { lang: cs, hash: "0123456789abcdef" }\r\n---\r\ntext\r\n',
  );
  const old = '---\ntranslatedFrom:\n  lang: cs\n  hash: ffffffffffffffff\ntitle: a\n---\n';
  expect(confirmTranslation(old, 'cs', '0123456789abcdef')).toBe(
    '---\ntranslatedFrom: { lang: cs, hash: "0123456789abcdef" }\ntitle: a\n---\n',
  );
});
