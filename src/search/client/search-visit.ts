/** What a search does to the history of the browser. */
export type Step = 'push' | 'replace' | 'stay';

/** A visit to the search page, as the history of the browser tells it. */
export class SearchVisit {
  /** The page from which `/` opened the search. */
  private readonly origin = location.hash === '#q' ? document.referrer : '';
  private pushed = false;

  /** Puts the address of a search into the history. */
  note(step: Step, address: string): void {
    if (step === 'stay' || address === location.pathname + location.search + location.hash) return;
    if (step === 'push') this.pushed = true;
    history[step === 'push' ? 'pushState' : 'replaceState'](null, '', address);
  }

  /** Goes back to where the reader came from; from elsewhere than `/` the field is left alone. */
  leave(input: HTMLElement): void {
    if (!this.origin.startsWith(`${location.origin}/`)) input.blur();
    else if (this.pushed) location.assign(this.origin);
    else history.back();
  }
}
