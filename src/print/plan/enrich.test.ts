import { expect, test } from 'vitest';
import type { Extents } from '../outline.ts';
import type { Candidate } from './candidates.ts';
import { enriched } from './enrich.ts';
import type { LanguagePages } from './language-pages.ts';
import type { PlannedEdition } from './plan-pages.ts';

/** Entries by the height of their summaries in pages, the most important first. */
const SIZES: Readonly<Record<string, number>> = { a: 0.5, b: 0.4, c: 0.3 };
const candidates = Object.keys(SIZES).map(
  (key, level): Candidate => ({ key, level, most: 'summary', content: 'case', entry: {} as Candidate['entry'] }),
);
const known = new Map(
  ['cs', 'de'].map((lang) => [lang, { size: (key: string) => SIZES[key] ?? 0 } as unknown as LanguagePages]),
);

/** Twelve pages, so many of them without an entry. */
const editions = (spare: number, count = 12): PlannedEdition[] =>
  ['cs', 'de'].map(
    (lang) => ({ lang, outline: { webPages: spare, notesPages: 0 }, pages: { count } }) as unknown as PlannedEdition,
  );
const begun = (spare: number) => ({
  selection: {
    extents: new Map(),
    decisions: new Map(candidates.map(({ key }) => [key, 'no-room' as const])),
    fits: true,
  },
  editions: editions(spare),
});

test('the most important summaries that fill a spare page are added, and say so', async () => {
  const tried: string[][] = [];
  const { selection } = await enriched(begun(1), candidates, known, async (extents: Extents) => {
    tried.push([...extents.keys()]);
    return editions(0);
  });
  expect(tried).toEqual([['a', 'b']]);
  expect([...selection.extents.keys()]).toEqual(['a', 'b']);
  expect([selection.decisions.get('a'), selection.decisions.get('c')]).toEqual(['wished', 'no-room']);
});

test('what does not fit when it is set is given up for less, and at last for nothing', async () => {
  const tried: string[][] = [];
  const { selection } = await enriched(begun(1), candidates, known, async (extents: Extents) => {
    tried.push([...extents.keys()]);
    return editions(0, 16);
  });
  expect(tried).toEqual([['a', 'b'], ['a']]);
  expect(selection.extents.size).toBe(0);
});

test('nothing is added where a language has no page to spare', async () => {
  const one = begun(1);
  const { selection } = await enriched(
    { ...one, editions: [...editions(1).slice(0, 1), ...editions(0).slice(1)] },
    candidates,
    known,
    async () => {
      throw new Error('nothing is to be set');
    },
  );
  expect(selection.extents.size).toBe(0);
});
