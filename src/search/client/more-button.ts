import { incompleteNote } from './again-button.ts';
import { element } from './element.ts';
import type { SearchAnswer } from './engine.ts';
import { faultString } from './load-fault.ts';
import { pageWords } from './page-words.ts';
import { type ItemView, resultItem } from './result-items.ts';

/** How many results are shown at once. */
export const STEP = 10;

/**
 * The button that appends the next results to a list and gives way to the next button; nothing when there are no more.
 *
 * @param shown how many places of the order stand in the list
 */
export function moreButton(
  answer: SearchAnswer,
  view: ItemView,
  entries: HTMLElement,
  shown: number,
): HTMLElement | undefined {
  const words = pageWords(view.options);
  const left = answer.total - shown;
  if (left <= 0) return undefined;
  const more = element(
    'button',
    { class: 'btn quiet', type: 'button' },
    words.fill('more', { count: words.number(Math.min(left, STEP)) }),
  );
  let isLoading = false;
  more.addEventListener('click', async () => {
    if (isLoading) return;
    isLoading = true;
    more.textContent = words.text('loading');
    try {
      const faults: unknown[] = [];
      const results = await answer.load(shown, shown + STEP, (fault) => faults.push(fault));
      const items = results.map((result) => resultItem(result, view));
      if (!entries.isConnected) more.before(entries);
      const first = entries.childElementCount;
      entries.append(...items);
      const next = moreButton(answer, view, entries, shown + STEP);
      more.replaceWith(...withNote(faults, first, next));
      items[0]?.querySelector('a')?.focus();
    } catch (error) {
      // The results that are there stay, and the button can be pressed again.
      console.warn(error);
      isLoading = false;
      more.textContent = words.text(faultString(error));
    }
  });

  /**
   * Where some are missing, the next button stands in a note from which they are asked for once more.
   * `first` is the place in the list from which they are missing.
   */
  const withNote = (faults: readonly unknown[], first: number, next: HTMLElement | undefined): HTMLElement[] => {
    const [fault] = faults;
    if (fault === undefined) return next ? [next] : [];
    console.warn(fault);
    const note = incompleteNote(fault, view.options, () => {
      for (const item of [...entries.children].slice(first)) item.remove();
      isLoading = false;
      note.replaceWith(more);
      more.focus();
      more.click();
    });
    note.append(...(next ? [next] : []));
    return [note];
  };
  return more;
}
