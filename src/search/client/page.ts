import type { SearchPageOptions } from '../page-options.ts';
import { isFiltered, readState, type SearchState, writeState } from './address-state.ts';
import { againButton, incompleteNote } from './again-button.ts';
import { answerView, type Found, previewOf } from './answer-view.ts';
import { askLanguages } from './ask-languages.ts';
import { chips } from './chips.ts';
import { element } from './element.ts';
import { elsewhereOf, headline, hints, notices, unfilteredLink } from './empty-answer.ts';
import { Engines } from './engines.ts';
import { sumCounts } from './facets.ts';
import { type Choice, FilterPanel } from './filter-panel.ts';
import { kindLinks } from './kind-links.ts';
import { faultString } from './load-fault.ts';
import { PageFrame } from './page-frame.ts';
import { pageWords } from './page-words.ts';
import { painted } from './painted.ts';
import { recentList } from './recent-list.ts';
import { type RecentQueries, recentQueries } from './recent-queries.ts';
import { listenToKeys } from './search-keys.ts';
import { SearchVisit, type Step } from './search-visit.ts';

/** How long a pause in typing must be before we search, in milliseconds. */
const PAUSE = 120;
/** The same before we look in other languages because nothing was found. */
const CALM = 700;
/** How many results are shown before anything is loaded for the rest: about a phone's screen. */
const FIRST = 3;

/**
 * Brings the search page to life.
 *
 * `root` holds a form with `input[name=q]`, and may hold `#all-entries`: what is shown while nothing is
 * sought or found. This appends `.narrow` with `nav.kinds` (links with `aria-current`, counts in `.n`) and
 * `details.filters`, then a `div` with `p.bar` (`.count`), `p.active` with a chip for each filter, `.notices` of `p.meta`,
 * and the results (`section.group`, `.answer` with `.pairs`, `ul.entries`, a button `.btn.quiet` for more), then
 * `#all-entries`. Nothing is loaded before somebody comes into the field or the address holds a query.
 */
export function mountSearch(root: HTMLElement, options: SearchPageOptions): void {
  const input = root.querySelector<HTMLInputElement>('input[name=q]');
  const form = input?.form;
  if (!form || !input) throw new Error('The search page has no field.');
  new SearchPage(root, form, input, options).start();
}

class SearchPage {
  private readonly words;
  private readonly engines: Engines;
  private readonly recent: RecentQueries;
  private readonly panel: FilterPanel;
  private readonly frame: PageFrame;
  private readonly root: HTMLElement;
  private readonly form: HTMLFormElement;
  private readonly input: HTMLInputElement;
  private readonly options: SearchPageOptions;
  private readonly visit = new SearchVisit();
  private choice: Choice = { filters: {}, languages: [] };
  private found: readonly Found[] = [];
  private faults: readonly unknown[] = [];
  private turn = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, form: HTMLFormElement, input: HTMLInputElement, options: SearchPageOptions) {
    this.root = root;
    this.form = form;
    this.input = input;
    this.options = options;
    this.words = pageWords(options);
    this.engines = new Engines(options);
    const home = new URL(options.root, location.href).pathname;
    this.recent = recentQueries(() => localStorage, `recent-searches ${home} ${options.lang}`);
    this.panel = new FilterPanel(options, this.choose, () => void this.lookAround(this.turn));
    this.frame = new PageFrame(root, this.panel.element, options);
  }

  start(): void {
    this.input.addEventListener('focus', () => this.engines.open(this.options.lang).catch(() => {}), { once: true });
    this.input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.run('replace'), PAUSE);
    });
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      const { value } = this.input;
      void this.run('push').then(() => this.total > 0 && this.recent.add(value));
    });
    for (const click of ['click', 'auxclick'])
      this.frame.list.addEventListener(click, ({ target }) => {
        if (target instanceof Element && target.closest('[data-id] a')) this.recent.add(this.input.value);
      });
    addEventListener('popstate', this.fromAddress);
    addEventListener('online', () => void (this.faults.length > 0 && this.again('later')));
    const leave = (): void => this.visit.leave(this.input);
    listenToKeys({ root: this.root, input: this.input, list: this.frame.list, clear: this.clear, leave });
    if (location.hash === '#q') this.input.focus();
    this.fromAddress();
  }

  private readonly clear = (): void => {
    this.input.value = '';
    void this.run('replace');
  };

  private readonly fromAddress = (): void => {
    const { query, ...choice } = readState(location.search);
    this.input.value = query;
    const known = choice.languages.filter((tag) => this.options.languages.some(({ lang }) => lang === tag));
    this.choice = { ...choice, languages: known.join() === this.options.lang ? [] : known };
    void this.run('stay');
  };

  private readonly choose = (choice: Choice): void => {
    this.choice = choice;
    void this.run('push');
  };

  private get state(): SearchState {
    return { query: this.input.value, ...this.choice };
  }

  /** Asks once more for what could not be had. */
  private again(when: 'aloud' | 'later'): void {
    this.engines.forget();
    void this.run('stay', when);
  }

  private async run(step: Step, when: 'aloud' | 'later' = 'later'): Promise<void> {
    clearTimeout(this.timer);
    const turn = ++this.turn;
    const { state } = this;
    // The address can wait: browsers take their time to write it, and results that are loaded are there before.
    setTimeout(() => this.visit.note(step, `${location.pathname}${writeState(state)}`));
    const query = state.query.trim();
    if (query === '') return this.showIdle();
    this.frame.showAll(false);
    this.frame.wait(this.words.text('loading'), when === 'later' && this.found.length === 0 ? 'now' : when);
    const languages = state.languages.length > 0 ? state.languages : [this.options.lang];
    try {
      if (this.found.length === 0 && !isFiltered(state)) await this.showBest(query, turn);
      if (turn !== this.turn) return;
      const { found, faults } = await askLanguages(this.engines, languages, query, state.filters);
      if (turn !== this.turn) return;
      this.faults = faults;
      this.found = found;
      this.frame.keepFocus(() => this.showAnswer());
      if (this.panel.languagesAreOpen) await this.lookAround(turn);
      else if (this.total === 0) this.timer = setTimeout(() => void this.lookAround(turn), CALM);
    } catch (error) {
      if (turn === this.turn) this.frame.keepFocus(() => this.showFailure(error));
    }
  }

  /** The best results of the first query: a reader who comes with an empty cache sees them before the rest is asked for. */
  private async showBest(query: string, turn: number): Promise<void> {
    const best = await (await this.engines.open(this.options.lang)).best(query, FIRST, console.warn);
    if (turn !== this.turn || best.length === 0) return;
    this.frame.keepFocus(() => {
      this.frame.notices.replaceChildren();
      this.frame.list.replaceChildren(...previewOf(best, this.options));
    });
    await painted();
  }

  private get total(): number {
    return this.found.reduce((sum, { answer }) => sum + answer.total, 0);
  }

  private showIdle(): void {
    this.faults = [];
    this.found = [];
    this.frame.narrow.hidden = true;
    this.frame.active.replaceChildren();
    this.frame.notices.replaceChildren(element('p', { class: 'meta start' }, this.words.text('start')));
    this.showRecent();
    this.frame.tell('');
    this.frame.showAll(true);
  }

  private showRecent(): void {
    const list = recentList(this.recent, this.options, (place) => {
      this.showRecent();
      const buttons = this.frame.list.querySelectorAll<HTMLElement>('li button');
      (buttons[Math.min(place, buttons.length - 1)] ?? this.input).focus();
    });
    this.frame.list.replaceChildren(...(list ? [list] : []));
  }

  private showFailure(error: unknown): void {
    console.warn(error);
    this.faults = [error];
    this.found = [];
    this.engines.forget();
    this.frame.tell(this.words.text(faultString(error)));
    this.frame.active.replaceChildren(...unfilteredLink(this.state, this.words, this.choose));
    this.frame.notices.replaceChildren();
    this.frame.list.replaceChildren(...againButton(error, this.options, () => this.again('aloud')));
    this.frame.showAll(true);
  }

  private showAnswer(): void {
    const { state, words, options, choose } = this;
    this.showFilters();
    const search = (query: string): void => {
      this.input.value = query;
      void this.run('push');
    };
    this.frame.notices.replaceChildren(
      ...this.found.slice(0, 1).flatMap(({ answer }) => notices(state, words, answer, search)),
    );
    const said = headline(this.total, state, words);
    const notes = this.faults.slice(0, 1).map((fault) => incompleteNote(fault, options, () => this.again('aloud')));
    this.frame.tell(said, notes.length > 0 ? `${said}. ${words.text('incomplete')}` : said);
    if (this.total === 0) this.showNothing(new Map());
    else this.frame.list.replaceChildren(...answerView(this.found, state, options, choose), ...notes);
  }

  private showNothing(elsewhere: ReadonlyMap<string, number>): void {
    const more = this.frame.showAll(true) ? [element('p', {}, this.words.text('hint.lists'))] : [];
    const others = elsewhereOf(this.options, elsewhere);
    this.frame.list.replaceChildren(hints(this.state, this.words, others, this.choose), ...more);
  }

  private showFilters(elsewhere: ReadonlyMap<string, number> = new Map()): void {
    const { state, options, choose } = this;
    const counts = sumCounts(this.found.map(({ answer }) => answer.counts));
    const { languages } = this.choice;
    this.frame.kinds.replaceChildren(...kindLinks(counts, state, options, (filters) => choose({ filters, languages })));
    const totals = new Map(this.found.map(({ lang, answer }) => [lang, answer.total]));
    this.panel.update(
      counts,
      this.choice,
      new Map(options.languages.map(({ lang }) => [lang, totals.get(lang) ?? elsewhere.get(lang)])),
    );
    this.frame.active.replaceChildren(...chips(state, options, choose));
    this.frame.narrow.hidden = counts.kind.size === 0 && !isFiltered(state);
  }

  /** Counts what the languages have that were not asked for. */
  private async lookAround(turn: number): Promise<void> {
    const { query, filters } = this.state;
    const asked = new Set(this.found.map(({ lang }) => lang));
    const tags = this.options.languages.map(({ lang }) => lang).filter((lang) => !asked.has(lang));
    const totals = await this.engines.totals(tags, query, filters);
    if (turn !== this.turn || this.found.length === 0) return;
    this.frame.keepFocus(() => {
      this.showFilters(totals);
      if (this.total === 0) this.showNothing(totals);
    });
  }
}
