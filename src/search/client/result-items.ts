import type { SearchPageOptions } from '../page-options.ts';
import { element, marked } from './element.ts';
import type { SearchResult } from './engine.ts';
import { pageWords } from './page-words.ts';
import { bankMark, equivalenceNode, signOf } from './signs.ts';

/** Address of a result from the page that shows it. */
export const hrefOf = (address: string, { root }: SearchPageOptions): string => root + address.replace(/^\//, '');

/** How results are shown. */
export interface ItemView {
  options: SearchPageOptions;
  /** Language of the index that they come from. */
  lang: string;
  /** Whether each says its kind; not where a heading over them says it. */
  named: boolean;
}

/** The attribute for text from the index, where that is in another language than the page. */
const langOf = ({ lang, options }: ItemView): Record<string, string> => (lang === options.lang ? {} : { lang });

/** The title as a link, in its own language where that is another one. */
function titleLink(result: SearchResult, view: ItemView): HTMLElement {
  const own = result.codes['titleLang']?.[0];
  const attributes = { href: hrefOf(result.address, view.options), ...langOf(view), ...(own ? { lang: own } : {}) };
  return element('a', attributes, ...marked(result.title));
}

/** One line of the list of results. */
export function resultItem(result: SearchResult, view: ItemView): HTMLElement {
  const { options } = view;
  const { codes } = result;
  const bank = bankMark(codes['country'] ?? [], options);
  const sign = signOf(codes, options);
  const kind = view.named ? [options.labels[`kind.${result.kind}`] ?? result.kind] : [];
  const section =
    result.section === undefined
      ? []
      : pageWords(options).parts('section', { section: element('span', langOf(view), result.section) });
  const label = [...kind, ...(kind.length > 0 && section.length > 0 ? [' · '] : []), ...section];
  return element(
    'li',
    { 'data-id': result.id },
    ...(bank ? [bank] : []),
    element(
      'div',
      {},
      ...(label.length > 0 ? [element('p', { class: 'label' }, ...label)] : []),
      element('h3', {}, titleLink(result, view)),
      element('p', { class: 'sum', ...langOf(view) }, ...marked(result.excerpt)),
    ),
    element('div', { class: 'aside' }, ...(sign ? [sign] : [])),
  );
}

/** A glossary term has a counterpart to show beside it. */
export const isPair = ({ kind, codes }: SearchResult): boolean =>
  kind === 'glossary' && (codes['counterpart'] ?? []).length > 0 && (codes['titleLang'] ?? []).length === 0;

/** Glossary terms beside their words in the other languages, before the list of results. */
export function answerBox(terms: readonly SearchResult[], view: ItemView): HTMLElement {
  const { options } = view;
  const pairs = terms.map((term) => {
    const words = (term.codes['counterpart'] ?? []).map((counterpart) => {
      const [lang = '', word = ''] = counterpart.split(/:(.*)/s);
      return element('span', { class: 'serif', lang }, word);
    });
    return element(
      'div',
      { class: 'pair', 'data-id': term.id },
      element('div', {}, element('span', { class: 'serif' }, titleLink(term, view))),
      equivalenceNode(term.codes['equivalence']?.[0] ?? 'equal', options.labels, false),
      element('div', {}, ...words),
    );
  });
  const first = terms[0];
  const note = first && (first.codes['noted'] ?? []).length > 0 ? first.excerpt : [];
  return element(
    'div',
    { class: 'answer' },
    ...(view.named ? [element('p', { class: 'label' }, options.labels['kinds.glossary'] ?? '')] : []),
    element('div', { class: 'pairs' }, ...pairs),
    ...(note.some(({ text }) => text.trim() !== '')
      ? [element('p', { class: 'note2', ...langOf(view) }, ...marked(note))]
      : []),
  );
}
