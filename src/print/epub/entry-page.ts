import type { ElementContent } from 'hast';
import { entryAddress, publicAddress } from '#library/address.ts';
import type { Entry } from '#library/library.ts';
import { bodyContext } from '#library/render-context.ts';
import { shownText } from '#library/views/shown-text.ts';
import type { EntryView } from '#library/views/view.ts';
import { h } from '#markup/hast.ts';
import { toTree } from '#markup/html.ts';
import type { LanguageTag } from '#model/language.ts';
import { printedView } from '../entry-views.ts';
import { shownAddress } from '../printed-edition.ts';
import { type Book, entryFile, entryHref, termHref } from './book.ts';
import { comparisonParts } from './comparison-parts.ts';
import { factsPart } from './facts-part.ts';
import { type BookPage, list, part } from './page.ts';
import { type BookPictures, entryPicture } from './pictures.ts';
import { basisText, relationsPart, resultsPart, sourcesPart, transferPart } from './view-parts.ts';

/** What tells whether the thing is of use stands before how it is done, as on the web. */
const EARLY = new Set([
  ...['question', 'difference', 'goal', 'whoApplies'],
  ...['suitableFor', 'notSuitableFor', 'eligible', 'notEligible'],
]);

/** The text of an entry, in the language that it has; its links lead into the book or to the web. */
function bodyOf(book: Book, entry: Entry, pictures: BookPictures): ElementContent[] {
  const text = shownText(book.library, entry, book.lang);
  const context = bodyContext(book.library, entry, text.lang, {
    headingDepth: 2,
    link: (target) => entryHref(book, target),
    term: (id) => termHref(book, id),
    source: (_id, number) => `#source-${number}`,
    picture: (owner, file) => entryPicture(pictures, owner, file),
  });
  return toTree(text.body.root, context, { still: true }).children as ElementContent[];
}

function header(book: Book, { head }: EntryView, own: LanguageTag | undefined): ElementContent {
  const { words } = book;
  const { evidence, claim, equivalence } = head;
  const judged = [claim?.label, evidence && `${evidence.code} ${evidence.label}`, equivalence?.label].filter(Boolean);
  const where = [
    words.t(`kind.${head.collection}`),
    ...(head.collection === 'case' || head.collection === 'funding' ? head.countries.map(words.country) : []),
    ...head.place,
  ];
  return h('header', {}, [
    h('p', { className: ['kicker'] }, where.join(' · ')),
    h('h1', { lang: own }, head.title),
    !head.translated && h('p', { className: ['notice'] }, words.t('entry.untranslated', untranslated(book, head.lang))),
    head.translated && head.outdated && h('p', { className: ['notice'] }, words.t('entry.outdated')),
    h('p', { className: ['lede'], lang: own }, head.summary),
    judged.length > 0 && h('p', { className: ['signs'] }, judged.join(' · ')),
    evidence &&
      h('p', { className: ['meta'] }, [
        words.t('evidence.why', { level: evidence.code, reason: '' }).trim(),
        ' ',
        h('span', { lang: own }, evidence.reason),
      ]),
  ]);
}

const untranslated = ({ words }: Book, lang: LanguageTag) => ({ language: words.language(lang) });

/** The page of an entry: all that the site says of it, in the same order. */
export function entryPage(book: Book, entry: Entry, pictures: BookPictures): BookPage {
  const { library, words, lang } = book;
  const view = printedView(library, entry, lang);
  const own = view.head.lang === lang ? undefined : view.head.lang;
  const body = bodyOf(book, entry, pictures);
  const passages = (early: boolean) =>
    view.passages
      .filter(({ field }) => EARLY.has(field) === early)
      .map(({ label, text }) => part(label, h('p', { lang: own }, text)));
  const points = (early: boolean) =>
    view.points
      .filter(({ field }) => EARLY.has(field) === early)
      .map(({ label, items }) => part(label, list(items, own)));
  const web = publicAddress(library, entryAddress(library, entry, lang));
  const content = [
    header(book, view, own),
    resultsPart(book, view, own),
    factsPart(book, view.facts),
    ...passages(true),
    ...points(true),
    ...comparisonParts(book, view, own),
    body.length > 0 && h('div', { className: ['body'], lang: own }, body),
    view.steps.length > 0 &&
      part(
        words.t('section.steps'),
        list(
          view.steps.map(({ title, text }) => [h('p', {}, h('b', {}, title)), h('p', {}, text)]),
          own,
          true,
        ),
      ),
    ...points(false),
    ...passages(false),
    part(
      words.t('section.legalNotes'),
      ...view.legalNotes.map((note) =>
        h('div', { className: ['country', bank(book, note.country)] }, [
          h('h3', {}, note.label),
          note.text !== undefined && h('p', { lang: own }, note.text),
          note.basis.map((basis) => h('p', { className: ['meta'] }, basisText(basis))),
        ]),
      ),
    ),
    transferPart(book, view, own),
    view.assessment.length > 0 &&
      part(
        words.t('section.assessment'),
        list(view.assessment.map(({ label, verdict }) => [h('span', {}, `${label}: `), h('b', {}, verdict)])),
      ),
    view.questions.length > 0 && part(words.t('section.questions'), list(view.questions, own, true)),
    relationsPart(book, view),
    sourcesPart(book, view),
    h('p', { className: ['meta'] }, words.t('print.more'), ' ', h('a', { href: web }, shownAddress(web))),
  ];
  return {
    file: entryFile(entry),
    title: view.head.title,
    type: 'chapter',
    role: 'doc-chapter',
    content: content.filter((child) => child !== undefined && child !== false),
  };
}

/** Class of a country by its place among those compared. */
const bank = ({ library }: Book, country: string): string => `bank-${library.site.countries.indexOf(country)}`;
