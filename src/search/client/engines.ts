import type { SearchPageOptions } from '../page-options.ts';
import type { SearchEngine } from './engine.ts';
import type { Filters } from './facets.ts';
import { openRenewedSearch } from './renewed-search.ts';

/** The searches of all languages; each is loaded when it is first asked for, and again after it could not be loaded. */
export class Engines {
  private readonly options: SearchPageOptions;
  private readonly opened = new Map<string, Promise<SearchEngine>>();

  constructor(options: SearchPageOptions) {
    this.options = options;
  }

  /** @throws when the index cannot be loaded. */
  open(lang: string): Promise<SearchEngine> {
    const earlier = this.opened.get(lang);
    if (earlier) return earlier;
    const { root, languages } = this.options;
    const folder = languages.find((language) => language.lang === lang)?.folder ?? '';
    const engine = openRenewedSearch(new URL(root + folder, location.href).href);
    this.opened.set(lang, engine);
    engine.catch(() => {
      if (this.opened.get(lang) === engine) this.opened.delete(lang);
    });
    return engine;
  }

  /** How many results some languages have; one that cannot be loaded is left out, because nobody asked for it. */
  async totals(languages: readonly string[], query: string, filters: Filters): Promise<ReadonlyMap<string, number>> {
    const totals = new Map<string, number>();
    for (const lang of languages) {
      try {
        const engine = await this.open(lang);
        totals.set(lang, (await engine.search(query, filters, console.warn)).total);
      } catch (error) {
        console.warn(error);
      }
    }
    return totals;
  }

  /** Loads all again when they are next asked for. */
  forget(): void {
    this.opened.clear();
  }
}
