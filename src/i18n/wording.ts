import type { InterfaceStrings } from '#model/interface-strings.ts';
import type { LanguageTag } from '#model/language.ts';
import type { LegalBasis } from '#model/legal-basis.ts';
import { formatDate, formatPeriod } from './dates.ts';
import { lawCitation } from './law-citation.ts';
import { noBreak } from './no-break.ts';
import { STRINGS, type StringKey } from './strings/strings.ts';

type Params = Readonly<Record<string, string | number>>;

/** Everything needed to speak one language: interface strings, dates, numbers, money, lists, law citations. */
export interface Wording {
  lang: LanguageTag;
  /** The string under a key with `{name}` filled in. */
  t(key: StringKey, params?: Params): string;
  /** The form of a string that fits a count (`key.one`, `key.few`, `key.many`, `key.other`), with `{count}` filled in. */
  plural(key: string, count: number, params?: Params): string;
  /** A string whose key is put together at run time (`claim.planned`); `undefined` when there is none. */
  find(key: string): string | undefined;
  /** A full or partial ISO date in words or figures of the language. */
  date(value: string): string;
  period(period: { from: string; to?: string | undefined }): string;
  number(value: number): string;
  /** A sum with its currency: "14 689,27 EUR", "5 000 Kč". */
  money(value: number, currency: string): string;
  percent(value: number): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  country(code: string): string;
  /** Name of a language in this language. */
  language(tag: LanguageTag): string;
  law(basis: LegalBasis): string;
  /** Compares as the language sorts. */
  compare(a: string, b: string): number;
  /** Typography: no-break spaces where the language wants them. */
  tidy(text: string): string;
}

const NBSP = '\u00a0';

const fill = (template: string, params: Params): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(params, name) ? String(params[name]) : whole));

const SHIPPED = ['cs', 'de', 'en'] as const;

/** The strings that the generator ships for a language; English for one it does not ship. */
function shipped(lang: LanguageTag): Readonly<Record<string, string>> {
  const base = lang.split('-')[0];
  const found = SHIPPED.find((candidate) => candidate === base) ?? 'en';
  return STRINGS[found];
}

/** Languages that part thousands by a space where Intl has a stop: 5 000 EUR, as Duden wants it in running text. */
const SPACED_THOUSANDS = new Set(['de']);

/** Writes numbers so that no line ends inside one. */
function numberWriter(lang: LanguageTag, options: Intl.NumberFormatOptions): (value: number) => string {
  const format = new Intl.NumberFormat(lang, options);
  const spaced = SPACED_THOUSANDS.has(lang.split('-')[0] ?? '');
  return (value) =>
    format
      .formatToParts(value)
      .map((part) => (part.type === 'group' && spaced ? NBSP : part.value.replaceAll(/[ \u202f]/g, NBSP)))
      .join('');
}

function make(lang: LanguageTag, overrides: InterfaceStrings): Wording {
  const strings: Readonly<Record<string, string>> = { ...shipped(lang), ...overrides };
  const plurals = new Intl.PluralRules(lang);
  const number = numberWriter(lang, { maximumFractionDigits: 2 });
  const withCents = numberWriter(lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const lists = new Intl.ListFormat(lang, { type: 'conjunction' });
  const countries = new Intl.DisplayNames([lang, 'en'], { type: 'region' });
  const languages = new Intl.DisplayNames([lang, 'en'], { type: 'language' });
  const collator = new Intl.Collator(lang, { numeric: true });
  const find = (key: string): string | undefined => strings[key];
  const tidy = (text: string): string => noBreak(text, lang);

  return {
    lang,
    find,
    t: (key, params = {}) => tidy(fill(strings[key] ?? STRINGS.en[key], params)),
    plural(key, count, params = {}) {
      const template = find(`${key}.${plurals.select(count)}`) ?? find(`${key}.other`) ?? key;
      return tidy(fill(template, { count: number(count), ...params }));
    },
    date: (value) => formatDate(value, lang),
    period: (value) => formatPeriod(value, lang, strings['period.since'] ?? STRINGS.en['period.since']),
    number,
    money(value, currency) {
      const amount = Number.isInteger(value) ? number(value) : withCents(value);
      return `${amount}${NBSP}${find(`currency.${currency}`) ?? currency}`;
    },
    percent: (value) => `${number(value)}${NBSP}%`,
    list: (items) => tidy(lists.format(items)),
    country: (code) => find(`country.${code}`) ?? countries.of(code) ?? code,
    language: (tag) => languages.of(tag) ?? tag,
    law: (basis) => lawCitation(basis, lang),
    compare: collator.compare,
    tidy,
  };
}

const NONE: InterfaceStrings = {};
const made = new WeakMap<InterfaceStrings, Map<LanguageTag, Wording>>();

/**
 * The wording of a language; `overrides` are the project's own strings from `ui/<lang>.yaml`. The same arguments give
 * the same object, because making the formatters costs more than most uses of them.
 */
export function wording(lang: LanguageTag, overrides: InterfaceStrings = NONE): Wording {
  const ofOverrides = made.get(overrides) ?? new Map<LanguageTag, Wording>();
  made.set(overrides, ofOverrides);
  const known = ofOverrides.get(lang);
  if (known) return known;
  const fresh = make(lang, overrides);
  ofOverrides.set(lang, fresh);
  return fresh;
}
