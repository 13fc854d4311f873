import type { SearchPageOptions } from '../page-options.ts';
import { type SearchState, writeState } from './address-state.ts';
import { element } from './element.ts';
import type { Filters, SearchAnswer } from './engine.ts';
import { pageWords } from './page-words.ts';

/** Called with the filters that a reader chose. */
export type Choose = (filters: Filters) => void;

/** Links to the kinds that the results have, with counts; real addresses, so that they open in a new tab as well. */
export function kindLinks(
  { counts }: SearchAnswer,
  state: SearchState,
  options: SearchPageOptions,
  choose: Choose,
): HTMLElement[] {
  const words = pageWords(options);
  const { kind = [], ...others } = state.filters;
  const all = [...counts.kind.values()].reduce((sum, count) => sum + count, 0);
  const link = (text: string, count: number, filters: Filters, current: boolean): HTMLElement => {
    const href = writeState({ ...state, filters }) || location.pathname;
    const made = element('a', { href, ...(current ? { 'aria-current': 'true' } : {}) }, text);
    made.append(element('span', { class: 'n' }, words.number(count)));
    made.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      choose(filters);
    });
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

/** The choice of a topic with counts; nothing when no result has one. */
export function topicChoice(
  { counts }: SearchAnswer,
  { filters }: SearchState,
  options: SearchPageOptions,
  choose: Choose,
): HTMLElement | undefined {
  const words = pageWords(options);
  const { topic = [], ...others } = filters;
  const codes = [...new Set([...counts.topic.keys(), ...topic])].sort((a, b) =>
    words.label(`topic.${a}`).localeCompare(words.label(`topic.${b}`), options.lang),
  );
  if (codes.length === 0) return undefined;
  const select = element('select', {}, element('option', { value: '' }, words.text('anyTopic')));
  for (const code of codes) {
    const text = `${words.label(`topic.${code}`)} (${words.number(counts.topic.get(code) ?? 0)})`;
    select.append(element('option', { value: code, ...(code === topic[0] ? { selected: '' } : {}) }, text));
  }
  select.addEventListener('change', () => choose(select.value === '' ? others : { ...others, topic: [select.value] }));
  return element('label', {}, `${words.text('topic')} `, select);
}

/** What to try when nothing was found. */
export function hints(state: SearchState, options: SearchPageOptions, choose: Choose): HTMLElement {
  const words = pageWords(options);
  const list = element(
    'ul',
    {},
    element('li', {}, words.text('hint.spelling')),
    element('li', {}, words.text('hint.fewer')),
  );
  if (Object.values(state.filters).some((codes) => codes.length > 0)) {
    const clear = element('a', { href: writeState({ ...state, filters: {} }) }, words.text('hint.clear'));
    clear.addEventListener('click', (event) => {
      event.preventDefault();
      choose({});
    });
    list.prepend(element('li', {}, `${words.text('hint.filters')} `, clear));
  }
  return list;
}
