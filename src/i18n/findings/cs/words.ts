import type { Form, ValueType } from '../fields.ts';
import { listed } from '../phrases.ts';

export const TYPES: Readonly<Record<ValueType, string>> = {
  text: 'text',
  number: 'číslo',
  'yes-no': 'ano/ne (true nebo false)',
  list: 'seznam',
  fields: 'skupina polí',
  nothing: 'nic',
  date: 'datum',
};

/** What a field holds, in the accusative. */
export const TYPES_HELD: Readonly<Record<ValueType, string>> = { ...TYPES, fields: 'skupinu polí' };

export const FORMS: Readonly<Record<Form, string>> = {
  identifier: 'malá písmena bez diakritiky, číslice a mezi nimi spojovníky',
  day: 'den ve tvaru rok-měsíc-den, například 2026-11-22',
  'partial-date': 'datum tak přesné, jak je uvádí zdroj: 2021, 2021-10 nebo 2021-10-01',
  country: 'země jako dvě velká písmena, například CZ nebo DE',
  language: 'jazyk jako v názvech souborů, například cs nebo de',
  currency: 'měna jako tři velká písmena, například CZK nebo EUR',
  'web-address': 'celá webová adresa, například https://example.org/stranka',
  'e-mail': 'e-mailová adresa, například kancelar@example.org',
  phone: 'číslo s předvolbou země, například +420 123 456 789',
  reference: 'druh:složka záznamu, například case:prague-team nebo method:case-conference',
  'picture-file': 'cesta k obrázku ze složky s obsahem, například logos/eu.svg',
  fingerprint: 'otisk, který zapisuje příkaz npm run translated',
  direction: 'dvě země se spojovníkem, například CZ-DE',
  other: 'tvar, jaký má toto pole v jiných záznamech',
};

export const EXAMPLES: Readonly<Record<ValueType, string>> = {
  text: 'několik slov',
  number: '37',
  'yes-no': 'true',
  list: '[první, druhá]',
  fields: '{ … }',
  nothing: '',
  date: '2026-11-22',
};

/** The sentence that lists choices. */
export const oneOf = (items: readonly string[]): string =>
  items.length === 0 ? 'Zatím není z čeho vybírat.' : `Očekává se jedna z hodnot: ${listed(items)}.`;

/** A question when something is near, else what to do. */
export const didYouMean = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `měli jste na mysli „${suggestion}“?`;

/** A number with its noun: 1 znak, 2 znaky, 5 znaků. */
export const counted = (count: number, one: string, few: string, many: string): string =>
  `${count} ${count === 1 ? one : count >= 2 && count <= 4 ? few : many}`;

/** Says that a country was named where its language is meant; empty where no country was. */
export const countryIsMeant = (language: string, country: string | undefined): string =>
  country === undefined ? '' : `  (${country} je země, ${language} jazyk).`;
