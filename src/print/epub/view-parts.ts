import type { ElementContent } from 'hast';
import { findEntry } from '#library/find-entry.ts';
import type { BasisView, EntryView, HeadView } from '#library/views/view.ts';
import { h } from '#markup/hast.ts';
import type { LanguageTag } from '#model/language.ts';
import { shownAddress } from '../printed-edition.ts';
import { type Book, entryHref } from './book.ts';
import { list, part } from './page.ts';

type Part = ReturnType<typeof part>;

/** A law citation with how far it was checked. */
export const basisText = ({ text, verification }: BasisView): string => `${text} (${verification.label})`;

/** Number of a source that leads to the list of sources of the page. */
export const sourceMark = ({ words }: Book, number: number | undefined): ElementContent | undefined =>
  number === undefined
    ? undefined
    : h(
        'sup',
        {},
        h('a', { href: `#source-${number}`, ariaLabel: words.t('entry.source', { number }) }, String(number)),
      );

/** The title of an entry as a link to where it stands. */
export function entryLink(book: Book, { collection, id, title, lang }: HeadView): ElementContent {
  const entry = findEntry(book.library, collection, id);
  const own = lang === book.lang ? undefined : lang;
  return entry ? h('a', { href: entryHref(book, entry), lang: own }, title) : h('span', { lang: own }, title);
}

/** Figures that were reached, or honestly none. */
export function resultsPart(book: Book, { results, noResults }: EntryView, own: LanguageTag | undefined): Part {
  const { words } = book;
  if (noResults) return part(words.t('section.results'), h('p', {}, words.t('empty.results')));
  return part(
    words.t('section.results'),
    ...results.map(({ prefix, number, unit, label, target, asOf, source, note }) =>
      h('p', { className: ['figure-line'] }, [
        h('b', { className: ['number'] }, [prefix, number, unit].filter(Boolean).join('\u00a0')),
        ' ',
        h('span', { lang: own }, label),
        h(
          'span',
          { className: ['meta'] },
          ` (${[target?.text, asOf].filter(Boolean).join(' · ')})`,
          sourceMark(book, source),
        ),
        note !== undefined && h('span', { className: ['meta'] }, ` ${note}`),
      ]),
    ),
  );
}

/** Can it be carried over the border: one list a direction. */
export function transferPart(book: Book, { transfer }: EntryView, own: LanguageTag | undefined): Part {
  const two = book.library.site.countries.length === 2;
  return part(
    book.words.t(two ? 'section.transfer' : 'section.transferElsewhere'),
    ...transfer.flatMap(({ label, dimensions }) => [
      h('h3', {}, label),
      h(
        'dl',
        {},
        dimensions.map((dimension) => [
          h('dt', {}, dimension.label),
          h('dd', {}, [
            h('b', {}, dimension.verdict.label),
            dimension.note !== undefined && [': ', h('span', { lang: own }, dimension.note)],
          ]),
        ]),
      ),
    ]),
  );
}

/** Entries around the entry, group by group. */
export const relationsPart = (book: Book, { relations }: EntryView): Part =>
  part(
    book.words.t('section.related'),
    ...relations.flatMap(({ label, items }) => [
      h('h3', {}, label),
      list(items.map((head) => [entryLink(book, head)])),
    ]),
  );

/** The numbered sources; a number that the list passes over is passed over here too. */
export const sourcesPart = ({ words }: Book, { sources }: EntryView): Part =>
  sources.length === 0
    ? undefined
    : part(
        words.t('section.sources'),
        h(
          'ol',
          {},
          sources.map((source) =>
            h('li', { id: `source-${source.number}`, value: String(source.number) }, [
              h('span', { lang: source.lang }, source.text),
              source.url !== undefined && [' ', h('a', { href: source.url }, shownAddress(source.url))],
              h('span', { className: ['meta'] }, ` (${source.verification.label})`),
              source.note !== undefined && h('span', { className: ['meta'] }, ` ${source.note}`),
            ]),
          ),
        ),
      );
