import type { Element, ElementContent } from 'hast';
import type { ComparisonView, EntryView } from '#library/views/view.ts';
import { h } from '#markup/hast.ts';
import type { LanguageTag } from '#model/language.ts';
import type { Book } from './book.ts';
import { part } from './page.ts';
import { basisText, sourceMark } from './view-parts.ts';

type Row = ComparisonView['rows'][number];

function cell(book: Book, { text, basis, verification, sources }: Row['cells'][number], own: LanguageTag | undefined) {
  const unsaid = text === undefined;
  return h('td', {}, [
    h('p', { lang: unsaid ? undefined : own }, [
      unsaid ? book.words.t('empty.cell') : text,
      sources.map((number) => sourceMark(book, number)),
    ]),
    basis.map((item) => h('p', { className: ['meta'] }, basisText(item))),
    !unsaid && basis.length === 0 && h('p', { className: ['meta'] }, `(${verification.label})`),
  ]);
}

/** A column for each country; what a row is about stands above its cells, so that they are wide enough on a phone. */
function table(book: Book, { columns, rows }: ComparisonView, own: LanguageTag | undefined): Element {
  const span = columns.length;
  return h('table', { className: ['comparison'] }, [
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        columns.map(({ country, name, original, state }) =>
          h('th', { scope: 'col', className: [`bank-${book.library.site.countries.indexOf(country)}`] }, [
            h('abbr', { title: book.words.country(country) }, country),
            ' ',
            h('span', { lang: own }, name),
            h(
              'span',
              { className: ['meta'] },
              [original, state].filter(Boolean).map((said) => ` · ${said}`),
            ),
          ]),
        ),
      ),
    ),
    rows.map((row) =>
      h('tbody', { id: `row-${row.id}` }, [
        h('tr', {}, h('th', { scope: 'rowgroup', colSpan: span > 1 ? span : undefined, lang: own }, row.label)),
        h(
          'tr',
          {},
          row.cells.map((item) => cell(book, item, own)),
        ),
      ]),
    ),
  ]);
}

/** A comparison of law as a table, and what is going to change. */
export function comparisonParts(
  book: Book,
  { comparison }: EntryView,
  own: LanguageTag | undefined,
): (ElementContent | undefined)[] {
  if (!comparison) return [];
  return [
    comparison.rows.length > 0 ? table(book, comparison, own) : undefined,
    part(
      book.words.t('section.upcoming'),
      ...comparison.upcoming.map(({ country, text, date, state, verification, source }) =>
        h('p', {}, [
          h('b', {}, [book.words.country(country), date, state].filter(Boolean).join(' · ')),
          ': ',
          h('span', { lang: own }, text),
          ` (${verification.label})`,
          sourceMark(book, source),
        ]),
      ),
    ),
  ];
}
