import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '#library/library.ts';
import { contentAsOf } from '#library/views/content-as-of.ts';
import { CZECH_ONLY, changedContent, libraryOf, THREE_LANGUAGES, VALID } from '../testing/content.ts';
import { openBook } from '../testing/open-book.ts';
import { makeBook } from './make-book.ts';

const bind = async (library: Library, lang: string): Promise<Uint8Array> => {
  const { book, issues } = await makeBook(library, lang, 'publication', new Map());
  expect(issues).toEqual([]);
  return book?.bytes ?? new Uint8Array();
};

/** Content with what is hard for books: signs of XML, a footnote, a term. */
const HARD = {
  'cases/skutec-prevention-assistant/text.cs.mdx': (before: string) =>
    before
      .replace(/^title: .*$/m, 'title: \'A & B <c> "d" ]]> e\'')
      .concat(
        '\n\nOdstavec s poznámkou.[^x] A ]]> & <Term id="debt-relief" />, [kam](method:case-conference).\n\n[^x]: Text poznámky.\n',
      ),
};

const CYRILLIC = {
  'cases/tandem/text.bg.mdx': (before: string) =>
    `${before}\n\n## Още нещо\n\nБележка.[^бел]\n\n[^бел]: Текст на бележката.\n`,
};

describe.each([
  { name: 'two languages', folder: VALID, changes: {}, lang: 'cs' },
  { name: 'signs of XML', folder: VALID, changes: HARD, lang: 'cs' },
  { name: 'a language that the generator does not ship', folder: THREE_LANGUAGES, changes: {}, lang: 'sk' },
  { name: 'Cyrillic', folder: THREE_LANGUAGES, changes: CYRILLIC, lang: 'bg' },
  { name: 'one language', folder: CZECH_ONLY, changes: {}, lang: 'cs' },
])('a book: $name', ({ folder, changes, lang }) => {
  let library: Library;
  let bytes: Uint8Array;
  let book: ReturnType<typeof openBook>;
  beforeAll(async () => {
    library = await libraryOf(changedContent(folder, changes));
    bytes = await bind(library, lang);
    book = openBook(bytes);
  });
  const package_ = () => book.documents.get('EPUB/package.opf')?.elements ?? [];
  const pages = () => [...book.documents].filter(([path]) => path.endsWith('.xhtml'));

  test('is known by its first bytes: the type, neither compressed nor behind anything', () => {
    const head = new DataView(bytes.buffer, bytes.byteOffset);
    expect(head.getUint32(0, true)).toBe(0x04034b50);
    expect([head.getUint16(8, true), head.getUint16(28, true)]).toEqual([0, 0]);
    expect(new TextDecoder().decode(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  test('lists every file once, and no file that is not there', () => {
    const listed = package_()
      .filter(({ name }) => name === 'item')
      .map(({ attributes }) => `EPUB/${attributes['href']}`);
    const outside = ['mimetype', 'META-INF/container.xml', 'EPUB/package.opf'];
    expect([...outside, ...listed].sort()).toEqual([...book.files.keys()].sort());
    const root = book.documents.get('META-INF/container.xml')?.elements.find(({ name }) => name === 'rootfile');
    expect(root?.attributes['full-path']).toBe('EPUB/package.opf');
  });

  test('reads every page in an order that names only pages of the list', () => {
    const items = new Map(
      package_()
        .filter(({ name }) => name === 'item')
        .map(({ attributes }) => [attributes['id'], attributes['href']]),
    );
    const order = package_()
      .filter(({ name }) => name === 'itemref')
      .map(({ attributes }) => `EPUB/${items.get(attributes['idref'] ?? '')}`);
    expect(order.slice(0, 3)).toEqual(['EPUB/cover.xhtml', 'EPUB/nav.xhtml', 'EPUB/imprint.xhtml']);
    expect([...order].sort()).toEqual(
      pages()
        .map(([path]) => path)
        .sort(),
    );
  });

  test('holds every entry of the kinds that it has chapters for', () => {
    const kinds = (library.publication?.chapters ?? []).map(({ content }) => content);
    const wanted = kinds.flatMap((kind) =>
      kind === 'glossary' || kind === 'register'
        ? []
        : [...library.collections[kind].keys()].map((id) => `EPUB/${kind}-${id}.xhtml`),
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect(pages().map(([path]) => path)).toEqual(expect.arrayContaining(wanted));
  });

  test('has no id twice in a document, and every link and picture leads to what is there', () => {
    let links = 0;
    for (const [path, { elements, ids }] of book.documents) {
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const { attributes } of elements) {
        for (const reference of [attributes['href'], attributes['src']]) {
          if (reference === undefined) continue;
          const target = book.target(path, reference);
          if (!target) continue;
          links += 1;
          expect([...book.files.keys()], `${path}: ${reference}`).toContain(target.path);
          if (target.id !== undefined)
            expect(book.documents.get(target.path)?.ids, `${path}: ${reference}`).toContain(target.id);
        }
      }
    }
    expect(links).toBeGreaterThan(pages().length);
  });

  test('tells its language, and that of each text in another one, to readers of HTML and of XML', () => {
    expect(package_().find(({ name }) => name === 'dc:language')?.text).toBe(lang);
    for (const [path, { elements }] of pages()) {
      expect(elements[0]?.attributes['lang'], path).toBe(lang);
      for (const { attributes } of elements) expect(attributes['xml:lang']).toBe(attributes['lang']);
    }
  });

  test('says of its accessibility only what is so', () => {
    const metas = package_().filter(({ name }) => name === 'meta');
    const of = (property: string) =>
      metas.filter(({ attributes }) => attributes['property'] === property).map(({ text }) => text);
    const pictures = pages().flatMap(([, { elements }]) => elements.filter(({ name }) => name === 'img'));
    expect(pictures.length).toBeGreaterThan(0);
    const described = pictures.every(({ attributes }) => attributes['alt']);
    expect(of('schema:accessMode')).toEqual(['textual', 'visual']);
    expect(of('schema:accessibilityFeature').includes('alternativeText')).toBe(described);
    expect(of('schema:accessibilityHazard')).toEqual(['none']);
    expect(of('schema:accessibilitySummary')[0]).toMatch(lang === 'bg' ? /^[\u0400-\u04ff]/ : /^Kniha vznikla/);
    expect(of('dcterms:modified')).toEqual([`${contentAsOf(library)}T00:00:00Z`]);
  });

  test('is the same in every byte when it is made again', async () => {
    expect(Buffer.compare(await bind(await libraryOf(changedContent(folder, changes)), lang), bytes)).toBe(0);
  });
});
