import type { SearchPageOptions } from '../page-options.ts';
import { tokens } from '../words/tokens.ts';
import { isFiltered, type SearchState } from './address-state.ts';
import { asTyped, placeInQuery } from './as-typed.ts';
import { element } from './element.ts';
import type { SearchAnswer } from './engine.ts';
import type { Choice } from './filter-panel.ts';
import { stateLink } from './kind-links.ts';
import type { PageWords } from './page-words.ts';
import { isReadWhole } from './query.ts';
import { shortened } from './well-formed.ts';

/** As much of a query as we repeat. */
const LONGEST_SHOWN = 80;

/** How many results there are, or that there is none for the query. */
export const headline = (total: number, { query }: SearchState, words: PageWords): string =>
  total === 0 ? words.fill('none', { query: shortened(query.trim(), LONGEST_SHOWN) }) : words.count(total);

/** Languages in which nobody has looked yet, with how many results wait there. */
export type Elsewhere = readonly { lang: string; name: string; total: number }[];

/** The languages of the site in which something was found, from the number of results of each. */
export const elsewhereOf = ({ languages }: SearchPageOptions, totals: ReadonlyMap<string, number>): Elsewhere =>
  languages.flatMap(({ lang, name }) => {
    const total = totals.get(lang) ?? 0;
    return total > 0 ? [{ lang, name, total }] : [];
  });

/** A link to the same query without filters, where there are any. */
export function unfilteredLink(state: SearchState, words: PageWords, choose: (choice: Choice) => void): Node[] {
  const choice = { filters: {}, languages: [] };
  return isFiltered(state) ? [stateLink(words.text('hint.clear'), { ...state, ...choice }, () => choose(choice))] : [];
}

/** What to try when nothing was found. */
export function hints(
  state: SearchState,
  words: PageWords,
  elsewhere: Elsewhere,
  choose: (choice: Choice) => void,
): HTMLElement {
  const { filters } = state;
  const items: (Node | string)[][] = elsewhere.map(({ lang, name, total }) => {
    const choice = { filters, languages: [lang] };
    const link = stateLink(name, { ...state, ...choice }, () => choose(choice));
    return words.parts('elsewhere', { language: link, count: words.count(total) });
  });
  if (isFiltered(state)) {
    items.push([`${words.text('hint.filters')} `, ...unfilteredLink(state, words, choose)]);
  }
  items.push([words.text('hint.spelling')]);
  if (tokens(state.query).length > 1) items.push([words.text('hint.fewer')]);
  return element('ul', { class: 'hints' }, ...items.map((item) => element('li', {}, ...item)));
}

/**
 * What misspelt words were taken for, as a link to the query written so; which words are not known, with a link to the
 * query without them; or links to each of its words where nothing holds them together.
 */
export function notices(
  state: SearchState,
  words: PageWords,
  { total, unknown: unknownWords, isKnown, apart, corrections }: SearchAnswer,
  search: (query: string) => void,
): HTMLElement[] {
  const text = state.query.normalize('NFC');
  const made = corrections().map(({ typed, taken }) => {
    const query = corrected(text, typed, taken);
    const link = stateLink(taken, { ...state, query }, () => search(query));
    return words.parts('taken', { typed: asTyped(text, typed), taken: link });
  });
  const unknown = unknownWords();
  const known = unknown.length > 0 && isKnown && isReadWhole(text) ? withoutWords(text, unknown) : '';
  if (unknown.length > 0 && (total > 0 || known !== '')) {
    const typed = unknown.map((word) => shortened(asTyped(text, word), LONGEST_SHOWN));
    made.push([words.fill('unknown', { words: typed.join(', ') })]);
    if (known !== '') {
      const link = stateLink(shortened(known, LONGEST_SHOWN), { ...state, query: known }, () => search(known));
      made.push(words.parts('known', { query: link }));
    }
  }
  if (unknown.length === 0 && apart.length > 0) {
    const links = apart.map((word) => {
      const query = asTyped(text, word);
      return stateLink(shortened(query, LONGEST_SHOWN), { ...state, query }, () => search(query));
    });
    made.push([`${words.text('apart')} `, ...links.flatMap((link, at) => (at > 0 ? [', ', link] : [link]))]);
  }
  return made.map((parts) => element('p', { class: 'meta' }, ...parts));
}

/** The query with a word written as it was understood. */
function corrected(query: string, typed: string, taken: string): string {
  const place = placeInQuery(query, typed);
  return place ? query.slice(0, place.start) + taken + query.slice(place.end) : query;
}

/** The query without some of its words; all else stays as it was typed. */
function withoutWords(query: string, words: readonly string[]): string {
  const dropped = new Set(words.flatMap((typed) => tokens(typed).map(({ word }) => word)));
  let kept = '';
  let at = 0;
  for (const { word, start, end } of tokens(query)) {
    if (!dropped.has(word)) continue;
    kept += query.slice(at, start);
    at = end;
  }
  // What stood around the word alone goes with it.
  return `${kept}${query.slice(at)}`
    .replace(/\s+[^\p{L}\p{N}\s§]+(?=\s|$)/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
