import type { ElementContent } from 'hast';
import { entryAddress, publicAddress } from '#library/address.ts';
import type { Entry } from '#library/library.ts';
import { entryView } from '#library/views/entry-view.ts';
import type { EntryView, ResultView } from '#library/views/view.ts';
import { h } from '#markup/hast.ts';
import type { Book } from '#print/epub/book.ts';
import { part } from '#print/epub/page.ts';
import { shownAddress } from '#print/printed-edition.ts';
import { brief } from '#print/printed-entry.ts';

/** As many figures as the brochure tells of an entry that it prints as a summary. */
const MOST_FIGURES = 3;

const figure = ({ prefix, number, unit, label, target, asOf }: ResultView): string =>
  `${[prefix, number, unit, label].filter(Boolean).join(' ')}${target ? ` (${target.text})` : ''}, ${asOf}`;

function known({ words }: Book, { head, results }: EntryView): ElementContent | undefined {
  if (head.collection !== 'case') return undefined;
  const figures = results.slice(0, MOST_FIGURES).map(figure);
  return part(
    words.t('print.known'),
    h('p', {}, figures.length === 0 ? words.t('empty.results') : `${figures.join('; ')}.`),
  );
}

/** An entry as the brochure prints it where it has no room for the whole: the same words in the same order. */
export function summarySection(book: Book, entry: Entry): ElementContent[] {
  const { library, lang, words } = book;
  const view = entryView(library, entry, lang);
  const limit = view.points.find(({ field }) => field === 'limits')?.items[0];
  const transfer = view.transfer.flatMap(({ dimensions }) => {
    const said = dimensions.find(({ note, verdict }) => note !== undefined && verdict.code !== 'open');
    return said?.note === undefined ? [] : [`${said.verdict.label}: ${said.note}`];
  });
  const web = publicAddress(library, entryAddress(library, entry, lang));
  return [
    h('p', { className: ['kicker'] }, view.head.place.join(' · ')),
    h('h2', {}, view.head.title),
    part(words.t('print.inShort'), h('p', {}, view.head.summary)),
    ...brief(view, words).map(({ label, text }) => part(label, h('p', {}, text))),
    known(book, view),
    limit === undefined ? undefined : part(words.t('print.limits'), h('p', {}, limit)),
    part(words.t('print.transfer'), ...transfer.map((text) => h('p', {}, text))),
    h('p', { className: ['meta'] }, h('a', { href: web }, shownAddress(web))),
  ].filter((child) => child !== undefined);
}
