import { element } from './element.ts';

/** How long nothing new must come before it is said, in milliseconds: longer than the pauses inside a word being typed. */
const CALM = 700;

/** Tells screen readers how a search went, once the reader has paused, and not again what was said last. */
export class Announcer {
  readonly element = element('p', { class: 'vh', role: 'status' });
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param now whether it answers something that the reader just did, and cannot wait */
  say(text: string, now = false): void {
    clearTimeout(this.timer);
    if (now) {
      this.element.textContent = text;
      return;
    }
    this.timer = setTimeout(() => {
      if (this.element.textContent !== text) this.element.textContent = text;
    }, CALM);
  }
}
