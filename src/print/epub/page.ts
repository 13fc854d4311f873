import type { Element, ElementContent, Root } from 'hast';
import { h } from '#markup/hast.ts';
import type { LanguageTag } from '#model/language.ts';

/** A page of a book: one XHTML document. */
export interface BookPage {
  file: string;
  title: string;
  /** Which part of a book it is, in the words of EPUB and of ARIA: `chapter`, `glossary` … */
  type: string;
  role?: string;
  content: readonly ElementContent[];
}

export const STYLE_FILE = 'style.css';

/** The document of a page in the language of the book. */
export const pageTree = ({ title, type, role, content }: BookPage, lang: LanguageTag): Root => ({
  type: 'root',
  children: [
    h(
      'html',
      { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang },
      h(
        'head',
        {},
        h('meta', { charSet: 'utf-8' }),
        h('title', {}, title),
        h('meta', { name: 'viewport', content: 'width=device-width' }),
        h('link', { rel: ['stylesheet'], type: 'text/css', href: STYLE_FILE }),
      ),
      h('body', {}, h('section', { 'epub:type': type, role, className: [type] }, content)),
    ),
  ],
});

/** A part of a page under a heading; nothing when there is nothing in it. */
export const part = (title: string, ...content: (readonly ElementContent[] | ElementContent | undefined)[]) => {
  const said = content.flat().filter((child) => child !== undefined);
  return said.length === 0 ? undefined : h('section', {}, h('h2', {}, title), said);
};

/** A list of points. */
export const list = (items: readonly (string | ElementContent[])[], lang?: LanguageTag, ordered = false): Element =>
  h(
    ordered ? 'ol' : 'ul',
    { lang },
    items.map((item) => h('li', {}, item)),
  );
