import type { SearchPageOptions } from '../page-options.ts';
import { readState, type SearchState, writeState } from './address-state.ts';
import { element } from './element.ts';
import { type Filters, openSearch, type SearchAnswer, type SearchEngine } from './engine.ts';
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
 * `root` holds `search form` with `input[name=q]`, and may hold `#all-entries`: what is shown while nothing is
 * sought or found. This appends `nav.kinds` (links with `aria-current`, counts in `.n`), then a `div` with `p.bar`
 * (`.count[role=status]`, the choice of a topic in `.sort`), notices `p.meta`, `.answer` with `.pairs`, `ul.entries` and
 * a button `.btn.quiet` for more, then `#all-entries`. Nothing is loaded before somebody comes into the field or the
 * address holds a query.
 */
export function mountSearch(root: HTMLElement, options: SearchPageOptions): void {
  const form = root.querySelector<HTMLFormElement>('search form');
  const input = form?.querySelector<HTMLInputElement>('input[name=q]');
  if (!form || !input) throw new Error('The search page has no field.');
  const page = new SearchPage(root, form, input, options);
  page.start();
}

class SearchPage {
  private readonly root: HTMLElement;
  private readonly form: HTMLFormElement;
  private readonly input: HTMLInputElement;
  private readonly options: SearchPageOptions;
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
    this.idle = root.querySelector('#all-entries');
    this.kinds = element('nav', { class: 'kinds', 'aria-label': this.text('kinds'), hidden: '' });
    this.status = element('span', { class: 'count', role: 'status' });
    this.topics = element('span', { class: 'sort' });
    this.notices = element('div');
    this.list = element('div');
  }

  start(): void {
    const heading = element('h2', { class: 'vh' }, this.text('results'));
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
    const at = stops.findIndex((stop) => stop === target);
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
    if (this.list.childElementCount === 0) this.status.textContent = this.text('loading');
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
    this.notices.replaceChildren(element('p', { class: 'meta' }, this.text('start')));
    this.status.textContent = '';
    if (this.idle) this.idle.hidden = false;
  }

  private showFailure(error: unknown): void {
    console.warn(error);
    this.status.textContent = this.text('failed');
    const again = element('button', { class: 'btn quiet', type: 'button' }, this.text('again'));
    again.addEventListener('click', () => void this.run('stay'));
    this.notices.replaceChildren();
    this.list.replaceChildren(again);
    if (this.idle) this.idle.hidden = false;
  }

  private showFilters({ counts }: SearchAnswer): void {
    const { kind = [], ...others } = this.filters;
    const all = [...counts.kind.values()].reduce((sum, count) => sum + count, 0);
    const link = (text: string, count: number, filters: Filters, current: boolean): HTMLElement => {
      const href = writeState({ ...this.state, filters }) || location.pathname;
      const made = element('a', { href, ...(current ? { 'aria-current': 'true' } : {}) }, text);
      made.append(element('span', { class: 'n' }, this.number(count)));
      made.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        this.setFilters(filters);
        this.kinds.querySelector<HTMLElement>('[aria-current]')?.focus();
      });
      return made;
    };
    const codes = this.options.kinds.filter((code) => counts.kind.has(code) || kind.includes(code));
    this.kinds.replaceChildren(
      link(this.text('anyKind'), all, others, kind.length === 0),
      ...codes.map((code) =>
        link(this.label(`kinds.${code}`), counts.kind.get(code) ?? 0, { ...others, kind: [code] }, kind.includes(code)),
      ),
    );
    this.kinds.hidden = false;
    this.showTopics(counts.topic);
  }

  private showTopics(counts: ReadonlyMap<string, number>): void {
    const { topic = [], ...others } = this.filters;
    const chosen = topic[0] ?? '';
    const codes = [...new Set([...counts.keys(), ...topic])].sort((a, b) =>
      this.label(`topic.${a}`).localeCompare(this.label(`topic.${b}`), this.options.lang),
    );
    if (codes.length === 0) {
      this.topics.replaceChildren();
      return;
    }
    const select = element('select', {}, element('option', { value: '' }, this.text('anyTopic')));
    for (const code of codes) {
      const text = `${this.label(`topic.${code}`)} (${this.number(counts.get(code) ?? 0)})`;
      select.append(element('option', { value: code, ...(code === chosen ? { selected: '' } : {}) }, text));
    }
    select.addEventListener('change', () => {
      this.setFilters(select.value === '' ? others : { ...others, topic: [select.value] });
    });
    const hadFocus = this.topics.contains(document.activeElement);
    this.topics.replaceChildren(element('label', {}, `${this.text('topic')} `, select));
    if (hadFocus) select.focus();
  }

  private showAnswer(answer: SearchAnswer, first: Awaited<ReturnType<SearchAnswer['load']>>, query: string): void {
    const notices = answer
      .corrections()
      .map((correction) => this.fill('taken', correction))
      .concat(
        answer.total > 0 && answer.unknown.length > 0
          ? [this.fill('unknown', { words: answer.unknown.join(', ') })]
          : [],
      );
    this.notices.replaceChildren(...notices.map((text) => element('p', { class: 'meta' }, text)));
    if (answer.total === 0) {
      this.status.textContent = this.fill('none', { query });
      this.list.replaceChildren(...this.hints());
      if (this.idle) this.idle.hidden = false;
      return;
    }
    const rule = new Intl.PluralRules(this.options.lang).select(answer.total);
    const count = this.options.strings[`count.${rule}`] ?? this.options.strings['count.other'] ?? '{count}';
    this.status.textContent = count.replace('{count}', this.number(answer.total));

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
      this.fill('more', { count: this.number(Math.min(left, STEP)) }),
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

  private hints(): HTMLElement[] {
    const filtered = Object.values(this.filters).some((codes) => codes.length > 0);
    const hints = element(
      'ul',
      {},
      element('li', {}, this.text('hint.spelling')),
      element('li', {}, this.text('hint.fewer')),
    );
    if (filtered) {
      const clear = element('a', { href: writeState({ ...this.state, filters: {} }) }, this.text('hint.clear'));
      clear.addEventListener('click', (event) => {
        event.preventDefault();
        this.setFilters({});
        this.input.focus();
      });
      hints.prepend(element('li', {}, `${this.text('hint.filters')} `, clear));
    }
    return [hints, ...(this.idle ? [element('p', {}, this.text('hint.lists'))] : [])];
  }

  private text(key: string): string {
    return this.options.strings[key] ?? '';
  }

  private fill(key: string, values: Readonly<Record<string, string>>): string {
    return this.text(key).replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  }

  private label(key: string): string {
    return this.options.labels[key] ?? key.slice(key.indexOf('.') + 1);
  }

  private number(value: number): string {
    return value.toLocaleString(this.options.lang);
  }
}
