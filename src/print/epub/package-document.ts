import type { Element, Root } from 'hast';
import { homeAddress, publicAddress } from '#library/address.ts';
import { findEntry } from '#library/find-entry.ts';
import { contentAsOf } from '#library/views/content-as-of.ts';
import { titleOf } from '#library/views/head-view.ts';
import { localized } from '#library/views/localized.ts';
import { h } from '#markup/hast.ts';
import type { Book } from './book.ts';

/** A file of the book as the package names it. */
export interface ManifestItem {
  file: string;
  type: string;
  /** `nav`, `cover-image`, `svg`: what programs must know before they open it. */
  properties?: readonly string[];
  /** It is read in the order of the list. */
  spine?: boolean;
}

/** What is true of the pages of a book, for those who cannot read it in the usual way. */
export interface Accessibility {
  /** There are pictures or drawings. */
  visual: boolean;
  /** Each of them has a text that stands for it. */
  described: boolean;
  /** There is a register. */
  indexed: boolean;
}

/** Identifier of a file in the package: its name without what XML does not allow in one. */
const idOf = (file: string): string => `f-${file.replaceAll(/[^\w-]/g, '-')}`;

/** Without a day there is nothing honest to say; the package demands one all the same. */
const NO_DAY = '1980-01-01';

const meta = (property: string, text: string): Element => h('meta', { property }, text);

/**
 * Accessibility as schema.org names it. Conformance to EPUB Accessibility 1.1 is not claimed: the standard asks for
 * somebody who has evaluated the book and signs for it.
 */
function accessibility({ words }: Book, { visual, described, indexed }: Accessibility): Element[] {
  const features = [
    'structuralNavigation',
    'tableOfContents',
    'readingOrder',
    'displayTransformability',
    ...(described && visual ? ['alternativeText'] : []),
    ...(indexed ? ['index'] : []),
  ];
  return [
    meta('schema:accessMode', 'textual'),
    ...(visual ? [meta('schema:accessMode', 'visual')] : []),
    ...(described ? [meta('schema:accessModeSufficient', 'textual')] : []),
    ...(visual ? [meta('schema:accessModeSufficient', 'textual,visual')] : []),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', words.t(described ? 'epub.accessibility' : 'epub.accessibility.undescribed')),
  ];
}

/** The package document: metadata, the list of files and their order. `address` is that of the book on the web. */
export function packageTree(
  book: Book,
  address: string,
  items: readonly ManifestItem[],
  accessible: Accessibility,
): Root {
  const { library, publication, lang, title } = book;
  const { site } = library;
  const subtitle = localized(library, publication.subtitle, lang);
  const description = localized(library, publication.blurb, lang);
  const creators = site.partners.flatMap((id) => {
    const entry = findEntry(library, 'organisation', id);
    return entry ? [titleOf(library, entry, lang).title] : [];
  });
  const metadata = h('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    h('dc:identifier', { id: 'book' }, address),
    h('dc:title', {}, [title, subtitle].filter(Boolean).join('. ')),
    h('dc:language', {}, lang),
    creators.map((name) => h('dc:creator', {}, name)),
    h('dc:publisher', {}, site.imprint.publisher),
    description !== undefined && h('dc:description', {}, description),
    site.imprint.licence !== undefined && h('dc:rights', {}, site.imprint.licence),
    h('dc:source', {}, publicAddress(library, homeAddress(lang))),
    meta('dcterms:modified', `${contentAsOf(library) ?? NO_DAY}T00:00:00Z`),
    accessibility(book, accessible),
  ]);
  return {
    type: 'root',
    children: [
      h(
        'package',
        {
          xmlns: 'http://www.idpf.org/2007/opf',
          version: '3.0',
          'unique-identifier': 'book',
          'xml:lang': lang,
        },
        metadata,
        h(
          'manifest',
          {},
          items.map(({ file, type, properties }) =>
            h('item', { id: idOf(file), href: file, 'media-type': type, properties: properties?.join(' ') }),
          ),
        ),
        h(
          'spine',
          {},
          items.filter(({ spine }) => spine).map(({ file }) => h('itemref', { idref: idOf(file) })),
        ),
      ),
    ],
  };
}

/** Where programs find the package in the zip. */
export const containerTree = (packageFile: string): Root => ({
  type: 'root',
  children: [
    h(
      'container',
      { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' },
      h('rootfiles', {}, h('rootfile', { 'full-path': packageFile, 'media-type': 'application/oebps-package+xml' })),
    ),
  ],
});
