import { fieldSentence } from '../field-sentence.ts';
import type { FieldRules } from '../fields.ts';
import { fieldName, lastName, lineOf, listed, saysMore } from '../phrases.ts';
import type { AreaSentences } from '../sentences.ts';
import { didYouMean, EXAMPLES, FORMS, oneOf, TYPES } from './words.ts';

const plus = (sentence: string, about: string): string =>
  [sentence, fieldSentence(about, 'de')].filter(Boolean).join(' ');
const items = (count: number): string => (count === 1 ? 'einen Eintrag' : `${count} Einträge`);

export const fields: AreaSentences<FieldRules> = {
  'field-is-known': ({ name, known, suggestion }) => ({
    wrong: `Ein Feld „${name}“ gibt es hier nicht.`,
    expected: `Erwartet werden die Felder: ${listed(known)}.`,
    mend: didYouMean(suggestion, 'Löschen Sie die Zeile oder verschieben Sie ihren Text unter die Felder.'),
  }),
  'field-is-present': ({ field, name, about, example }) => ({
    wrong: `Das Feld „${fieldName(field)}“ fehlt.`,
    expected: plus('Erwartet wird ein Wert.', about),
    mend: `Ergänzen Sie eine Zeile  ${name}: ${saysMore(example) ? example : '…'}`,
  }),
  'field-is-filled': ({ field, about, example }) => ({
    wrong: `Das Feld „${fieldName(field)}“ ist leer.`,
    expected: plus('Erwartet wird ein Wert.', about),
    mend: saysMore(example)
      ? `Schreiben Sie zum Beispiel  ${lineOf(field, example)}  oder löschen Sie die Zeile, wenn das Feld fehlen darf.`
      : 'Füllen Sie es aus oder löschen Sie die Zeile, wenn das Feld fehlen darf.',
  }),
  'field-type-matches': ({ field, expected, found, about, example }) => ({
    wrong: `Im Feld „${fieldName(field)}“ steht ${TYPES[found]}.`,
    expected: plus(`Erwartet wird ${TYPES[expected]}.`, about),
    mend: `Schreiben Sie zum Beispiel  ${lineOf(field, saysMore(example) ? example : EXAMPLES[expected])}`,
  }),
  'value-is-allowed': ({ field, value, allowed, suggestion }) => ({
    wrong: `Das Feld „${fieldName(field)}“ hat den Wert „${value}“, den es nicht gibt.`,
    expected: oneOf(allowed),
    mend: didYouMean(suggestion, `Schreiben Sie zum Beispiel  ${lineOf(field, allowed[0] ?? '')}`),
  }),
  'value-has-the-form': ({ field, value, form, suggestion }) => ({
    wrong: `Das Feld „${fieldName(field)}“ hat den Wert „${value}“, der nicht die richtige Form hat.`,
    expected: `Erwartet: ${FORMS[form]}.`,
    mend: didYouMean(suggestion, 'Schreiben Sie den Wert neu.'),
  }),
  'name-has-the-form': ({ name, form, suggestion }) => ({
    wrong: `Der Name „${name}“ hat nicht die richtige Form.`,
    expected: `Erwartet: ${FORMS[form]}.`,
    mend: didYouMean(suggestion, 'Schreiben Sie den Namen neu, hier und überall, wo er vorkommt.'),
  }),
  'day-exists': ({ field, value }) => ({
    wrong: `Das Feld „${fieldName(field)}“ hat den Wert „${value}“, und diesen Tag gibt es nicht.`,
    expected: 'Erwartet wird ein Tag des Kalenders als Jahr-Monat-Tag.',
    mend: 'Prüfen Sie Tag und Monat; vielleicht sind sie vertauscht.',
  }),
  'text-is-short-enough': ({ field, length, limit }) => ({
    wrong: `Das Feld „${fieldName(field)}“ hat ${length} Zeichen.`,
    expected: `Erwartet werden höchstens ${limit}.`,
    mend: `Kürzen Sie es um ${length - limit}.`,
  }),
  'text-is-long-enough': ({ field, length, limit }) => ({
    wrong: `Das Feld „${fieldName(field)}“ hat nur ${length} Zeichen.`,
    expected: `Erwartet werden mindestens ${limit}.`,
    mend: 'Schreiben Sie es aus.',
  }),
  'list-is-short-enough': ({ field, length, limit }) => ({
    wrong: `Die Liste „${fieldName(field)}“ hat ${items(length)}.`,
    expected: `Erwartet werden höchstens ${limit}.`,
    mend: 'Behalten Sie die wichtigsten.',
  }),
  'list-is-long-enough': ({ field, length, limit, about, example }) => ({
    wrong:
      length === 0
        ? `Die Liste „${fieldName(field)}“ ist leer.`
        : `Die Liste „${fieldName(field)}“ hat nur ${items(length)}.`,
    expected: plus(`Erwartet wird mindestens ${limit}.`, about),
    mend: `Schreiben Sie zum Beispiel  ${lineOf(field, saysMore(example) ? example : '[erstes, zweites]')}`,
  }),
  'number-is-small-enough': ({ field, value, limit }) => ({
    wrong: `Das Feld „${fieldName(field)}“ hat den Wert ${value}.`,
    expected: `Erwartet wird höchstens ${limit}.`,
    mend: 'Prüfen Sie die Zahl und ihren Dezimalpunkt.',
  }),
  'number-is-large-enough': ({ field, value, limit }) => ({
    wrong: `Das Feld „${fieldName(field)}“ hat den Wert ${value}.`,
    expected: value === limit ? `Erwartet wird mehr als ${limit}.` : `Erwartet wird mindestens ${limit}.`,
    mend: 'Prüfen Sie die Zahl und ihr Vorzeichen.',
  }),
  'number-is-whole': ({ field, value }) => ({
    wrong: `Das Feld „${fieldName(field)}“ hat den Wert ${value}.`,
    expected: 'Erwartet wird eine ganze Zahl.',
    mend: `Schreiben Sie zum Beispiel  ${lastName(field)}: ${Math.round(value)}`,
  }),
  'number-is-written-plainly': ({ field, value, suggestion }) => ({
    wrong: `Das Feld „${fieldName(field)}“ hat den Wert „${value}“, der nicht als Zahl gelesen wird.`,
    expected: 'Erwartet wird eine Zahl mit Dezimalpunkt, ohne Leerzeichen und ohne Zeichen dahinter.',
    mend: `Schreiben Sie  ${lineOf(field, suggestion ?? '64.5')}${suggestion === undefined ? '  oder  1200, je nachdem, was gemeint ist.' : ''}`,
  }),
  'number-is-finite': ({ field, value }) => ({
    wrong: `Das Feld „${fieldName(field)}“ hat den Wert „${value}“, der keine darstellbare Zahl ist.`,
    expected: 'Erwartet wird eine Zahl in Ziffern.',
    mend: `Schreiben Sie zum Beispiel  ${lineOf(field, EXAMPLES.number)}`,
  }),
};
