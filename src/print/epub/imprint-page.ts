import { localized } from '#library/views/localized.ts';
import { h } from '#markup/hast.ts';
import { imprint } from '../printed-edition.ts';
import type { Book } from './book.ts';
import type { BookPage } from './page.ts';
import { type BookPictures, logoPicture } from './pictures.ts';

/** Who made the book, and the funders with the publicity text that the programme demands. */
export function imprintPage({ library, publication, lang, words, title }: Book, pictures: BookPictures): BookPage {
  const { site } = library;
  const say = (text: Parameters<typeof localized>[1]): string | undefined => localized(library, text, lang);
  const logos = site.funders.flatMap(({ name, logo, logoAlt }) => {
    const picture = logo === undefined ? undefined : logoPicture(pictures, library, logo);
    if (!picture) return [];
    const { href, width, height } = picture;
    return [h('p', { className: ['logo'] }, h('img', { src: href, alt: say(logoAlt) ?? say(name), width, height }))];
  });
  const publicity = say(site.publicity);
  const note = say(publication.imprintNote);
  const subtitle = say(publication.subtitle);
  const heading = words.t('epub.imprint');
  return {
    file: 'imprint.xhtml',
    title: heading,
    type: 'imprint',
    role: 'doc-colophon',
    content: [
      h('h1', {}, heading),
      h('p', { className: ['lede'] }, [title, subtitle].filter(Boolean).join('. ')),
      ...(publicity === undefined ? [] : [h('p', {}, publicity)]),
      ...logos,
      h(
        'dl',
        {},
        imprint(library, lang).flatMap(({ label, lines }) => [
          h('dt', {}, label),
          ...lines.map((line) => h('dd', {}, line)),
        ]),
      ),
      ...(note === undefined ? [] : [h('p', { className: ['meta'] }, note)]),
    ],
  };
}
