/** The parts of the search page that keys move between. */
export interface KeyStops {
  root: HTMLElement;
  input: HTMLInputElement;
  list: HTMLElement;
  /** Takes the query away. */
  clear(): void;
  /** Leaves the search. */
  leave(): void;
}

/**
 * Arrow keys walk from the field through the results and back. Escape goes from anywhere to the field, empties it, and
 * leaves the search when it is empty.
 */
export function listenToKeys({ root, input, list, clear, leave }: KeyStops): void {
  const onArrow = (event: KeyboardEvent): void => {
    const stops = [input, ...list.querySelectorAll<HTMLElement>('h3 a, .pair a')];
    const at = event.target instanceof HTMLElement ? stops.indexOf(event.target) : -1;
    const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  const onEscape = (event: KeyboardEvent): void => {
    event.preventDefault();
    if (event.target !== input) {
      input.focus();
      input.select();
    } else if (input.value === '') leave();
    else clear();
  };
  root.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') onArrow(event);
    if (event.key === 'Escape') onEscape(event);
  });
}
