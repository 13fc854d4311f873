import type { Nodes, Root } from 'hast';
import { publicAddress } from '#library/address.ts';
import type { Library } from '#library/library.ts';
import type { Issue } from '#model/issue.ts';
import type { LanguageTag } from '#model/language.ts';
import { contentFile, finding } from '../faults.ts';
import { nextTurn } from '../next-turn.ts';
import { type Book, bookOf } from './book.ts';
import { chapterPage } from './chapter-pages.ts';
import { COVER_IMAGE, coverImage, coverPage } from './cover.ts';
import { coverPicture } from './cover-picture.ts';
import { entryPage } from './entry-page.ts';
import { imprintPage } from './imprint-page.ts';
import { NAVIGATION_FILE, navigationTree } from './navigation.ts';
import { containerTree, type ManifestItem, packageTree } from './package-document.ts';
import { type BookPage, pageTree, STYLE_FILE } from './page.ts';
import { type BookPictures, bookPicture, type MadePictures } from './pictures.ts';
import { settle } from './settle.ts';
import { bookStyle } from './style.ts';
import { xmlFile } from './xml.ts';
import { zip } from './zip.ts';

const FOLDER = 'EPUB';
const PACKAGE = `${FOLDER}/package.opf`;
const DOCTYPE = '<!DOCTYPE html>\n';

/** A book for e-readers, in one language. */
export interface MadeBook {
  lang: LanguageTag;
  /** Path from the root of the site. */
  file: string;
  bytes: Uint8Array;
}

const some = (node: Nodes, wanted: (node: Nodes) => boolean): boolean =>
  wanted(node) || ('children' in node && node.children.some((child) => some(child, wanted)));
const isDrawing = (node: Nodes): boolean => node.type === 'element' && node.tagName === 'svg';
const isPicture = (node: Nodes): boolean => node.type === 'element' && node.tagName === 'img';
const isMute = (node: Nodes): boolean =>
  node.type === 'element' && node.tagName === 'img' && (node.properties['alt'] ?? '') === '';

/** All pages of a book by the names of their files, in reading order, and the pictures that they show. */
async function pagesOf(book: Book): Promise<{ pages: Map<string, Root>; pictures: BookPictures }> {
  const pictures: BookPictures = new Map();
  const cover = coverPage(book);
  const imprint = imprintPage(book, pictures);
  const inner: BookPage[] = [];
  for (const chapter of book.chapters) {
    inner.push(chapterPage(book, chapter));
    for (const entry of chapter.entries) {
      inner.push(entryPage(book, entry, pictures));
      await nextTurn();
    }
  }
  const pages = new Map([
    [cover.file, pageTree(cover, book.lang)],
    [NAVIGATION_FILE, navigationTree(book, cover, imprint)],
    ...[imprint, ...inner].map((page) => [page.file, pageTree(page, book.lang)] as const),
  ]);
  settle(pages);
  return { pages, pictures };
}

async function picturesOf(library: Library, book: Book, pictures: BookPictures, made: MadePictures) {
  const files = new Map<string, Uint8Array>();
  const issues: Issue[] = [];
  for (const [path, { picture, entry }] of pictures) {
    const making = made.get(path) ?? bookPicture(picture);
    made.set(path, making);
    try {
      files.set(path, await making);
    } catch (error) {
      const name = picture.path.split(/[\\/]/).at(-1) ?? '';
      const message = error instanceof Error ? error.message : String(error);
      const file = entry?.texts.get(book.lang)?.file ?? contentFile(library, 'site.yaml');
      issues.push(finding(library, 'picture-can-be-printed', { name, message }, { file, line: 1, column: 1 }));
    }
  }
  return { files, issues };
}

/**
 * Makes the EPUB 3 of a language: every entry of the chapters that publication.yaml names, whole. It depends on no
 * typesetter and no limit of pages. Two runs on the same library give the same bytes. Between its pages it lets others
 * have the thread.
 *
 * @param folder folder of the file from the root of the site
 */
export async function makeBook(
  library: Library,
  lang: LanguageTag,
  folder: string,
  made: MadePictures,
): Promise<{ book?: MadeBook; issues: Issue[] }> {
  const book = bookOf(library, lang);
  if (!book) return { issues: [] };
  const file = `${folder}/${book.publication.name}-${lang.toLowerCase()}.epub`;
  const { pages, pictures } = await pagesOf(book);
  const [cover, { files, issues }] = await Promise.all([
    coverPicture(xmlFile({ type: 'root', children: [coverImage(book)] })),
    picturesOf(library, book, pictures, made),
  ]);
  if (issues.length > 0) return { issues };
  const trees = [...pages.values()];
  const items: ManifestItem[] = [
    ...[...pages].map(([name, tree]): ManifestItem => {
      const properties = [...(name === NAVIGATION_FILE ? ['nav'] : []), ...(some(tree, isDrawing) ? ['svg'] : [])];
      return {
        file: name,
        type: 'application/xhtml+xml',
        spine: true,
        ...(properties.length > 0 ? { properties } : {}),
      };
    }),
    { file: STYLE_FILE, type: 'text/css' },
    { file: COVER_IMAGE, type: 'image/png', properties: ['cover-image'] },
    ...[...files.keys()]
      .sort()
      .map((path) => ({ file: path, type: path.endsWith('.png') ? 'image/png' : 'image/jpeg' })),
  ];
  const written = new Map<string, Uint8Array>();
  for (const [name, tree] of pages) {
    written.set(`${FOLDER}/${name}`, xmlFile(tree, DOCTYPE));
    await nextTurn();
  }
  const packed = new Map<string, Uint8Array>([
    ['META-INF/container.xml', xmlFile(containerTree(PACKAGE))],
    [
      PACKAGE,
      xmlFile(
        packageTree(book, publicAddress(library, file), items, {
          visual: trees.some((tree) => some(tree, (node) => isDrawing(node) || isPicture(node))),
          described: !trees.some((tree) => some(tree, isMute)),
          indexed: book.chapters.some(({ content }) => content === 'register'),
        }),
      ),
    ],
    ...written,
    [`${FOLDER}/${STYLE_FILE}`, new TextEncoder().encode(bookStyle())],
    [`${FOLDER}/${COVER_IMAGE}`, cover],
    ...items.flatMap(({ file: path }) => {
      const bytes = files.get(path);
      return bytes ? [[`${FOLDER}/${path}`, bytes] as const] : [];
    }),
  ]);
  return { book: { lang, file, bytes: zip(packed) }, issues: [] };
}
