import { BANKS, COLOURS } from '#model/tokens.ts';

type Theme = 'light' | 'dark';

const declarations = (theme: Theme): string =>
  [
    ...Object.entries(COLOURS).map(([name, colour]) => `--${name}:${colour[theme]}`),
    ...BANKS.flatMap(({ colour, tint }, place) => [
      `--bank-${place}:${colour[theme]}`,
      `--bank-${place}-tint:${tint[theme]}`,
    ]),
  ].join(';');

/** Custom properties for every colour token in both themes, and one class a bank (`.bank-0` is the first country of `site.yaml`). */
export function coloursCss(): string {
  const classes = BANKS.map((_, place) => `.bank-${place}{color:var(--bank-${place})}`).join('');
  return `:root{color-scheme:light dark;${declarations('light')}}@media (prefers-color-scheme:dark){:root{${declarations('dark')}}}@media print{:root{color-scheme:light;${declarations('light')}}}${classes}\n`;
}
