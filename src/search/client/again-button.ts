import type { SearchPageOptions } from '../page-options.ts';
import { element } from './element.ts';
import { faultString } from './load-fault.ts';
import { pageWords } from './page-words.ts';

/** The button that asks once more; nothing where that cannot help. `PageFrame.keepFocus` knows it by its mark. */
export function againButton(fault: unknown, options: SearchPageOptions, again: () => void): HTMLElement[] {
  if (faultString(fault) === 'oldBrowser') return [];
  const attributes = { class: 'btn quiet', type: 'button', 'data-again': '' };
  const button = element('button', attributes, pageWords(options).text('again'));
  button.addEventListener('click', again);
  return [button];
}

/** Says below results that some of what belongs to them is missing, with the button. */
export const incompleteNote = (fault: unknown, options: SearchPageOptions, again: () => void): HTMLElement =>
  element(
    'div',
    { class: 'incomplete' },
    element('p', { class: 'meta' }, pageWords(options).text('incomplete')),
    ...againButton(fault, options, again),
  );
