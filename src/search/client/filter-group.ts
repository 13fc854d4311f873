import { element } from './element.ts';

/** What a group of filters is called, in which order its codes stand, and what they are called. */
export interface GroupPlan {
  /** Also the name of the parameter in the address. */
  name: string;
  title: string;
  label(code: string): string;
  compare(a: string, b: string): number;
  number(value: number): string;
}

interface Box {
  label: HTMLLabelElement;
  input: HTMLInputElement;
  number: HTMLElement;
}

/**
 * One group of filters: a `details` with a checkbox for each code and how many results it leaves. The boxes stay the
 * same elements from answer to answer, so that focus and what is unfolded stay where they are.
 */
export class FilterGroup {
  readonly element: HTMLDetailsElement;
  private readonly plan: GroupPlan;
  private readonly chosen = element('span', { class: 'n' });
  private readonly group: HTMLElement;
  private readonly boxes = new Map<string, Box>();
  private readonly changed: (codes: readonly string[]) => void;

  constructor(plan: GroupPlan, changed: (codes: readonly string[]) => void) {
    this.plan = plan;
    this.changed = changed;
    this.group = element('div', { role: 'group', 'aria-label': plan.title });
    this.element = element(
      'details',
      { 'data-group': plan.name },
      element('summary', {}, `${plan.title} `, this.chosen),
      this.group,
    );
  }

  /**
   * @param counts how many results each code leaves; without a number it is not known yet
   * @param usual whether the chosen codes are those that nobody had to choose
   */
  update(counts: ReadonlyMap<string, number | undefined>, chosen: readonly string[], usual = false): void {
    for (const code of new Set([...counts.keys(), ...chosen])) this.box(code);
    let offered = 0;
    for (const [code, { label, input, number }] of this.boxes) {
      const isChosen = chosen.includes(code);
      label.hidden = !isChosen && !counts.has(code);
      input.checked = isChosen;
      const count = counts.has(code) ? counts.get(code) : 0;
      number.textContent = count === undefined ? '' : this.plan.number(count);
      if (!label.hidden) offered++;
    }
    this.chosen.textContent = chosen.length > 0 && !usual ? `(${this.plan.number(chosen.length)})` : '';
    this.element.hidden = offered < 2 && chosen.length === 0;
  }

  private box(code: string): void {
    if (this.boxes.has(code)) return;
    const input = element('input', { type: 'checkbox', value: code });
    const number = element('span', { class: 'n' });
    const label = element('label', {}, input, element('span', {}, this.plan.label(code)), ' ', number);
    input.addEventListener('change', () =>
      this.changed([...this.boxes].filter(([, box]) => box.input.checked).map(([one]) => one)),
    );
    const next = [...this.boxes].filter(([other]) => this.plan.compare(code, other) < 0);
    next.sort(([a], [b]) => this.plan.compare(a, b));
    this.group.insertBefore(label, next[0]?.[1].label ?? null);
    this.boxes.set(code, { label, input, number });
  }
}
