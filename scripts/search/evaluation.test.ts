import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '#library/library.ts';
import { readLibrary } from '#library/reading.ts';
import { makeSearchIndex } from '#search/make-search-index.ts';
import { JudgedQueries, judge, scores } from './evaluate.ts';
import { openIndex } from './open-index.ts';

const PROJECT = new URL('../..', import.meta.url).pathname;

let out: string;
let library: Library;

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'evaluation-'));
  const reading = await readLibrary(join(PROJECT, 'content'), { today: '2026-11-22' });
  if (!reading.library) throw new Error('The content has errors; npm run check tells them.');
  library = reading.library;
  await makeSearchIndex(library, out);
});

afterAll(() => rmSync(out, { recursive: true }));

describe.each(['cs', 'de'])('judged queries in %s over the real content', (lang) => {
  const queriesOf = (half: string) =>
    JudgedQueries.parse(JSON.parse(readFileSync(join(PROJECT, `src/search/evaluation/${lang}.${half}.json`), 'utf8')));

  test.each(['tuned', 'kept'])('expect things that exist (%s half)', (half) => {
    const ids = new Set([
      ...Object.values(library.collections).flatMap((entries) =>
        [...entries.values()].map((entry) => `${entry.collection}:${entry.id}`),
      ),
      ...Object.keys(library.glossary).map((id) => `term:${id}`),
    ]);
    expect(
      queriesOf(half)
        .flatMap(({ expect: wanted }) => wanted)
        .filter((id) => !ids.has(id)),
    ).toEqual([]);
  });

  test('of the tuned half find a right answer first in nine of ten, among five in nearly all, and next to nothing where there is none', async () => {
    const judged = await judge(queriesOf('tuned'), (wanted) => openIndex(out, wanted));
    const all = scores(judged).find((score) => score.class === 'all');
    expect(all?.success1).toBeGreaterThanOrEqual(0.9);
    expect(all?.success5).toBeGreaterThanOrEqual(0.97);
    const without = judged.filter(({ expect: wanted }) => wanted.length === 0);
    expect(without.filter(({ total }) => total > 3)).toEqual([]);
    expect(without.filter(({ total }) => total > 0).length).toBeLessThan(without.length / 2);
  });
});
