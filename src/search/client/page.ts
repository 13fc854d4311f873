import type { SearchPageOptions } from '../page-options.ts';
import { readState, type SearchState, writeState } from './address-state.ts';
import { element } from './element.ts';
import { type Filters, openSearch, type SearchAnswer, type SearchEngine } from './engine.ts';
import { hints, kindLinks, topicChoice } from './filter-controls.ts';
import { type PageWords, pageWords } from './page-words.ts';
import { answerBox, isPair, resultItem } from './result-items.ts';

/** How long a pause in typing must be before we search, in milliseconds. */
const PAUSE = 120;
/** How many results are shown at once. */
const STEP = 10;
/** How many glossary terms stand before the list. */
const MOST_PAIRS = 3;

/**
 * Brings the search page to life.
 *
 * `root` holds a form with `input[name=q]`, and may hold `#all-entries`: what is shown while nothing is
 * sought or found. This appends `nav.kinds` (links with `aria-current`, counts in `.n`), then a `div` with `p.bar`
 * (`.count[role=status]`, the choice of a topic in `.sort`), notices `p.meta`, `.answer` with `.pairs`, `ul.entries` and
 * a button `.btn.quiet` for more, then `#all-entries`. Nothing is loaded before somebody comes into the field or the
 * address holds a query.
 */
export function mountSearch(root: HTMLElement, options: SearchPageOptions): void {
  const input = root.querySelector<HTMLInputElement>('input[name=q]');
  const form = input?.form;
  if (!form || !input) throw new Error('The search page has no field.');
  const page = new SearchPage(root, form, input, options);
  page.start();
}

class SearchPage {
  private readonly root: HTMLElement;
  private readonly form: HTMLFormElement;
  private readonly input: HTMLInputElement;
  private readonly options: SearchPageOptions;
  private readonly words: PageWords;
  private readonly kinds: HTMLElement;
  private readonly status: HTMLElement;
  private readonly topics: HTMLElement;
  private readonly notices: HTMLElement;
  private readonly list: HTMLElement;
  private readonly idle: HTMLElement | null;
  private filters: Filters = {};
  private engine: Promise<SearchEngine> | undefined;
  private turn = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, form: HTMLFormElement, input: HTMLInputElement, options: SearchPageOptions) {
    this.root = root;
    this.form = form;
    this.input = input;
    this.options = options;
    this.words = pageWords(options);
    this.idle = root.querySelector('#all-entries');
    this.kinds = element('nav', { class: 'kinds', 'aria-label': this.words.text('kinds'), hidden: '' });
    this.status = element('span', { class: 'count', role: 'status' });
    this.topics = element('span', { class: 'sort' });
    this.notices = element('div');
    this.list = element('div');
  }

  start(): void {
    const heading = element('h2', { class: 'vh' }, this.words.text('results'));
    const results = element(
      'div',
      {},
      element('p', { class: 'bar' }, this.status, this.topics),
      this.notices,
      heading,
      this.list,
    );
    this.root.append(this.kinds, results, ...(this.idle ? [this.idle] : []));

    this.input.addEventListener('focus', () => void this.open().catch(() => undefined), { once: true });
    this.input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.run('replace'), PAUSE);
    });
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.timer);
      void this.run('push');
    });
    addEventListener('popstate', () => this.fromAddress());
    document.addEventListener('keydown', (event) => this.onKey(event));
    this.fromAddress();
  }

  private onKey(event: KeyboardEvent): void {
    const target = event.target instanceof HTMLElement ? event.target : undefined;
    const typing = target?.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target?.tagName ?? '');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      this.input.focus();
      this.input.select();
    }
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !event.altKey) this.moveFocus(event, target);
  }

  /** Arrow keys walk from the field through the results and back. */
  private moveFocus(event: KeyboardEvent, target: HTMLElement | undefined): void {
    const stops = [this.input, ...this.list.querySelectorAll<HTMLElement>('h3 a, .pair a')];
    const at = target ? stops.indexOf(target) : -1;
    const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  private fromAddress(): void {
    const state = readState(location.search);
    this.input.value = state.query;
    this.filters = state.filters;
    void this.run('stay');
  }

  private open(): Promise<SearchEngine> {
    if (!this.engine) {
      const { root, folder } = this.options;
      const opened = openSearch(new URL(root + folder, location.href).href);
      this.engine = opened;
      opened.catch(() => {
        if (this.engine === opened) this.engine = undefined;
      });
    }
    return this.engine;
  }

  private setFilters(filters: Filters): void {
    this.filters = filters;
    void this.run('push');
  }

  private get state(): SearchState {
    return { query: this.input.value, filters: this.filters };
  }

  private async run(history: 'push' | 'replace' | 'stay'): Promise<void> {
    const turn = ++this.turn;
    const { state } = this;
    const address = `${location.pathname}${writeState(state)}`;
    if (history === 'push' && address !== location.pathname + location.search)
      window.history.pushState(null, '', address);
    if (history === 'replace') window.history.replaceState(null, '', address);
    const query = state.query.trim();
    if (query === '') {
      this.showIdle();
      return;
    }
    if (this.idle) this.idle.hidden = true;
    if (this.list.childElementCount === 0) this.status.textContent = this.words.text('loading');
    try {
      const engine = await this.open();
      const answer = await engine.search(query, state.filters);
      const first = await answer.load(0, STEP);
      if (turn !== this.turn) return;
      if (answer.total === 0 && !navigator.onLine) throw new Error('offline');
      this.showFilters(answer);
      this.showAnswer(answer, first, query);
    } catch (error) {
      if (turn !== this.turn) return;
      this.engine = undefined;
      this.showFailure(error);
    }
  }

  private showIdle(): void {
    this.kinds.hidden = true;
    this.topics.replaceChildren();
    this.list.replaceChildren();
    this.notices.replaceChildren(element('p', { class: 'meta' }, this.words.text('start')));
    this.status.textContent = '';
    if (this.idle) this.idle.hidden = false;
  }

  private showFailure(error: unknown): void {
    console.warn(error);
    this.status.textContent = this.words.text('failed');
    const again = element('button', { class: 'btn quiet', type: 'button' }, this.words.text('again'));
    again.addEventListener('click', () => void this.run('stay'));
    this.notices.replaceChildren();
    this.list.replaceChildren(again);
    if (this.idle) this.idle.hidden = false;
  }

  private showFilters(answer: SearchAnswer): void {
    const choose = (filters: Filters): void => this.setFilters(filters);
    const inKinds = this.kinds.contains(document.activeElement);
    this.kinds.replaceChildren(...kindLinks(answer, this.state, this.options, choose));
    this.kinds.hidden = false;
    if (inKinds) this.kinds.querySelector<HTMLElement>('[aria-current]')?.focus();

    const inTopics = this.topics.contains(document.activeElement);
    const topics = topicChoice(answer, this.state, this.options, choose);
    this.topics.replaceChildren(...(topics ? [topics] : []));
    if (inTopics) topics?.querySelector('select')?.focus();
  }

  private showAnswer(answer: SearchAnswer, first: Awaited<ReturnType<SearchAnswer['load']>>, query: string): void {
    const notices = answer
      .corrections()
      .map((correction) => this.words.fill('taken', correction))
      .concat(
        answer.total > 0 && answer.unknown.length > 0
          ? [this.words.fill('unknown', { words: answer.unknown.join(', ') })]
          : [],
      );
    this.notices.replaceChildren(...notices.map((text) => element('p', { class: 'meta' }, text)));
    if (answer.total === 0) {
      this.status.textContent = this.words.fill('none', { query });
      const lists = this.idle ? [element('p', {}, this.words.text('hint.lists'))] : [];
      const choose = (filters: Filters): void => {
        this.setFilters(filters);
        this.input.focus();
      };
      this.list.replaceChildren(hints(this.state, this.options, choose), ...lists);
      if (this.idle) this.idle.hidden = false;
      return;
    }
    this.status.textContent = this.words.count(answer.total);

    const pairs = first.filter(isPair).slice(0, MOST_PAIRS);
    const entries = element('ul', { class: 'entries' });
    entries.append(
      ...first.filter((result) => !pairs.includes(result)).map((result) => resultItem(result, this.options)),
    );
    this.list.replaceChildren(
      ...(pairs.length > 0 ? [answerBox(pairs, this.options)] : []),
      ...(entries.childElementCount > 0 ? [entries] : []),
    );
    this.offerMore(answer, entries, first.length);
  }

  private offerMore(answer: SearchAnswer, entries: HTMLElement, shown: number): void {
    const left = answer.total - shown;
    if (left <= 0) return;
    const more = element(
      'button',
      { class: 'btn quiet', type: 'button' },
      this.words.fill('more', { count: this.words.number(Math.min(left, STEP)) }),
    );
    more.addEventListener('click', async () => {
      more.disabled = true;
      const results = await answer.load(shown, shown + STEP);
      const items = results.map((result) => resultItem(result, this.options));
      if (!entries.isConnected) more.before(entries);
      entries.append(...items);
      more.remove();
      items[0]?.querySelector('a')?.focus();
      this.offerMore(answer, entries, shown + results.length);
    });
    this.list.append(more);
  }
}
