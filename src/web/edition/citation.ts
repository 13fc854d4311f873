import { wording } from '#i18n/wording.ts';
import type { Edition } from './edition.ts';
import { publicHref } from './href.ts';

/** What a citation takes from the edition. */
type Cited = Pick<Edition, 'lang' | 'ui' | 'title' | 'baseUrl' | 'partners' | 'imprint' | 'contentAsOf'>;

/** Spaces of every kind are one: names of bodies are set with no-break spaces, the imprint is not. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

/** The publisher without the address that the imprint joins to it, when a partner of the project is the publisher. */
function publisherOf({ partners, imprint }: Cited): string {
  const lead = partners.find(({ name }) => plain(imprint.publisher).startsWith(plain(name)));
  return lead?.name ?? imprint.publisher;
}

/** How an entry is cited: publisher, title, collection, day of its last review, address. */
export function citation(edition: Cited, entry: { title: string; href: string; reviewedOn?: string }): string {
  const w = wording(edition.lang, edition.ui);
  const date = entry.reviewedOn ?? edition.contentAsOf;
  const named = {
    publisher: publisherOf(edition),
    title: entry.title,
    site: edition.title,
    url: publicHref(edition, entry.href),
  };
  return date ? w.t('entry.citation', { ...named, date: w.date(date) }) : w.t('entry.citationUndated', named);
}
