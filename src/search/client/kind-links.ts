import type { SearchPageOptions } from '../page-options.ts';
import { type SearchState, writeState } from './address-state.ts';
import { element } from './element.ts';
import type { Counts, Filters } from './facets.ts';
import { pageWords } from './page-words.ts';

/** Called with the filters that a reader chose. */
export type Choose = (filters: Filters) => void;

/** A link to the same search with other filters: a real address, so that it opens in a new tab as well. */
export function stateLink(text: string, state: SearchState, choose: () => void): HTMLAnchorElement {
  const made = element('a', { href: writeState(state) || location.pathname }, text);
  made.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose();
  });
  return made;
}

/** Links to the kinds that the results have, with counts. */
export function kindLinks(
  counts: Counts,
  state: SearchState,
  options: SearchPageOptions,
  choose: Choose,
): HTMLElement[] {
  const words = pageWords(options);
  const { kind = [], ...others } = state.filters;
  const all = [...counts.kind.values()].reduce((sum, count) => sum + count, 0);
  const link = (text: string, count: number, filters: Filters, current: boolean): HTMLElement => {
    const made = stateLink(text, { ...state, filters }, () => choose(filters));
    if (current) made.setAttribute('aria-current', 'true');
    made.append(' ', element('span', { class: 'n' }, words.number(count)));
    return made;
  };
  const codes = options.kinds.filter((code) => counts.kind.has(code) || kind.includes(code));
  return [
    link(words.text('anyKind'), all, others, kind.length === 0),
    ...codes.map((code) =>
      link(words.label(`kinds.${code}`), counts.kind.get(code) ?? 0, { ...others, kind: [code] }, kind.includes(code)),
    ),
  ];
}
