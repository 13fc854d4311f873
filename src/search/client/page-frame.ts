import type { SearchPageOptions } from '../page-options.ts';
import { Announcer } from './announcer.ts';
import { element } from './element.ts';
import { pageWords } from './page-words.ts';

/** The places of the search page that answers fill, in their order. */
export class PageFrame {
  readonly kinds: HTMLElement;
  /** Kinds and filters. */
  readonly narrow: HTMLElement;
  readonly active = element('p', { class: 'active' });
  readonly notices = element('div');
  readonly list = element('div');
  private readonly status = element('span', { class: 'count' });
  private readonly bar = element('p', { class: 'bar', tabindex: '-1' }, this.status);
  private readonly announcer = new Announcer();
  /** Everything that there is, for those who do not search or found nothing. */
  private readonly all: HTMLElement | null;

  constructor(root: HTMLElement, filters: HTMLElement, options: SearchPageOptions) {
    this.all = root.querySelector('#all-entries');
    this.kinds = element('nav', { class: 'kinds', 'aria-label': pageWords(options).text('kinds') });
    this.narrow = element('div', { class: 'narrow', hidden: '' }, this.kinds, filters);
    const results = element('div', {}, this.bar, this.active, this.notices, this.list, this.announcer.element);
    root.append(this.narrow, results, ...(this.all ? [this.all] : []));
  }

  /** Says it on the page at once, and to those who listen when they pause. */
  tell(text: string): void {
    this.status.textContent = text;
    this.announcer.say(text);
  }

  /** Shows or hides the list of everything; says whether there is one. */
  showAll(shown: boolean): boolean {
    if (this.all) this.all.hidden = !shown;
    return this.all !== null;
  }

  /** Where what had the focus is gone afterwards, it goes to the same result, or to the beginning of the results. */
  keepFocus(show: () => void): void {
    const before = document.activeElement;
    const wasKind = this.kinds.contains(before);
    const result = before?.closest('[data-id]')?.getAttribute('data-id');
    show();
    if (!before || before === document.body || before.isConnected) return;
    const same = result ? this.list.querySelector<HTMLElement>(`[data-id="${CSS.escape(result)}"] a`) : undefined;
    const current = wasKind ? this.kinds.querySelector<HTMLElement>('[aria-current]') : (same ?? this.bar);
    current?.focus();
  }
}
