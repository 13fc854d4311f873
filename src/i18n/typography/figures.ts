import type { Pattern } from './pattern.ts';

const UNITS =
  '%|Kč|€|Euro|EUR|CZK|km|m²|ha|kg|tis\\.|mil\\.|mld\\.|Tsd\\.|Mio\\.|Mrd\\.|Mio|Mrd|Stunden|hodin|úvazku|metrů|let|Jahre';
const COUNTED = `${UNITS}|korun|Kronen|eur|lidí|osob|dětí|obyvatel|domácností|Menschen|Personen|Kinder|Haushalte|Einwohner`;
const MONTHS =
  'ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|' +
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const END = '(?![\\p{L}\\p{N}])';

const digitsInThrees = (digits: string, sign: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, sign);

const isDay = (day = '', month = ''): boolean =>
  Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;

/** Is it a time of day, which Czech writes with a full stop: v 10.30 hodin? */
const isTime = (hours = '', minutes = '', behind = ''): boolean =>
  /^[ \u00a0](?:hodin|hod\.|h(?!\p{L}))/u.test(behind) &&
  /^\d\d$/.test(minutes) &&
  Number(hours) <= 24 &&
  Number(minutes) < 60;

/** Words after a percentage that show that it counts, as in „20 % lidí“; „20% sleva“ is an adjective and stands close. */
const COUNTS_ON =
  /^(?:$|[^\p{L}\p{N}\s]|[ \u00a0](?:[^\p{L}]|\p{Lu}|(?:z|ze|a|i|až|nebo|či|do|na|v|ve|od|za|pro|při|je|jsou|bylo|byly|byla|má|mají|lidí|osob|dětí|domácností|rodin|obyvatel|částky|ceny|peněz)(?!\p{L})|\p{Ll}+ů(?!\p{L})))/u;

/** Dates, sums and measures. cs: ČSN 01 6910 and the Internetová jazyková příručka; de: DIN 5008 and Duden. */
export const FIGURES: readonly Pattern[] = [
  {
    // Nobody parts only half of a date.
    kind: 'date',
    find: /(?<![\d.])(\d{1,2})\.([ \u00a0]?)(\d{1,2})\.([ \u00a0]?)(\d{4})(?!\d)/gu,
    languages: ['cs', 'sk'],
    mend: ([found, day, one, month, two, year]) =>
      isDay(day, month) && !(one && two) ? `${Number(day)}. ${Number(month)}. ${year}` : found,
  },
  {
    // Duden leaves the choice between 1.10.2024 and 1. 10. 2024, but not half of each.
    kind: 'date',
    find: /(?<![\d.])(\d{1,2})\.([ \u00a0]?)(\d{1,2})\.([ \u00a0]?)(\d{4})(?!\d)/gu,
    languages: ['de'],
    mend: ([found, day, one, month, two, year]) =>
      isDay(day, month) && (one === '') !== (two === '') ? `${day}. ${month}. ${year}` : found,
  },
  {
    kind: 'date',
    find: new RegExp(`(?<![\\d.])(\\d{1,2})\\.(?=(?:${MONTHS})${END})`, 'gu'),
    hint: /\d\.\p{L}/u,
    languages: ['cs', 'de'],
    mend: ([, day]) => `${Number(day)}. `,
  },
  {
    // Without a year it might be the number of a chapter; these words stand before days.
    kind: 'date',
    find: /(?<=(?<!\p{L})(?:od|do|dne|ke|k|až|po|před|–|-)[ \u00a0])(\d{1,2})\.(\d{1,2})\.(?=[\s),;]|$)/giu,
    languages: ['cs', 'sk'],
    mend: ([found, day, month]) => (isDay(day, month) ? `${Number(day)}. ${Number(month)}.` : found),
  },
  {
    kind: 'percent',
    find: /(?<=\d)([%‰])(?!\p{L})/gu,
    languages: ['cs', 'sk'],
    mend: ([, sign], behind) => (COUNTS_ON.test(behind) ? ` ${sign}` : undefined),
  },
  { kind: 'percent', find: /(?<=\d)([%‰])(?!\p{L}|-)/gu, languages: ['de'], mend: ([, sign]) => ` ${sign}` },
  { kind: 'percent', find: /(?<=\d)[ \u00a0]%/gu, languages: ['en'], mend: () => '%' },
  {
    kind: 'unit',
    find: new RegExp(`(?<=\\d)(?:${UNITS.replace('%|', '')}|Uhr|°C|cm|mm|m²|m³|hod\\.)${END}`, 'gu'),
    hint: /\d[\p{L}€°]/u,
    mend: ([unit]) => ` ${unit}`,
  },
  {
    kind: 'unit',
    find: /€[ \u00a0]?(\d[\d., \u00a0]*\d|\d)/gu,
    languages: ['cs', 'sk', 'de', 'pl', 'bg'],
    mend: ([, sum]) => `${sum} €`,
  },
  {
    kind: 'number',
    find: new RegExp(`(?<![\\d.,])(\\d{1,3})\\.(\\d{1,2}|\\d{4,})(?=[ \\u00a0]?(?:${UNITS})${END})`, 'gu'),
    languages: ['cs', 'sk', 'de', 'pl', 'bg'],
    mend: ([, whole, part], behind) => (isTime(whole, part, behind) ? undefined : `${whole},${part}`),
  },
  {
    kind: 'number',
    find: new RegExp(`(?<![\\d.,])\\d{1,3}(?:\\.\\d{3})+(?=[ \\u00a0]?(?:${COUNTED})${END})`, 'gu'),
    languages: ['cs', 'sk'],
    mend: ([sum]) => sum.replaceAll('.', ' '),
  },
  {
    kind: 'number',
    find: new RegExp(`(?<![\\d.,/-])\\d{5,9}(?=(?:,\\d+)?[ \\u00a0](?:${COUNTED})${END})`, 'gu'),
    languages: ['cs', 'sk', 'de', 'pl', 'bg'],
    mend: ([digits]) => digitsInThrees(digits, ' '),
  },
  {
    kind: 'number',
    find: new RegExp(`(?<![\\d.,/-])\\d{5,9}(?=[ \\u00a0](?:EUR|CZK|euros?|people|households|children)${END})`, 'gu'),
    languages: ['en'],
    mend: ([digits]) => digitsInThrees(digits, ','),
  },
];
