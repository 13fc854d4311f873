import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Library } from '#library/library.ts';
import { headView } from '#library/views/head-view.ts';
import { judgement } from '#library/views/label.ts';
import { localized } from '#library/views/localized.ts';
import { h } from '#markup/hast.ts';
import { CLAIMS, EQUIVALENCES, EVIDENCE_LEVELS, TRANSFERS, VERIFICATIONS } from '#model/judgements.ts';
import type { LanguageTag } from '#model/language.ts';
import { type Book, bookOf, entryFile } from '#print/epub/book.ts';
import { entryPage } from '#print/epub/entry-page.ts';
import { imprintPage } from '#print/epub/imprint-page.ts';
import { list, part } from '#print/epub/page.ts';
import type { BookPictures } from '#print/epub/pictures.ts';
import type { Outline, PlannedChapter, PlannedEntry } from '#print/outline.ts';
import { chapterTitle } from '#print/printed-edition.ts';
import { pageName, sectionOf } from './anchors.ts';
import { elsewhereSection, glossarySection, registerSection } from './list-sections.ts';
import { pageStyle } from './page-style.ts';
import { summarySection } from './summary-section.ts';

const chapterName = ({ chapter }: PlannedChapter): string => `chapter-${chapter.content}`;

function contents(book: Book, { chapters }: Outline): ElementContent {
  const { library, lang, words } = book;
  return h('nav', { className: ['contents'] }, [
    h('h1', {}, words.t('print.contents')),
    chapters.flatMap((planned) => [
      h('h3', {}, h('a', { href: `#${chapterName(planned)}` }, chapterTitle(library, planned, lang))),
      list(
        planned.entries.map(({ entry }) => [
          h('a', { href: `#${pageName(entryFile(entry))}` }, headView(library, entry, lang).title),
        ]),
      ),
    ]),
    key(book),
  ]);
}

/** What the signs mean. */
function key({ library, lang, words }: Book): ElementContent {
  return h('section', {}, [
    h('h2', {}, words.t('print.key')),
    part(
      words.t('print.keyEvidence'),
      list(
        EVIDENCE_LEVELS.map((code) => {
          const { label } = judgement(library, 'evidence', code, lang);
          return `${code} ${label}: ${words.t(`evidence.${code}.long`)}`;
        }),
      ),
    ),
    part(words.t('print.keyClaim'), list(CLAIMS.map((code) => judgement(library, 'claims', code, lang).label))),
    part(words.t('print.keyTransfer'), list(TRANSFERS.map((code) => words.t(`transfer.${code}.short`)))),
    part(
      words.t('print.keyEquivalence'),
      list(EQUIVALENCES.map((code) => judgement(library, 'equivalences', code, lang).label)),
    ),
    part(
      words.t('print.keyChecked'),
      list(VERIFICATIONS.map((code) => judgement(library, 'verifications', code, lang).label)),
    ),
  ]);
}

function entrySection(book: Book, { entry, extent }: PlannedEntry, pictures: BookPictures): ElementContent {
  const name = pageName(entryFile(entry));
  return extent === 'full'
    ? sectionOf(name, 'entry', entryPage(book, entry, pictures).content)
    : sectionOf(name, 'summary', summarySection(book, entry));
}

function chapterSection(book: Book, planned: PlannedChapter, pictures: BookPictures): ElementContent {
  const { library, lang, words } = book;
  const { content, lead } = planned.chapter;
  const said = localized(library, lead, lang);
  const name = chapterName(planned);
  const head = [h('h1', {}, chapterTitle(library, planned, lang)), ...(said === undefined ? [] : [lede(said)])];
  if (content === 'glossary') return sectionOf(name, 'chapter', [...head, ...glossarySection(book)]);
  if (content === 'register') return sectionOf(name, 'chapter', [...head, ...registerSection(book)]);
  return h('section', { className: ['chapter'], id: name }, [
    head,
    planned.entries.map((entry) => entrySection(book, entry, pictures)),
    planned.elsewhere.length > 0 && part(words.t('print.elsewhere'), elsewhereSection(book, planned.elsewhere, false)),
  ]);
}

const lede = (text: string): ElementContent => h('p', { className: ['lede'] }, text);

/**
 * The pages of the brochure in one language as one HTML document for typesetters that read CSS: the same entries at the
 * same length in the same order. Drawings that are made by the templates alone (cover, signs, QR codes) are not in it.
 *
 * @param pictures takes the pictures that the document shows, by their addresses in it
 * @returns nothing where there is no publication
 */
export function htmlEdition(
  library: Library,
  outline: Outline,
  lang: LanguageTag,
  pictures: BookPictures,
): string | undefined {
  const whole = bookOf(library, lang);
  if (!whole) return undefined;
  const book: Book = { ...whole, keys: new Set(outline.entries.keys()) };
  const { publication } = outline;
  const subtitle = localized(library, publication.subtitle, lang);
  const blurb = localized(library, publication.blurb, lang);
  const web = outline.chapters.filter(({ elsewhere }) => elsewhere.length > 0);
  const body = [
    h('section', { className: ['cover'] }, [h('h1', {}, book.title), subtitle !== undefined && h('h2', {}, subtitle)]),
    sectionOf('imprint', 'imprint', imprintPage(book, pictures).content),
    contents(book, outline),
    ...outline.chapters.map((planned) => chapterSection(book, planned, pictures)),
    ...(outline.webPages > 0 && web.length > 0
      ? [
          h('section', { className: ['web'] }, [
            h('h2', {}, book.words.t('print.moreOnTheWeb')),
            web.flatMap((planned) => [
              h('h3', {}, chapterTitle(library, planned, lang)),
              elsewhereSection(book, planned.elsewhere, true),
            ]),
          ]),
        ]
      : []),
    ...(blurb === undefined ? [] : [h('section', { className: ['back'] }, h('p', {}, blurb))]),
  ];
  const document = h('html', { lang }, [
    h('head', {}, [
      h('meta', { charSet: 'utf-8' }),
      h('title', {}, book.title),
      h('style', {}, pageStyle(publication.format)),
    ]),
    h('body', {}, body),
  ]);
  return `<!doctype html>\n${toHtml(document)}\n`;
}
