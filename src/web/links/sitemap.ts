import { homeAddress, type Section } from '#library/address.ts';
import { COLLECTIONS } from '#model/kind.ts';
import type { Edition } from '../edition/edition.ts';
import type { Alternate, EntryPage } from '../edition/entry-page.ts';
import { publicHref, sectionHref } from '../edition/href.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function url(edition: Edition, href: string, alternates: readonly Alternate[], changed?: string): string {
  const address = (path: string): string => escaped(publicHref(edition, path));
  const listed = alternates.filter(({ translated }) => translated);
  const links = listed.length > 1 ? listed : [];
  return [
    '<url>',
    `<loc>${address(href)}</loc>`,
    ...(changed ? [`<lastmod>${changed}</lastmod>`] : []),
    ...links.map(
      ({ lang, href: other }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${address(other)}"/>`,
    ),
    '</url>',
  ].join('');
}

/** Sections of an edition that have something in them. */
const sectionsOf = (edition: Edition): Section[] => [
  ...COLLECTIONS.filter((name) => edition.counts[name] > 0),
  ...(edition.glossaryTerms > 0 ? (['glossary'] as const) : []),
  ...(edition.publication ? (['publication'] as const) : []),
];

/** The sitemap of all editions (sitemaps.org 0.9); an entry without a text in a language is not in it for that language. */
export function sitemap(editions: readonly Edition[], pages: ReadonlyMap<string, readonly EntryPage[]>): string {
  const everywhere = (of: (edition: Edition) => string): Alternate[] =>
    editions.map((edition) => ({ lang: edition.lang, href: of(edition), translated: true }));
  const urls = editions.flatMap((edition) => [
    url(
      edition,
      homeAddress(edition.lang),
      everywhere(({ lang }) => homeAddress(lang)),
    ),
    ...sectionsOf(edition).map((section) =>
      url(
        edition,
        sectionHref(edition, section),
        everywhere((other) => sectionHref(other, section)),
      ),
    ),
    ...(pages.get(edition.lang) ?? [])
      .filter(({ view }) => view.head.translated)
      .map((page) => url(edition, page.href, page.alternates, page.reviewedOn)),
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}
