import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readLibrary } from '#library/reading.ts';
import { KINDS } from '#model/kind.ts';
import { manyEntries } from './many-entries.ts';

const folder = mkdtempSync(join(tmpdir(), 'many-entries-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(['src/library/fixtures/valid', 'scripts/fixtures/czech-only', 'scripts/fixtures/three-languages'])(
  'copies of the entries of %s are sound and have addresses of their own',
  async (content) => {
    const to = join(folder, content);
    expect(manyEntries(content, to, 11)).toBe(11);
    const { library, issues } = await readLibrary(to, { today: '2026-11-22' });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(KINDS.reduce((sum, kind) => sum + (library?.collections[kind].size ?? 0), 0)).toBe(11);
  },
);

test('a folder that holds more is copied as it is', () => {
  expect(manyEntries('scripts/fixtures/czech-only', join(folder, 'as-it-is'), 1)).toBe(3);
});
