import type { SearchPageOptions } from '../page-options.ts';
import type { SearchState } from './address-state.ts';
import { element } from './element.ts';
import { BOXED, type Choice } from './filter-panel.ts';
import { pageWords } from './page-words.ts';

/** A button for each filter that is on, which takes it off, and one for all of them; kinds have links of their own. */
export function chips(state: SearchState, options: SearchPageOptions, choose: (choice: Choice) => void): HTMLElement[] {
  const words = pageWords(options);
  const chip = (text: string, choice: Choice): HTMLElement => {
    const cross = element('span', { 'aria-hidden': 'true' }, '×');
    const hint = element('span', { class: 'vh' }, `, ${words.text('remove')}`);
    const made = element('button', { class: 'chip', type: 'button' }, text, ' ', cross, hint);
    made.addEventListener('click', () => choose(choice));
    return made;
  };
  const { filters, languages } = state;
  const made = BOXED.flatMap((facet) =>
    (filters[facet] ?? []).map((code) => {
      const left = (filters[facet] ?? []).filter((other) => other !== code);
      const text = `${facet === 'evidence' ? `${code} ` : ''}${words.label(`${facet}.${code}`)}`;
      return chip(text, { languages, filters: { ...filters, [facet]: left } });
    }),
  );
  for (const tag of languages) {
    const left = languages.filter((other) => other !== tag);
    const name = options.languages.find(({ lang }) => lang === tag)?.name ?? tag;
    made.push(chip(name, { filters, languages: left.join() === options.lang ? [] : left }));
  }
  if (made.length < 2) return made;
  const clear = element('button', { class: 'link', type: 'button' }, words.text('clear'));
  clear.addEventListener('click', () => choose({ filters: {}, languages: [] }));
  return [...made, clear];
}
