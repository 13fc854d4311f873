/*
 * Filters of a list. All entries are in the page; this hides those that do not fit, counts what each further filter
 * would leave, and keeps the choice in the address so that it can be linked and comes back with the back button.
 */

const SORTS = ['best', 'newest', 'title'] as const;
type Sort = (typeof SORTS)[number];

const facetOf = (box: HTMLInputElement): string => box.dataset['facet'] ?? '';

const isSort = (value: string | null): value is Sort => (SORTS as readonly (string | null)[]).includes(value);

function start(list: HTMLElement): void {
  const filters = list.querySelector<HTMLElement>('.facets');
  const entries = list.querySelector<HTMLElement>('.entries');
  const count = list.querySelector<HTMLElement>('.count');
  const chips = list.querySelector<HTMLElement>('.active');
  const nothing = list.querySelector<HTMLElement>('[data-nothing]');
  const on = list.querySelector<HTMLElement>('[data-on]');
  if (!filters || !entries || !count || !chips || !nothing) return;
  const rows = [...entries.querySelectorAll<HTMLElement>(':scope > li')];
  const boxes = [...filters.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const names = [...new Set(boxes.map((box) => facetOf(box)))];
  const sorts = [...list.querySelectorAll<HTMLButtonElement>('[data-sort]')];
  const all = count.textContent ?? '';
  const standard = sorts[0]?.dataset['sort'] === 'best' ? 'best' : 'title';
  const best = new Map(rows.map((row, place) => [row, place]));
  const values = new Map(
    rows.map((row) => [row, new Map(names.map((name) => [name, (row.dataset[name] ?? '').split(' ')]))]),
  );
  let sort: Sort = standard;

  const chosen = (name: string): string[] =>
    boxes.filter((box) => facetOf(box) === name && box.checked).map((box) => box.value);
  const fits = (row: HTMLElement, choice: ReadonlyMap<string, readonly string[]>, except?: string): boolean =>
    names.every((name) => {
      const wanted = choice.get(name) ?? [];
      return (
        name === except || wanted.length === 0 || wanted.some((value) => values.get(row)?.get(name)?.includes(value))
      );
    });

  const order: Record<Sort, (a: HTMLElement, b: HTMLElement) => number> = {
    best: (a, b) => (best.get(a) ?? 0) - (best.get(b) ?? 0),
    title: (a, b) => Number(a.dataset['title']) - Number(b.dataset['title']),
    newest: (a, b) => Number(a.dataset['newest']) - Number(b.dataset['newest']),
  };

  function readAddress(): void {
    const query = new URLSearchParams(location.search);
    for (const box of boxes) box.checked = query.getAll(facetOf(box)).includes(box.value);
    const wanted = query.get('sort');
    sort = isSort(wanted) && sorts.some((button) => button.dataset['sort'] === wanted) ? wanted : standard;
  }

  function writeAddress(): void {
    const query = new URLSearchParams(boxes.filter((box) => box.checked).map((box) => [facetOf(box), box.value]));
    if (sort !== standard) query.set('sort', sort);
    const text = query.toString();
    history.replaceState(null, '', text ? `?${text}` : location.pathname);
  }

  function showChips(checked: readonly HTMLInputElement[]): void {
    const { clear = '', remove = '' } = chips?.dataset ?? {};
    const made = checked.map((box) => {
      const chip = document.createElement('button');
      chip.type = 'button';
      chip.className = 'chip';
      const label = box.labels?.[0]?.querySelector('span')?.textContent ?? box.value;
      const hint = Object.assign(document.createElement('span'), { className: 'vh', textContent: `, ${remove}` });
      const cross = Object.assign(document.createElement('span'), { textContent: '×', ariaHidden: 'true' });
      chip.append(label, ' ', cross, hint);
      chip.addEventListener('click', () => {
        box.checked = false;
        changed();
        (chips?.querySelector('button') ?? count)?.focus();
      });
      return chip;
    });
    if (made.length > 0) {
      const button = Object.assign(document.createElement('button'), {
        type: 'button',
        className: 'link',
        textContent: clear,
      });
      button.addEventListener('click', () => {
        for (const box of boxes) box.checked = false;
        changed();
        count?.focus();
      });
      made.push(button);
    }
    chips?.replaceChildren(...made);
  }

  function show(): void {
    const choice = new Map(names.map((name) => [name, chosen(name)]));
    const shown = rows.filter((row) => fits(row, choice));
    for (const row of rows) row.hidden = !shown.includes(row);
    for (const box of boxes) {
      const left = rows.filter(
        (row) => fits(row, choice, facetOf(box)) && values.get(row)?.get(facetOf(box))?.includes(box.value),
      ).length;
      const number = box.parentElement?.querySelector('.n');
      if (number) number.textContent = String(left);
      box.parentElement?.classList.toggle('zero', left === 0);
    }
    const checked = boxes.filter((box) => box.checked);
    showChips(checked);
    const template = count?.dataset['shown'] ?? '{count} / {total}';
    if (count)
      count.textContent =
        checked.length === 0
          ? all
          : template.replace('{count}', String(shown.length)).replace('{total}', String(rows.length));
    if (on)
      on.textContent = checked.length > 0 ? (on.dataset['on'] ?? '').replace('{count}', String(checked.length)) : '';
    if (nothing) nothing.hidden = shown.length > 0;
    entries?.append(...[...rows].sort(order[sort]));
    for (const button of sorts) button.setAttribute('aria-pressed', String(button.dataset['sort'] === sort));
  }

  function changed(): void {
    writeAddress();
    show();
  }

  count.tabIndex = -1;
  filters.addEventListener('change', changed);
  for (const button of sorts)
    button.addEventListener('click', () => {
      const wanted = button.dataset['sort'] ?? null;
      if (isSort(wanted)) sort = wanted;
      changed();
    });
  addEventListener('popstate', () => {
    readAddress();
    show();
  });
  readAddress();
  show();
}

for (const list of document.querySelectorAll<HTMLElement>('[data-list]')) start(list);
