import type { SearchPageOptions } from '../page-options.ts';

/** What the search page says. */
export interface PageWords {
  text(key: string): string;
  /** A string with `{name}` filled in. */
  fill(key: string, values: Readonly<Record<string, string>>): string;
  /** The same with elements among the values. */
  parts(key: string, values: Readonly<Record<string, Node | string>>): (Node | string)[];
  /** The word for a code: `kinds.case`, `topic.debt`; the code itself when there is none. */
  label(key: string): string;
  number(value: number): string;
  /** "21 results". */
  count(value: number): string;
}

const made = new WeakMap<SearchPageOptions, PageWords>();

/** The words of a page; what forms its numbers is slow to make and made once. */
export function pageWords(options: SearchPageOptions): PageWords {
  const words = made.get(options) ?? wordsOf(options);
  made.set(options, words);
  return words;
}

function wordsOf({ lang, strings, labels }: SearchPageOptions): PageWords {
  const rules = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  const text = (key: string): string => strings[key] ?? '';
  const number = (value: number): string => numbers.format(value);
  return {
    text,
    number,
    fill: (key, values) => text(key).replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole),
    parts: (key, values) =>
      text(key)
        .split(/\{(\w+)\}/)
        .map((piece, at) => (at % 2 === 1 ? (values[piece] ?? '') : piece)),
    label: (key) => labels[key] ?? key.slice(key.indexOf('.') + 1),
    count: (value) =>
      (text(`count.${rules.select(value)}`) || text('count.other')).replace('{count}', () => number(value)),
  };
}
