import type { Facet } from '../bundle/search-data.ts';
import type { SearchPageOptions } from '../page-options.ts';
import type { SearchState } from './address-state.ts';
import { element } from './element.ts';
import type { Counts } from './facets.ts';
import { FilterGroup } from './filter-group.ts';
import { pageWords } from './page-words.ts';

/** What a reader chose beside the query. */
export type Choice = Omit<SearchState, 'query'>;

/** The facets that have a group of checkboxes; kinds stand before them as links. */
export const BOXED = ['topic', 'target', 'country', 'evidence'] as const satisfies readonly Facet[];

/** Below this width the filters start folded. */
const WIDE = '(min-width: 60rem)';

/** The filters beside the kinds: unfolded on a wide screen, one line on a phone. */
export class FilterPanel {
  readonly element: HTMLDetailsElement;
  private readonly options: SearchPageOptions;
  private readonly groups: Readonly<Record<(typeof BOXED)[number], FilterGroup>>;
  private readonly languages: FilterGroup;
  private readonly chosen = element('span', { class: 'n' });
  private choice: Choice = { filters: {}, languages: [] };

  /** @param lookAround called when the reader unfolds the languages, whose counts nobody knows before */
  constructor(options: SearchPageOptions, choose: (choice: Choice) => void, lookAround: () => void) {
    this.options = options;
    const words = pageWords(options);
    const byWord = (facet: string) => (a: string, b: string) =>
      words.label(`${facet}.${a}`).localeCompare(words.label(`${facet}.${b}`), options.lang);
    const inOrder = (codes: readonly string[]) => (a: string, b: string) => codes.indexOf(a) - codes.indexOf(b);
    const group = (facet: (typeof BOXED)[number], compare: (a: string, b: string) => number): FilterGroup =>
      new FilterGroup(
        {
          name: facet,
          title: words.text(facet),
          label: (code) => `${facet === 'evidence' ? `${code} ` : ''}${words.label(`${facet}.${code}`)}`,
          compare,
          number: words.number,
        },
        (codes) => choose({ ...this.choice, filters: { ...this.choice.filters, [facet]: codes } }),
      );
    this.groups = {
      topic: group('topic', byWord('topic')),
      target: group('target', byWord('target')),
      country: group('country', inOrder(options.countries)),
      evidence: group('evidence', (a, b) => (a < b ? -1 : 1)),
    };
    const tags = options.languages.map(({ lang }) => lang);
    this.languages = new FilterGroup(
      {
        name: 'lang',
        title: words.text('language'),
        label: (tag) => options.languages.find(({ lang }) => lang === tag)?.name ?? tag,
        compare: inOrder(tags),
        number: words.number,
      },
      (chosen) => choose({ ...this.choice, languages: chosen.join() === options.lang ? [] : chosen }),
    );
    this.languages.element.addEventListener('toggle', () => {
      if (this.languages.element.open) lookAround();
    });
    this.element = element(
      'details',
      { class: 'facets filters', hidden: '' },
      element('summary', {}, `${words.text('filters')} `, this.chosen),
      ...BOXED.map((facet) => this.groups[facet].element),
      this.languages.element,
    );
    this.element.open = matchMedia(WIDE).matches;
  }

  /** Whether the reader looks at the languages, and so wants to know how many results each has. */
  get languagesAreOpen(): boolean {
    return this.element.open && this.languages.element.open;
  }

  update(counts: Counts, choice: Choice, inLanguages: ReadonlyMap<string, number | undefined>): void {
    this.choice = choice;
    const { filters, languages } = choice;
    for (const facet of BOXED) this.groups[facet].update(counts[facet], filters[facet] ?? []);
    const own = languages.length === 0;
    this.languages.update(inLanguages, own ? [this.options.lang] : languages, own);
    this.languages.element.hidden = this.options.languages.length < 2;
    const number = BOXED.reduce((sum, facet) => sum + (filters[facet]?.length ?? 0), own ? 0 : 1);
    this.chosen.textContent = number > 0 ? `(${pageWords(this.options).number(number)})` : '';
    this.element.hidden = false;
  }
}
