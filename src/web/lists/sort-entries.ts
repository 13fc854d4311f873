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

/** The last reviewed first, then by title. */
export const byReview = (edition: Edition, pages: readonly EntryPage[]): EntryPage[] =>
  byTitle(edition, pages).sort((a, b) => {
    const [left = '', right = ''] = [a.reviewedOn, b.reviewedOn];
    return left < right ? 1 : left > right ? -1 : 0;
  });
