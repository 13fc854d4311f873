import type { Form, ValueType } from '../fields.ts';
import { listed } from '../phrases.ts';

/** What a field holds or should hold, in the nominative. */
export const TYPES: Readonly<Record<ValueType, string>> = {
  text: 'ein Text',
  number: 'eine Zahl',
  'yes-no': 'ja/nein (true oder false)',
  list: 'eine Liste',
  fields: 'eine Gruppe von Feldern',
  nothing: 'nichts',
  date: 'ein Datum',
};

export const FORMS: Readonly<Record<Form, string>> = {
  identifier: 'Kleinbuchstaben ohne Umlaute und Akzente, Ziffern und dazwischen Bindestriche',
  day: 'ein Tag als Jahr-Monat-Tag, zum Beispiel 2026-11-22',
  'partial-date': 'ein Datum so genau, wie es die Quelle nennt: 2021, 2021-10 oder 2021-10-01',
  country: 'ein Land mit zwei Großbuchstaben, zum Beispiel CZ oder DE',
  language: 'eine Sprache wie in den Dateinamen, zum Beispiel cs oder de',
  currency: 'eine Währung mit drei Großbuchstaben, zum Beispiel CZK oder EUR',
  'web-address': 'eine vollständige Webadresse, zum Beispiel https://example.org/seite',
  'e-mail': 'eine E-Mail-Adresse, zum Beispiel buero@example.org',
  phone: 'eine Nummer mit Landesvorwahl, zum Beispiel +49 351 1234567',
  reference: 'Art:Ordner eines Eintrags, zum Beispiel case:prague-team oder method:case-conference',
  'picture-file': 'der Weg zu einem Bild ab dem Ordner mit den Inhalten, zum Beispiel logos/eu.svg',
  fingerprint: 'der Fingerabdruck, den der Befehl npm run translated einträgt',
  direction: 'zwei Länder mit Bindestrich, zum Beispiel CZ-DE',
  other: 'die Form, die dieses Feld in anderen Einträgen hat',
};

export const EXAMPLES: Readonly<Record<ValueType, string>> = {
  text: 'einige Wörter',
  number: '37',
  'yes-no': 'true',
  list: '[erstes, zweites]',
  fields: '{ … }',
  nothing: '',
  date: '2026-11-22',
};

/** The sentence that lists choices. */
export const oneOf = (items: readonly string[]): string =>
  items.length === 0 ? 'Noch gibt es nichts zur Auswahl.' : `Erwartet wird einer der Werte: ${listed(items)}.`;

/** A question when something is near, else what to do. */
export const didYouMean = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `Meinten Sie „${suggestion}“?`;

/** Says that a country was named where its language is meant; empty where no country was. */
export const countryIsMeant = (language: string, country: string | undefined): string =>
  country === undefined ? '' : `  (${country} ist das Land, ${language} die Sprache).`;
