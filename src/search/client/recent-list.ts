import type { SearchPageOptions } from '../page-options.ts';
import { writeState } from './address-state.ts';
import { element } from './element.ts';
import { pageWords } from './page-words.ts';
import type { RecentQueries } from './recent-queries.ts';

/**
 * The latest queries as links, each with a button that takes it away, and one button for all; nothing when there is none.
 *
 * @param changed called after something was taken away, with the place in the list that it had
 */
export function recentList(
  recent: RecentQueries,
  options: SearchPageOptions,
  changed: (place: number) => void,
): HTMLElement | undefined {
  const queries = recent.all();
  if (queries.length === 0) return undefined;
  const words = pageWords(options);
  const items = queries.map((query, place) => {
    const link = element('a', { href: writeState({ query, filters: {}, languages: [] }) }, query);
    const remove = element(
      'button',
      { type: 'button', 'aria-label': words.fill('recent.remove', { query }) },
      element('span', { 'aria-hidden': 'true' }, '×'),
    );
    remove.addEventListener('click', () => {
      recent.remove(query);
      changed(place);
    });
    return element('li', {}, link, remove);
  });
  const clear = element('button', { class: 'link', type: 'button' }, words.text('recent.clear'));
  clear.addEventListener('click', () => {
    recent.clear();
    changed(0);
  });
  return element(
    'section',
    { class: 'recent', 'aria-labelledby': 'recent-title' },
    element('h2', { id: 'recent-title' }, words.text('recent')),
    element('ul', {}, ...items),
    element('p', { class: 'meta' }, `${words.text('recent.private')} `, clear),
  );
}
