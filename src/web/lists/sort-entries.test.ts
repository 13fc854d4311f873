import { expect, test } from 'vitest';
import type { EntryPage } from '../edition/entry-page.ts';
import { byReview, newestOf } from './sort-entries.ts';

const reviewed = (id: string, reviewedOn?: string): EntryPage =>
  ({ view: { head: { collection: 'case', id } }, ...(reviewedOn ? { reviewedOn } : {}) }) as EntryPage;
const ids = (pages: readonly EntryPage[]): string[] => pages.map(({ view }) => view.head.id);

test('entries of one day stand in the order of their ids, whatever order their titles had', () => {
  const pages = [reviewed('c', '2026-01-01'), reviewed('x'), reviewed('a', '2026-01-01'), reviewed('b', '2026-02-01')];
  expect(ids(byReview(pages))).toEqual(['b', 'a', 'c', 'x']);
  expect(ids(byReview(pages.toReversed()))).toEqual(['b', 'a', 'c', 'x']);
});

test('the newest are those that their dates set apart from the rest', () => {
  const day = (id: string, date: number): EntryPage => reviewed(id, `2026-01-0${date}`);
  expect(ids(newestOf([day('a', 1), day('b', 1), day('c', 1), day('d', 1)], 3))).toEqual([]);
  expect(ids(newestOf([day('a', 1), day('b', 1), day('c', 2), day('d', 1)], 3))).toEqual(['c']);
  expect(ids(newestOf([day('a', 1), day('b', 4), day('c', 2), day('d', 3)], 3))).toEqual(['b', 'd', 'c']);
  expect(ids(newestOf([day('b', 1), day('a', 1), reviewed('x')], 3))).toEqual(['a', 'b']);
});
