import type { ElementContent } from 'hast';
import { capitalised } from '#i18n/capitalised.ts';
import { glossaryViews } from '#library/views/glossary-view.ts';
import { headView } from '#library/views/head-view.ts';
import { registerView } from '#library/views/register-view.ts';
import type { GlossaryView, RegisterTermView } from '#library/views/view.ts';
import { h } from '#markup/hast.ts';
import { keyOf } from '../outline.ts';
import { type Book, type BookChapter, termId } from './book.ts';
import { type BookPage, list, part } from './page.ts';
import { basisText, entryLink } from './view-parts.ts';

/** The page that opens a chapter, or that is the whole of it. */
export function chapterPage(book: Book, chapter: BookChapter): BookPage {
  const { content, file, title, lead } = chapter;
  const head = [h('h1', {}, title), ...(lead === undefined ? [] : [h('p', { className: ['lede'] }, lead)])];
  if (content === 'glossary')
    return {
      file,
      title,
      type: 'glossary',
      role: 'doc-glossary',
      content: [...head, ...glossaryViews(book.library, book.lang).map((view) => term(book, view))],
    };
  if (content === 'register')
    return { file, title, type: 'index', role: 'doc-index', content: [...head, ...register(book)] };
  const heads = chapter.entries.map((entry) => headView(book.library, entry, book.lang));
  return {
    file,
    title,
    type: 'part',
    role: 'doc-part',
    content: [...head, list(heads.map((item) => [entryLink(book, item)]))],
  };
}

/** A term with what stands for it in the other languages. */
function term(book: Book, view: GlossaryView): ElementContent {
  const { words } = book;
  const said = (text: readonly string[]) => text.join(', ');
  return h('section', { id: termId(view.id) }, [
    h('h2', { lang: view.lang }, view.word),
    said([...view.synonyms, ...view.abbreviations]) !== '' &&
      h('p', { className: ['meta'] }, said([...view.synonyms, ...view.abbreviations])),
    view.counterparts.map(({ lang, words: found, paraphrase, abbreviations }) =>
      h('p', {}, [
        `${words.language(lang)}: `,
        found.length === 0 && paraphrase === undefined
          ? words.t('empty.counterpart')
          : h('b', { lang }, said([...(found.length > 0 ? found : [paraphrase ?? '']), ...abbreviations])),
        found.length === 0 && paraphrase !== undefined && ` (${words.t('empty.paraphrase')})`,
      ]),
    ),
    h('p', { className: ['meta'] }, [view.equivalence.label, view.domain.label, view.verification.label].join(' · ')),
    avoided(book, view),
    view.note !== undefined && h('p', {}, view.note),
    view.basis.map(({ country, items }) =>
      h('p', { className: ['meta'] }, `${words.country(country)}: ${items.map(basisText).join('; ')}`),
    ),
  ]);
}

function avoided({ words, lang }: Book, view: GlossaryView): ElementContent | undefined {
  const all = [
    ...view.avoid.map((word) => ({ word, of: undefined })),
    ...view.counterparts.flatMap(({ lang: tag, avoid }) => avoid.map((word) => ({ word, of: tag }))),
  ];
  if (all.length === 0) return undefined;
  return h('p', {}, [
    `${words.t('glossary.avoid')} `,
    all.map(({ word, of }, place) => [place > 0 && ', ', h('s', { lang: of === lang ? undefined : of }, word)]),
  ]);
}

/** The entries of the book by topic and by target group. */
function register(book: Book): ElementContent[] {
  const { words, lang, keys } = book;
  const { topics, targetGroups } = registerView(book.library, lang);
  const terms = (all: readonly RegisterTermView[]): ElementContent[] =>
    all.flatMap(({ term: { label }, entries }) => {
      const held = entries.filter((head) => keys.has(keyOf(head)));
      if (held.length === 0) return [];
      return [h('h3', {}, capitalised(label, lang)), list(held.map((head) => [entryLink(book, head)]))];
    });
  return [
    part(words.t('print.byTopic'), terms(topics)),
    part(words.t('print.byTargetGroup'), terms(targetGroups)),
  ].filter((made) => made !== undefined);
}
