import type { SearchPageOptions } from '../page-options.ts';
import { Announcer } from './announcer.ts';
import { element } from './element.ts';
import { pageWords } from './page-words.ts';

/** How long an answer may take before the page says that it is looked for, in milliseconds. */
const PATIENCE = 400;

/** The places of the search page that answers fill, in their order. */
export class PageFrame {
  readonly kinds: HTMLElement;
  /** Kinds and filters. */
  readonly narrow: HTMLElement;
  readonly active = element('p', { class: 'active' });
  readonly notices = element('div', { class: 'notices' });
  readonly list = element('div');
  private readonly status = element('span', { class: 'count' });
  private readonly bar = element('p', { class: 'bar', tabindex: '-1' }, this.status);
  private waiting: ReturnType<typeof setTimeout> | undefined;
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

  /** Says it on the page at once, and to those who listen when they pause. It ends any waiting. */
  tell(text: string, said = text): void {
    clearTimeout(this.waiting);
    this.waiting = undefined;
    this.list.removeAttribute('aria-busy');
    this.status.textContent = text;
    this.announcer.say(said);
  }

  /**
   * Says that an answer is looked for: what stands in the list is none to what is asked now.
   *
   * @param when at once, at once also to those who listen, or only when it takes long
   */
  wait(text: string, when: 'now' | 'aloud' | 'later'): void {
    const show = (): void => {
      this.list.setAttribute('aria-busy', 'true');
      this.status.textContent = text;
      this.announcer.say(text, when === 'aloud');
    };
    if (when === 'later') this.waiting ??= setTimeout(show, PATIENCE);
    else show();
  }

  /** Shows or hides the list of everything; says whether there is one. */
  showAll(shown: boolean): boolean {
    if (this.all) this.all.hidden = !shown;
    return this.all !== null;
  }

  /**
   * Where what had the focus is gone afterwards, it goes to the same result or button; from a button that
   * is no longer needed to the first result; else to the beginning of the results.
   */
  keepFocus(show: () => void): void {
    const before = document.activeElement;
    const wasKind = this.kinds.contains(before);
    const result = before?.closest('[data-id]')?.getAttribute('data-id');
    show();
    if (!before || before === document.body || before.isConnected) return;
    const inList = (selector: string): HTMLElement | null => this.list.querySelector(selector);
    const same = result
      ? inList(`[data-id="${CSS.escape(result)}"] a`)
      : before.matches('[data-again]')
        ? (inList('[data-again]') ?? inList('[data-id] a'))
        : undefined;
    const current = wasKind ? this.kinds.querySelector<HTMLElement>('[aria-current]') : (same ?? this.bar);
    current?.focus();
  }
}
