import type { LanguageTag } from '#model/language.ts';

const NBSP = '\u00a0';
const PARTS = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Languages that write a day in figures, with a space after each stop: 1. 4. 2020. */
const IN_FIGURES = new Set(['cs', 'de', 'sk']);

/** Plain `en` means British English here: the day before the month. */
const localeOf = (lang: LanguageTag): string => (lang === 'en' ? 'en-GB' : lang);

const formats = new Map<string, Intl.DateTimeFormat>();

function format(lang: LanguageTag, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${Object.keys(options).join(' ')}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(localeOf(lang), { ...options, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

const unbroken = (text: string): string => text.replaceAll(/[ \u202f]/g, NBSP);

function monthAndYear(date: Date, lang: LanguageTag, inPhrase: boolean): string {
  if (!inPhrase) return unbroken(format(lang, { year: 'numeric', month: 'long' }).format(date));
  // The name of a month has another case beside a day than alone: duben 2021, but od dubna 2021.
  const name = format(lang, { year: 'numeric', month: 'long', day: 'numeric' })
    .formatToParts(date)
    .find((part) => part.type === 'month')?.value;
  return format(lang, { year: 'numeric', month: 'long' })
    .formatToParts(date)
    .map((part) => unbroken(part.type === 'month' && name ? name : part.value))
    .join('');
}

function dateIn(value: string, lang: LanguageTag, inPhrase: boolean): string {
  const [, year, month, day] = PARTS.exec(value) ?? [];
  if (!year) return value;
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return value;
  if (!month) return unbroken(format(lang, { year: 'numeric' }).format(date));
  if (!day) return monthAndYear(date, lang, inPhrase);
  if (IN_FIGURES.has(lang.split('-')[0] ?? '')) return [`${Number(day)}.`, `${Number(month)}.`, year].join(NBSP);
  return unbroken(format(lang, { year: 'numeric', month: 'long', day: 'numeric' }).format(date));
}

/**
 * An ISO date, as exact as it is given, in the manner of the language and without breaking spaces:
 * `2020-04-01` is “1. 4. 2020” in Czech, “1 April 2020” in English; `2021-04` is “duben 2021”; `2021` stays.
 * What is no ISO date comes back as it is.
 */
export const formatDate = (value: string, lang: LanguageTag): string => dateIn(value, lang, false);

/**
 * A period, “1. 4. 2020 – 31. 12. 2022”, whole years closed up, “2019–2022”. With an open end the date stands in
 * `sinceTemplate` (`od {date}`), a month then in the case that it has beside a preposition.
 */
export function formatPeriod(
  period: { from: string; to?: string | undefined },
  lang: LanguageTag,
  sinceTemplate: string,
): string {
  const { from, to } = period;
  if (to === undefined) return sinceTemplate.replace('{date}', () => dateIn(from, lang, true)).replaceAll(' ', NBSP);
  if (from === to) return formatDate(from, lang);
  const [start, end] = [formatDate(from, lang), formatDate(to, lang)];
  // A word that a language sets behind a year stands once: 2012–2013 г.
  return /^\d{4}$/.test(from) && /^\d{4}$/.test(to) ? `${from}–${end}` : `${start}${NBSP}– ${end}`;
}
