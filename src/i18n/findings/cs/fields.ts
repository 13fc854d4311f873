import { fieldSentence } from '../field-sentence.ts';
import type { FieldRules } from '../fields.ts';
import { fieldName, lastName, lineOf, listed, saysMore } from '../phrases.ts';
import type { AreaSentences } from '../sentences.ts';
import { counted, didYouMean, EXAMPLES, FORMS, oneOf, TYPES, TYPES_HELD } from './words.ts';

const plus = (sentence: string, about: string): string =>
  [sentence, fieldSentence(about, 'cs')].filter(Boolean).join(' ');
const items = (count: number): string => counted(count, 'položku', 'položky', 'položek');
const characters = (count: number): string => counted(count, 'znak', 'znaky', 'znaků');

export const fields: AreaSentences<FieldRules> = {
  'field-is-known': ({ name, known, suggestion }) => ({
    wrong: `Pole „${name}“ zde neexistuje.`,
    expected: `Očekávají se pole: ${listed(known)}.`,
    mend: didYouMean(suggestion, 'smažte řádek, nebo jeho text přesuňte pod pole.'),
  }),
  'field-is-present': ({ field, name, about, example }) => ({
    wrong: `Chybí pole „${fieldName(field)}“.`,
    expected: plus('Očekává se v něm hodnota.', about),
    mend: `přidejte řádek  ${name}: ${saysMore(example) ? example : '…'}`,
  }),
  'field-is-filled': ({ field, about, example }) => ({
    wrong: `Pole „${fieldName(field)}“ je prázdné.`,
    expected: plus('Očekává se v něm hodnota.', about),
    mend: saysMore(example)
      ? `napište například  ${lineOf(field, example)}  nebo řádek smažte, pokud pole může chybět.`
      : 'vyplňte je, nebo řádek smažte, pokud pole může chybět.',
  }),
  'field-type-matches': ({ field, expected, found, about, example }) => ({
    wrong: `Pole „${fieldName(field)}“ obsahuje ${TYPES_HELD[found]}.`,
    expected: plus(`Očekává se ${TYPES[expected]}.`, about),
    mend: `napište například  ${lineOf(field, saysMore(example) ? example : EXAMPLES[expected])}`,
  }),
  'value-is-allowed': ({ field, value, allowed, suggestion }) => ({
    wrong: `Pole „${fieldName(field)}“ má hodnotu „${value}“, která neexistuje.`,
    expected: oneOf(allowed),
    mend: didYouMean(suggestion, `napište například  ${lineOf(field, allowed[0] ?? '')}`),
  }),
  'value-has-the-form': ({ field, value, form, suggestion }) => ({
    wrong: `Pole „${fieldName(field)}“ má hodnotu „${value}“, která nemá správný tvar.`,
    expected: `Očekává se tvar: ${FORMS[form]}.`,
    mend: didYouMean(suggestion, 'přepište hodnotu.'),
  }),
  'name-has-the-form': ({ name, form, suggestion }) => ({
    wrong: `Jméno „${name}“ nemá správný tvar.`,
    expected: `Očekává se tvar: ${FORMS[form]}.`,
    mend: didYouMean(suggestion, 'přepište jméno zde i všude, kde se používá.'),
  }),
  'day-exists': ({ field, value }) => ({
    wrong: `Pole „${fieldName(field)}“ má hodnotu „${value}“, a takový den není.`,
    expected: 'Očekává se den z kalendáře ve tvaru rok-měsíc-den.',
    mend: 'zkontrolujte den a měsíc; možná jsou prohozené.',
  }),
  'text-is-short-enough': ({ field, length, limit }) => ({
    wrong: `Pole „${fieldName(field)}“ má ${characters(length)}.`,
    expected: `Očekává se nejvýše ${limit}.`,
    mend: `zkraťte je o ${characters(length - limit)}.`,
  }),
  'text-is-long-enough': ({ field, length, limit }) => ({
    wrong: `Pole „${fieldName(field)}“ má jen ${characters(length)}.`,
    expected: `Očekává se alespoň ${characters(limit)}.`,
    mend: 'napište je celé.',
  }),
  'list-is-short-enough': ({ field, length, limit }) => ({
    wrong: `Seznam „${fieldName(field)}“ má ${items(length)}.`,
    expected: `Očekává se nejvýše ${limit}.`,
    mend: 'ponechte jen ty nejdůležitější.',
  }),
  'list-is-long-enough': ({ field, length, limit, about, example }) => ({
    wrong:
      length === 0
        ? `Seznam „${fieldName(field)}“ je prázdný.`
        : `Seznam „${fieldName(field)}“ má jen ${items(length)}.`,
    expected: plus(`Očekává se alespoň ${counted(limit, 'položka', 'položky', 'položek')}.`, about),
    mend: `napište například  ${lineOf(field, saysMore(example) ? example : '[první, druhá]')}`,
  }),
  'number-is-small-enough': ({ field, value, limit }) => ({
    wrong: `Pole „${fieldName(field)}“ má hodnotu ${value}.`,
    expected: `Očekává se nejvýše ${limit}.`,
    mend: 'zkontrolujte číslo a jeho desetinnou tečku.',
  }),
  'number-is-large-enough': ({ field, value, limit }) => ({
    wrong: `Pole „${fieldName(field)}“ má hodnotu ${value}.`,
    expected: value === limit ? `Očekává se více než ${limit}.` : `Očekává se alespoň ${limit}.`,
    mend: 'zkontrolujte číslo a jeho znaménko.',
  }),
  'number-is-whole': ({ field, value }) => ({
    wrong: `Pole „${fieldName(field)}“ má hodnotu ${value}.`,
    expected: 'Očekává se celé číslo.',
    mend: `napište například  ${lastName(field)}: ${Math.round(value)}`,
  }),
  'number-is-written-plainly': ({ field, value, suggestion }) => ({
    wrong: `Pole „${fieldName(field)}“ má hodnotu „${value}“, která se nepřečte jako číslo.`,
    expected: 'Očekává se číslo s desetinnou tečkou, bez mezer a bez značky za ním.',
    mend: `napište  ${lineOf(field, suggestion ?? '64.5')}${suggestion === undefined ? '  nebo  1200, podle toho, co je míněno.' : ''}`,
  }),
  'number-is-finite': ({ field, value }) => ({
    wrong: `Pole „${fieldName(field)}“ má hodnotu „${value}“, která není číslo, jež by se dalo ukázat.`,
    expected: 'Očekává se číslo zapsané číslicemi.',
    mend: `napište například  ${lineOf(field, EXAMPLES.number)}`,
  }),
};
