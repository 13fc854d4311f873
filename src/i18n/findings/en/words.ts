import type { Form, ValueType } from '../fields.ts';
import { listed } from '../phrases.ts';

export const TYPES: Readonly<Record<ValueType, string>> = {
  text: 'a text',
  number: 'a number',
  'yes-no': 'true or false',
  list: 'a list',
  fields: 'a group of fields',
  nothing: 'nothing',
  date: 'a date',
};

export const FORMS: Readonly<Record<Form, string>> = {
  identifier: 'lower-case letters without diacritics, digits and hyphens between them',
  day: 'a day as year-month-day, for example 2026-11-22',
  'partial-date': 'a date as exact as the source gives it: 2021, 2021-10 or 2021-10-01',
  country: 'a country as two capital letters, for example CZ or DE',
  language: 'a language as in file names, for example cs or de',
  currency: 'a currency as three capital letters, for example CZK or EUR',
  'web-address': 'a whole web address, for example https://example.org/page',
  'e-mail': 'an e-mail address, for example office@example.org',
  phone: 'a number with country code, for example +420 123 456 789',
  reference: 'kind:folder of an entry, for example case:prague-team or method:case-conference',
  'picture-file': 'the path of a picture from the content folder, for example logos/eu.svg',
  fingerprint: 'the fingerprint that the command npm run translated writes',
  direction: 'two countries with a hyphen, for example CZ-DE',
  other: 'the form that this field has in other entries',
};

export const EXAMPLES: Readonly<Record<ValueType, string>> = {
  text: 'a few words',
  number: '37',
  'yes-no': 'true',
  list: '[first, second]',
  fields: '{ … }',
  nothing: '',
  date: '2026-11-22',
};

/** The sentence that lists choices. */
export const oneOf = (items: readonly string[]): string =>
  items.length === 0 ? 'There is nothing to choose from yet.' : `Expected is one of: ${listed(items)}.`;

/** A question when something is near, else what to do. */
export const didYouMean = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `Did you mean “${suggestion}”?`;

/** Says that a country was named where its language is meant; empty where no country was. */
export const countryIsMeant = (language: string, country: string | undefined): string =>
  country === undefined ? '' : `  (${country} is the country, ${language} the language).`;
