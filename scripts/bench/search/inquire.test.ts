import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { terminalWording } from '#i18n/terminal.ts';
import { readLibrary } from '#library/reading.ts';
import { recordsOf } from '#search/records/records.ts';
import type { Engine } from './engine.ts';
import { inquire } from './inquire.ts';
import { minisearch } from './minisearch.ts';
import { orama } from './orama.ts';
import { ours } from './ours.ts';

const folder = mkdtempSync(join(tmpdir(), 'inquire-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function ask(...engines: readonly Engine[]) {
  const { library } = await readLibrary('scripts/fixtures/three-languages', { today: '2026-11-22' });
  if (!library) throw new Error('The fixture is not valid.');
  const records = recordsOf(library, 'sk');
  const [wanted] = records;
  return inquire(engines, {
    collection: { lang: 'sk', records, site: folder, folder },
    halves: new Map([
      [
        'kept',
        [
          { lang: 'sk', class: 'exact', query: wanted?.title ?? '', expect: [wanted?.id ?? ''] },
          { lang: 'sk', class: 'exact', query: 'xqzwvb', expect: [wanted?.id ?? ''] },
          { lang: 'sk', class: 'no-answer', query: 'qqqqq', expect: [] },
          { lang: 'sk', class: 'no-answer', query: wanted?.title ?? '', expect: [] },
        ],
      ],
    ]),
    say: terminalWording('en'),
    id: 'sk.alone',
    group: 'All',
    classes: 'Classes',
  });
}

test('what another engine cannot do is told in its row', async () => {
  const [mini, other, ...more] = await ask(minisearch, orama);
  expect(more).toEqual([]);
  expect(mini).toMatchObject({
    id: 'sk.alone.kept.minisearch',
    label: 'kept half: MiniSearch',
    group: 'All',
    figures: { queries: 2, success1: 0.5, success5: 0.5, mrr: 0.5 },
  });
  expect(mini?.figures.needless).toBeGreaterThan(0);
  // Orama has no Slovak.
  expect(other).toMatchObject({ id: 'sk.alone.kept.orama', figures: {}, failed: expect.stringContaining('slovak') });
});

test('that our own search fails is an error', async () => {
  await expect(ask(ours)).rejects.toThrow();
});
