import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const dist = resolve(import.meta.dirname, '../../dist');
const books = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.epub'));
/** Where the package of Debian puts the validator; the command it installs needs a kernel that starts archives. */
const EPUBCHECK = '/usr/share/java/epubcheck.jar';

test('there is a book for e-readers in each language of the site', () => {
  expect(books.map((name) => /-([a-z]{2})\.epub$/.exec(name)?.[1]).sort()).toEqual(['cs', 'de']);
});

test.each(books)('epubcheck finds nothing wrong with %s', (name) => {
  const { status, stdout, stderr } = spawnSync('java', ['-jar', EPUBCHECK, join(dist, name)], { encoding: 'utf8' });
  expect(`${stdout}${stderr}`).toContain('Messages: 0 fatals / 0 errors / 0 warnings / 0 infos');
  expect(status).toBe(0);
});
