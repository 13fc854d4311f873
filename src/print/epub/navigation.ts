import type { Element, Root } from 'hast';
import { headView } from '#library/views/head-view.ts';
import { h } from '#markup/hast.ts';
import { type Book, entryFile } from './book.ts';
import { type BookPage, pageTree } from './page.ts';

export const NAVIGATION_FILE = 'nav.xhtml';

/** The contents of the book and its landmarks: for readers as a page, for programs as their table of contents. */
export function navigationTree(book: Book, cover: BookPage, imprint: BookPage): Root {
  const { words, lang, library, chapters } = book;
  const title = words.t('print.contents');
  const item = (file: string, text: string, more: { lang?: string; type?: string } = {}, below?: Element): Element =>
    h('li', {}, h('a', { href: file, lang: more.lang, 'epub:type': more.type }, text), below);
  const contents = chapters.map(({ file, title: name, entries }) =>
    item(
      file,
      name,
      {},
      entries.length === 0
        ? undefined
        : h(
            'ol',
            {},
            entries.map((entry) => {
              const head = headView(library, entry, lang);
              return item(entryFile(entry), head.title, head.lang === lang ? {} : { lang: head.lang });
            }),
          ),
    ),
  );
  const [first] = chapters;
  const landmarks = [
    item(cover.file, words.t('book.cover'), { type: 'cover' }),
    item(NAVIGATION_FILE, title, { type: 'toc' }),
    ...(first ? [item(first.file, first.title, { type: 'bodymatter' })] : []),
    ...chapters.flatMap(({ content, file, title: name }) => {
      const type = content === 'glossary' ? 'glossary' : content === 'register' ? 'index' : undefined;
      return type === undefined || file === first?.file ? [] : [item(file, name, { type })];
    }),
  ];
  return pageTree(
    {
      file: NAVIGATION_FILE,
      title,
      type: 'frontmatter',
      content: [
        h('nav', { 'epub:type': 'toc', role: 'doc-toc', ariaLabelledBy: ['contents'] }, [
          h('h1', { id: 'contents' }, title),
          h('ol', {}, item(imprint.file, imprint.title), contents),
        ]),
        h('nav', { 'epub:type': 'landmarks', hidden: true }, h('ol', {}, landmarks)),
      ],
    },
    lang,
  );
}
