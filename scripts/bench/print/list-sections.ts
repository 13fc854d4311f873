import type { ElementContent } from 'hast';
import { entryAddress, publicAddress } from '#library/address.ts';
import type { Entry } from '#library/library.ts';
import { glossaryViews } from '#library/views/glossary-view.ts';
import { headView } from '#library/views/head-view.ts';
import { registerView } from '#library/views/register-view.ts';
import type { GlossaryView, RegisterTermView } from '#library/views/view.ts';
import { h, words } from '#markup/hast.ts';
import { type Book, entryFile, termId } from '#print/epub/book.ts';
import { list, part } from '#print/epub/page.ts';
import { keyOf } from '#print/outline.ts';

/** A term as the brochure prints it: the word, what stands for it elsewhere, what is to be avoided, a note. */
function term({ words: { t } }: Book, view: GlossaryView): ElementContent {
  const avoided = view.counterparts.flatMap(({ avoid }) => avoid);
  const counterparts = view.counterparts.map(({ lang, words: found, paraphrase }) =>
    h('p', { lang }, found.length > 0 ? found.join(', ') : (paraphrase ?? t('empty.counterpart'))),
  );
  return h('div', { id: termId(view.id), className: ['term'] }, [
    h('h3', { lang: view.lang }, [view.word, ...view.abbreviations, ...view.synonyms].join(', ')),
    counterparts,
    (avoided.length > 0 || view.note !== undefined) &&
      h('p', { className: ['meta'] }, avoided.length > 0 && `${t('print.avoid')} ${avoided.join(', ')}. `, view.note),
  ]);
}

/** The glossary, in two columns. */
export const glossarySection = (book: Book): ElementContent[] => [
  h(
    'div',
    { className: ['columns'] },
    glossaryViews(book.library, book.lang).map((view) => term(book, view)),
  ),
];

/** The printed entries by topic and by target group, with their pages. */
export function registerSection(book: Book): ElementContent[] {
  const { keys, library, lang } = book;
  const { t } = book.words;
  const { topics, targetGroups } = registerView(library, lang);
  const terms = (all: readonly RegisterTermView[]): ElementContent[] =>
    all.flatMap(({ term: { label }, entries }) => {
      const held = entries.filter((head) => keys.has(keyOf(head)));
      if (held.length === 0) return [];
      const links = held.map((head) => [h('a', { className: ['paged'], href: entryFile(head) }, head.shortTitle)]);
      return [h('h3', {}, label), list(links)];
    });
  return [
    h('p', {}, t('print.registerNote')),
    h(
      'div',
      { className: ['columns'] },
      [part(t('print.byTopic'), terms(topics)), part(t('print.byTargetGroup'), terms(targetGroups))].filter(
        (made) => made !== undefined,
      ),
    ),
  ];
}

/** Entries that stand on the web alone, by title or with their summaries. */
export const elsewhereSection = (
  { library, lang }: Book,
  entries: readonly Entry[],
  withSummary: boolean,
): ElementContent =>
  list(
    entries.map((entry) => {
      const { shortTitle, summary } = headView(library, entry, lang);
      const link = h('a', { href: publicAddress(library, entryAddress(library, entry, lang)) }, shortTitle);
      return withSummary ? [link, h('br', {}), words(summary)] : [link];
    }),
  );
