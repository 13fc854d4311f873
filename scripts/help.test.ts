import { expect, test } from 'vitest';
import { help } from './help.ts';

const TEXTS = { cs: 'česky', de: 'deutsch', en: 'English' };

test('help speaks the language that is asked for, else the first of the site, else English', () => {
  const czech = 'scripts/fixtures/czech-only';
  expect(help(TEXTS, ['--help', '--lang', 'de'])).toBe('deutsch');
  expect(help(TEXTS, ['--lang=en', '--content', czech])).toBe('English');
  expect(help(TEXTS, ['--help', '--content', czech])).toBe('česky');
  expect(help(TEXTS, [`--content=${czech}`])).toBe('česky');
  expect(help(TEXTS, ['--content', 'nowhere'])).toBe('English');
  expect(help(TEXTS, ['--lang', 'sk'])).toBe('English');
});
