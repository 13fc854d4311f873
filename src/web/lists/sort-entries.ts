import type { Edition } from '../edition/edition.ts';
import type { EntryPage } from '../edition/entry-page.ts';
import { words } from '../edition/words.ts';

const CLAIMS = ['planned', 'ongoing', 'reported', 'evaluated'];

const strength = ({ view }: EntryPage): number => {
  const { evidence, claim } = view.head;
  return (evidence ? Number(evidence.code.slice(1)) : 0) * 10 + (claim ? CLAIMS.indexOf(claim.code) : 0);
};

/** Entries by their own order, if they have one, then by title, as the language sorts. */
export const byTitle = (edition: Edition, pages: readonly EntryPage[]): EntryPage[] =>
  [...pages].sort(
    (a, b) => (a.order ?? 0) - (b.order ?? 0) || words(edition).compare(a.view.head.title, b.view.head.title),
  );

/** The best documented first: by evidence, then claim, then title. */
export const byStrength = (edition: Edition, pages: readonly EntryPage[]): EntryPage[] =>
  byTitle(edition, pages).sort((a, b) => strength(b) - strength(a));

const reviewKey = ({ view }: EntryPage): string => `${view.head.collection}:${view.head.id}`;

const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The last reviewed first, those of one day by their ids: the same order in every language. */
export const byReview = (pages: readonly EntryPage[]): EntryPage[] =>
  [...pages].sort((a, b) => ascending(b.reviewedOn ?? '', a.reviewedOn ?? '') || ascending(reviewKey(a), reviewKey(b)));

/**
 * The last reviewed entries, `most` of them at most. Of a day that does not fit whole none is taken, because nothing
 * tells which of them are the newer ones; when all were reviewed on one day there are no newest.
 */
export function newestOf(pages: readonly EntryPage[], most: number): EntryPage[] {
  const dated = byReview(pages.filter(({ reviewedOn }) => reviewedOn !== undefined));
  const next = dated[most];
  return dated.slice(0, most).filter(({ reviewedOn }) => reviewedOn !== next?.reviewedOn);
}
