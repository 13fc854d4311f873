import type { SearchPageOptions } from '../page-options.ts';
import { element, marked } from './element.ts';
import type { SearchResult } from './engine.ts';
import { bankMark, equivalenceNode, signOf } from './signs.ts';

/** Address of a result from the page that shows it. */
export const hrefOf = (address: string, { root }: SearchPageOptions): string => root + address.replace(/^\//, '');

/** The title as a link, in its own language where that is another one. */
function titleLink(result: SearchResult, options: SearchPageOptions): HTMLElement {
  const lang = result.codes['titleLang']?.[0];
  const attributes = { href: hrefOf(result.address, options), ...(lang === undefined ? {} : { lang }) };
  return element('a', attributes, ...marked(result.title));
}

/** One line of the list of results. */
export function resultItem(result: SearchResult, options: SearchPageOptions): HTMLElement {
  const { codes } = result;
  const bank = bankMark(codes['country'] ?? [], options);
  const sign = signOf(codes, options);
  const kind = options.labels[`kind.${result.kind}`] ?? result.kind;
  const label =
    result.section === undefined
      ? kind
      : `${kind} · ${(options.strings['section'] ?? '').replace('{section}', () => result.section ?? '')}`;
  return element(
    'li',
    { 'data-id': result.id },
    ...(bank ? [bank] : []),
    element(
      'div',
      {},
      element('p', { class: 'label' }, label),
      element('h3', {}, titleLink(result, options)),
      element('p', { class: 'sum' }, ...marked(result.excerpt)),
    ),
    element('div', { class: 'aside' }, ...(sign ? [sign] : [])),
  );
}

/** A glossary term has a counterpart to show beside it. */
export const isPair = ({ kind, codes }: SearchResult): boolean =>
  kind === 'glossary' && (codes['counterpart'] ?? []).length > 0 && (codes['titleLang'] ?? []).length === 0;

/** Glossary terms beside their words in the other languages, before the list of results. */
export function answerBox(terms: readonly SearchResult[], options: SearchPageOptions): HTMLElement {
  const pairs = terms.map((term) => {
    const words = (term.codes['counterpart'] ?? []).map((counterpart) => {
      const [lang = '', word = ''] = counterpart.split(/:(.*)/s);
      return element('span', { class: 'serif', lang }, word);
    });
    return element(
      'div',
      { class: 'pair', 'data-id': term.id },
      element('div', {}, element('span', { class: 'serif' }, titleLink(term, options))),
      equivalenceNode(term.codes['equivalence']?.[0] ?? 'equal', options.labels, false),
      element('div', {}, ...words),
    );
  });
  const first = terms[0];
  const note = first && (first.codes['noted'] ?? []).length > 0 ? first.excerpt : [];
  return element(
    'div',
    { class: 'answer' },
    element('p', { class: 'label' }, options.labels['kinds.glossary'] ?? ''),
    element('div', { class: 'pairs' }, ...pairs),
    ...(note.some(({ text }) => text.trim() !== '') ? [element('p', { class: 'note2' }, ...marked(note))] : []),
  );
}
