import type { SearchPageOptions } from '../page-options.ts';
import { isFiltered, type SearchState } from './address-state.ts';
import { element } from './element.ts';
import type { SearchAnswer, SearchResult } from './engine.ts';
import type { Choice } from './filter-panel.ts';
import { stateLink } from './kind-links.ts';
import { moreButton, STEP } from './more-button.ts';
import { pageWords } from './page-words.ts';
import { answerBox, type ItemView, isPair, resultItem } from './result-items.ts';

/** How many glossary terms stand beside their counterparts before the list. */
const MOST_PAIRS = 3;

/** The answer of one language with its first results. */
export interface Found {
  lang: string;
  answer: SearchAnswer;
  first: readonly SearchResult[];
}

/**
 * The results of a search: by kind when no filter is set and there are several kinds, by language when several were
 * asked for, else one list. The best result is always the first.
 */
export function answerView(
  all: readonly Found[],
  state: SearchState,
  options: SearchPageOptions,
  choose: (choice: Choice) => void,
): Node[] {
  const found = all.filter(({ first }) => first.length > 0);
  const [only] = found;
  if (!only) return [];
  if (all.length > 1) return found.map((one) => inLanguage(one, options));
  const kinds = new Set(only.first.map(({ kind }) => kind));
  // Without counts, for want of the facets, the links of the groups to the rest could lead nowhere.
  const isCounted = only.answer.counts.kind.size > 0;
  if (!isFiltered(state) && isCounted && kinds.size > 1) return byKind(only, state, options, choose);
  const heading = element('h2', { class: 'vh' }, pageWords(options).text('results'));
  return [heading, ...list(only, { options, lang: only.lang, named: true })];
}

/** The best results of a search without filters, as they will stand at the beginning of its answer. */
export const previewOf = (best: readonly SearchResult[], options: SearchPageOptions): Node[] =>
  [...kindsOf(best)].map(([kind, results]) => kindGroup(kind, results, options, options.lang));

/** A glossary box for the terms at the beginning, then lines. */
function lines(results: readonly SearchResult[], view: ItemView, entries: HTMLElement): Node[] {
  const end = results.findIndex((result) => !isPair(result));
  const pairs = results.slice(0, Math.min(MOST_PAIRS, end < 0 ? results.length : end));
  entries.append(...results.slice(pairs.length).map((result) => resultItem(result, view)));
  return [...(pairs.length > 0 ? [answerBox(pairs, view)] : []), ...(entries.childElementCount > 0 ? [entries] : [])];
}

/** One list with a button for more. */
function list({ answer, first }: Found, view: ItemView): Node[] {
  const entries = element('ul', { class: 'entries' });
  const more = moreButton(answer, view, entries, STEP);
  return [...lines(first, view, entries), ...(more ? [more] : [])];
}

function inLanguage(found: Found, options: SearchPageOptions): HTMLElement {
  const name = options.languages.find(({ lang }) => lang === found.lang)?.name ?? found.lang;
  const count = element('span', { class: 'n' }, pageWords(options).count(found.answer.total));
  return element(
    'section',
    { class: 'group', 'data-lang': found.lang },
    element('h2', {}, element('span', { lang: found.lang }, name), ' ', count),
    ...list(found, { options, lang: found.lang, named: true }),
  );
}

function byKind(
  { answer, first, lang }: Found,
  state: SearchState,
  options: SearchPageOptions,
  choose: (choice: Choice) => void,
): Node[] {
  const words = pageWords(options);
  const only = (kind: string, text: string): HTMLElement => {
    const choice = { filters: { kind: [kind] }, languages: state.languages };
    return stateLink(text, { ...state, ...choice }, () => choose(choice));
  };
  const groups = kindsOf(first);
  const made: Node[] = [...groups].map(([kind, results]) => {
    const total = answer.counts.kind.get(kind) ?? results.length;
    const all = words.fill('allOf', { kinds: words.label(`kinds.${kind}`), count: words.number(total) });
    const group = kindGroup(kind, results, options, lang);
    if (total > results.length) group.append(element('p', { class: 'all-of' }, only(kind, all)));
    return group;
  });
  const others = options.kinds.filter((kind) => answer.counts.kind.has(kind) && !groups.has(kind));
  if (others.length > 0) {
    const links = others.flatMap((kind, at) => [
      ...(at > 0 ? [', '] : []),
      only(kind, `${words.label(`kinds.${kind}`)} (${words.number(answer.counts.kind.get(kind) ?? 0)})`),
    ]);
    made.push(element('p', { class: 'also' }, `${words.text('also')} `, ...links));
  }
  return made;
}

/** Results by kind, in the order of the first of each. */
function kindsOf(results: readonly SearchResult[]): Map<string, SearchResult[]> {
  const groups = new Map<string, SearchResult[]>();
  for (const result of results) groups.set(result.kind, [...(groups.get(result.kind) ?? []), result]);
  return groups;
}

function kindGroup(
  kind: string,
  results: readonly SearchResult[],
  options: SearchPageOptions,
  lang: string,
): HTMLElement {
  return element(
    'section',
    { class: 'group', 'data-kind': kind },
    element('h2', {}, pageWords(options).label(`kinds.${kind}`)),
    ...lines(results, { options, lang, named: false }, element('ul', { class: 'entries' })),
  );
}
