import { expect, test } from 'vitest';
import { temporaryContent } from '#library/testing/temporary-content.ts';
import { makePublication } from '../publication.ts';
import { changedContent, libraryOf, VALID } from '../testing/content.ts';
import { openBook } from '../testing/open-book.ts';
import { makeBook } from './make-book.ts';

const CASE = 'cases/skutec-prevention-assistant';

const opened = async (folder: string, lang: string) => {
  const { book, issues } = await makeBook(await libraryOf(folder), lang, 'publication', new Map());
  expect(issues).toEqual([]);
  return openBook(book?.bytes);
};
const page = (book: Awaited<ReturnType<typeof opened>>, name: string) => {
  const read = book.documents.get(`EPUB/${name}.xhtml`);
  if (!read) throw new Error(`There is no page ${name}.`);
  return read;
};

test('an entry without a text in the language keeps its own, marked as such and with a notice', async () => {
  const book = await opened(temporaryContent({ [`${CASE}/text.de.mdx`]: undefined }), 'de');
  const { elements } = page(book, 'case-skutec-prevention-assistant');
  expect(elements[0]?.attributes['lang']).toBe('de');
  expect(elements.find(({ name }) => name === 'h1')?.attributes['lang']).toBe('cs');
  expect(elements.find(({ attributes }) => attributes['class'] === 'body')?.attributes['lang']).toBe('cs');
  expect(elements.find(({ attributes }) => attributes['class'] === 'notice')?.text).toMatch(/Tschechisch/);
  const link = page(book, 'nav').elements.find(
    ({ attributes }) => attributes['href'] === 'case-skutec-prevention-assistant.xhtml',
  );
  expect(link?.attributes['lang']).toBe('cs');
});

test('what belongs to web pages becomes what books have: notes are notes, terms lead to the glossary', async () => {
  const book = await opened(
    changedContent(VALID, {
      [`${CASE}/text.cs.mdx`]: (before) =>
        `${before}\nA <Term id="debt-relief" /> a [kam](method:case-conference) a [pryč](organisation:mas-skch).\n`,
    }),
    'cs',
  );
  const { elements } = page(book, 'case-skutec-prevention-assistant');
  const names = new Set(elements.map(({ name }) => name));
  for (const name of ['button', 'details', 'script']) expect(names).not.toContain(name);
  const notes = elements.filter(({ attributes }) => attributes['epub:type'] === 'noteref');
  expect(notes.map(({ attributes }) => attributes['role'])).toContain('doc-noteref');
  const links = elements.filter(({ name }) => name === 'a').map(({ attributes }) => attributes['href']);
  expect(links).toContain('chapter-glossary.xhtml#term-debt-relief');
  expect(links).toContain('method-case-conference.xhtml');
  // Organisations have no chapter: they are on the web.
  expect(links).toContainEqual(expect.stringMatching(/^https:\/\/.*mas-skch|^https:\/\/.*\/cs\/organizace\//));
  const picture = elements.find(({ name }) => name === 'img');
  expect(picture?.attributes['alt']).not.toBe('');
  expect(picture?.attributes).not.toHaveProperty('loading');
});

test('a comparison of law is a table whose heads say of what they are heads', async () => {
  const book = await opened(VALID, 'cs');
  const { elements } = page(book, 'legislation-debt-relief');
  const scopes = elements.filter(({ name }) => name === 'th').map(({ attributes }) => attributes['scope']);
  expect(scopes.filter((scope) => scope === 'col')).toHaveLength(2);
  expect(scopes.filter((scope) => scope === 'rowgroup').length).toBe(
    elements.filter(({ name }) => name === 'tbody').length,
  );
  expect(scopes).not.toContain(undefined);
});

test('the imprint says who pays, as the programme demands', async () => {
  const library = await libraryOf(VALID);
  const { text, elements } = page(await opened(VALID, 'cs'), 'imprint');
  const { publicity, funders } = library.site;
  expect(text.replaceAll('\u00a0', ' ')).toContain(publicity?.['cs'] ?? funders[0]?.name['cs']);
  expect(elements.filter(({ name }) => name === 'img')).toHaveLength(funders.filter(({ logo }) => logo).length);
});

test('is bound also when the pages of the PDF are too many', async () => {
  const library = await libraryOf(
    changedContent(VALID, { 'publication.yaml': (before) => before.replace('maxPages: 48', 'maxPages: 4') }),
  );
  const made = await makePublication(library);
  expect(made.issues.map(({ rule }) => rule)).toContain('publication-fits');
  expect(made.books.map(({ file }) => file)).toEqual([
    'publication/na-obou-stranach-hranice-cs.epub',
    'publication/na-obou-stranach-hranice-de.epub',
  ]);
});

test('a picture that cannot be read is a finding', async () => {
  const folder = changedContent(VALID, {});
  const library = await libraryOf(folder);
  const picture = library.collections.case.get('skutec-prevention-assistant')?.pictures.get('roles.svg');
  expect(picture).toBeDefined();
  const broken = {
    ...library,
    pictures: new Map([...library.pictures].map(([name, logo]) => [name, { ...logo, path: `${logo.path}.gone` }])),
  };
  const { book, issues } = await makeBook(broken, 'cs', 'publication', new Map());
  expect(book).toBeUndefined();
  expect(issues.map(({ rule }) => rule)).toContain('picture-can-be-printed');
});
