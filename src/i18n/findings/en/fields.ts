import { fieldSentence } from '../field-sentence.ts';
import type { FieldRules } from '../fields.ts';
import { fieldName, lastName, lineOf, listed, saysMore } from '../phrases.ts';
import type { AreaSentences } from '../sentences.ts';
import { didYouMean, EXAMPLES, FORMS, oneOf, TYPES } from './words.ts';

const plus = (sentence: string, about: string): string =>
  [sentence, fieldSentence(about, 'en')].filter(Boolean).join(' ');

export const fields: AreaSentences<FieldRules> = {
  'field-is-known': ({ name, known, suggestion }) => ({
    wrong: `There is no field “${name}” here.`,
    expected: `Expected are the fields: ${listed(known)}.`,
    mend: didYouMean(suggestion, 'Delete the line or move its text into the body.'),
  }),
  'field-is-present': ({ field, name, about, example }) => ({
    wrong: `The field “${fieldName(field)}” is missing.`,
    expected: plus('Expected is a value.', about),
    mend: `Add a line  ${name}: ${saysMore(example) ? example : '…'}`,
  }),
  'field-is-filled': ({ field, about, example }) => ({
    wrong: `The field “${fieldName(field)}” is empty.`,
    expected: plus('Expected is a value.', about),
    mend: saysMore(example)
      ? `Write for example  ${lineOf(field, example)}  or delete the line if the field may be left out.`
      : 'Fill it in, or delete the line if the field may be left out.',
  }),
  'field-type-matches': ({ field, expected, found, about, example }) => ({
    wrong: `The field “${fieldName(field)}” holds ${TYPES[found]}.`,
    expected: plus(`Expected is ${TYPES[expected]}.`, about),
    mend: `Write for example  ${lineOf(field, saysMore(example) ? example : EXAMPLES[expected])}`,
  }),
  'value-is-allowed': ({ field, value, allowed, suggestion }) => ({
    wrong: `The field “${fieldName(field)}” has the value “${value}”, which does not exist.`,
    expected: oneOf(allowed),
    mend: didYouMean(suggestion, `Write for example  ${lineOf(field, allowed[0] ?? '')}`),
  }),
  'value-has-the-form': ({ field, value, form, suggestion }) => ({
    wrong: `The field “${fieldName(field)}” has the value “${value}”, which does not have the right form.`,
    expected: `Expected is ${FORMS[form]}.`,
    mend: didYouMean(suggestion, 'Rewrite the value.'),
  }),
  'name-has-the-form': ({ name, form, suggestion }) => ({
    wrong: `The name “${name}” does not have the right form.`,
    expected: `Expected is ${FORMS[form]}.`,
    mend: didYouMean(suggestion, 'Rewrite the name, here and wherever it is used.'),
  }),
  'day-exists': ({ field, value }) => ({
    wrong: `The field “${fieldName(field)}” has the value “${value}”, and there is no such day.`,
    expected: 'Expected is a day of the calendar as year-month-day.',
    mend: 'Check day and month; they may be swapped.',
  }),
  'text-is-short-enough': ({ field, length, limit }) => ({
    wrong: `The field “${fieldName(field)}” has ${length} characters.`,
    expected: `Expected are at most ${limit}.`,
    mend: `Shorten it by ${length - limit}.`,
  }),
  'text-is-long-enough': ({ field, length, limit }) => ({
    wrong: `The field “${fieldName(field)}” has ${length} characters only.`,
    expected: `Expected are at least ${limit}.`,
    mend: 'Write it out.',
  }),
  'list-is-short-enough': ({ field, length, limit }) => ({
    wrong: `The list “${fieldName(field)}” has ${length} items.`,
    expected: `Expected are at most ${limit}.`,
    mend: 'Keep the most important ones.',
  }),
  'list-is-long-enough': ({ field, length, limit, about, example }) => ({
    wrong: `The list “${fieldName(field)}” has ${length === 0 ? 'no items' : `${length} items only`}.`,
    expected: plus(`Expected is at least ${limit}.`, about),
    mend: `Write for example  ${lineOf(field, saysMore(example) ? example : '[first, second]')}`,
  }),
  'number-is-small-enough': ({ field, value, limit }) => ({
    wrong: `The field “${fieldName(field)}” has the value ${value}.`,
    expected: `Expected is at most ${limit}.`,
    mend: 'Check the number and its decimal point.',
  }),
  'number-is-large-enough': ({ field, value, limit }) => ({
    wrong: `The field “${fieldName(field)}” has the value ${value}.`,
    expected: value === limit ? `Expected is more than ${limit}.` : `Expected is at least ${limit}.`,
    mend: 'Check the number and its sign.',
  }),
  'number-is-whole': ({ field, value }) => ({
    wrong: `The field “${fieldName(field)}” has the value ${value}.`,
    expected: 'Expected is a whole number.',
    mend: `Write for example  ${lastName(field)}: ${Math.round(value)}`,
  }),
  'number-is-written-plainly': ({ field, value, suggestion }) => ({
    wrong: `The field “${fieldName(field)}” has the value “${value}”, which is not read as a number.`,
    expected: 'Expected is a number with a decimal point, without spaces and without a sign after it.',
    mend: `Write  ${lineOf(field, suggestion ?? '64.5')}${suggestion === undefined ? '  or  1200, whichever is meant.' : ''}`,
  }),
  'number-is-finite': ({ field, value }) => ({
    wrong: `The field “${fieldName(field)}” has the value “${value}”, which is no number that could be shown.`,
    expected: 'Expected is a number in digits.',
    mend: `Write for example  ${lineOf(field, EXAMPLES.number)}`,
  }),
};
