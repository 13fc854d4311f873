import { expect, test } from 'vitest';
import type { Extents } from '../outline.ts';
import { libraryOf, VALID } from '../testing/content.ts';
import { type Candidate, candidates } from './candidates.ts';
import { cheapestCuts } from './cheapest-cuts.ts';
import { select } from './select.ts';

const [some] = candidates(await libraryOf(VALID));
if (!some) throw new Error('The fixture prints nothing.');
const { pinned: _, ...unpinned } = some;
const candidate = (key: string, facts: Partial<Candidate>): Candidate => ({
  ...unpinned,
  key,
  content: 'case',
  most: 'full',
  level: 3,
  ...facts,
});

const SIZES = { full: 3, summary: 0.5, none: 0 };
const size = (_: string, extent: keyof typeof SIZES): number => SIZES[extent];
const pages = (extents: Extents): number => [...extents.values()].reduce((sum, extent) => sum + SIZES[extent], 0);
const shown = (extents: Extents): string => [...extents].map(([key, extent]) => `${key}=${extent}`).join(' ');

test('pinned entries come first, then summaries by level, and whole entries only when every summary has room', () => {
  const all = [
    candidate('a', { pinned: 'full', level: 5 }),
    candidate('b', { level: 4 }),
    candidate('c', { level: 1 }),
    candidate('d', { pinned: 'none', most: 'none' }),
    candidate('e', { most: 'none' }),
  ];
  const fits = (limit: number) => (extents: Extents) => pages(extents) <= limit;
  expect(shown(select(all, 'full', fits(3.6)).extents)).toBe('a=full c=summary');
  expect(shown(select(all, 'full', fits(4)).extents)).toBe('a=full c=summary b=summary');
  expect(shown(select(all, 'full', fits(7)).extents)).toBe('a=full c=full b=summary');
  expect(shown(select(all, 'summary', fits(99)).extents)).toBe('a=full c=summary b=summary');
  const { decisions } = select(all, 'full', fits(3.6));
  expect([...decisions].map((pair) => pair.join(' '))).toEqual([
    'a pinned',
    'b no-room',
    'c no-room',
    'd pinned',
    'e unwished',
  ]);
});

test('of equals the chapter comes first that has least of its own', () => {
  const all = [
    candidate('case:a', {}),
    candidate('case:b', {}),
    candidate('method:a', { content: 'method' }),
    candidate('method:b', { content: 'method' }),
  ];
  const { extents } = select(all, 'summary', (chosen) => chosen.size <= 2);
  expect([...extents.keys()]).toEqual(['case:a', 'method:a']);
});

test('when the pinned entries do not fit, nothing else is chosen', () => {
  const all = [candidate('a', { pinned: 'full' }), candidate('b', {})];
  const selection = select(all, 'full', (extents) => pages(extents) <= 2);
  expect(selection.fits).toBe(false);
  expect(shown(selection.extents)).toBe('a=full');
});

test('the cheapest cuts shorten before they leave out, and the least important first', () => {
  const all = [
    candidate('a', { pinned: 'full', level: 1 }),
    candidate('b', { pinned: 'full', level: 5 }),
    candidate('c', { pinned: 'full', level: 3 }),
  ];
  const pinned: Extents = new Map(all.map(({ key }) => [key, 'full']));
  const cuts = (limit: number) => {
    const found = cheapestCuts(all, pinned, size, (extents) => pages(extents) <= limit);
    return [found.cuts.map((cut) => `${cut.candidate.key}=${cut.to}`).join(' '), found.enough];
  };
  expect(cuts(7)).toEqual(['b=summary', true]);
  expect(cuts(4.5)).toEqual(['b=summary c=summary', true]);
  expect(cuts(0)).toEqual([expect.stringMatching(/^(?=.*a=none)(?=.*b=none)(?=.*c=none)/), true]);
  expect(cuts(-1)[1]).toBe(false);
});
