import type { AreaSeverities } from './sentences.ts';

/** What a field can hold, in words that the languages translate. */
export const VALUE_TYPES = ['text', 'number', 'yes-no', 'list', 'fields', 'nothing', 'date'] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

/** The forms of values that a pattern describes. */
export const FORMS = [
  'identifier',
  'day',
  'partial-date',
  'country',
  'language',
  'currency',
  'web-address',
  'e-mail',
  'phone',
  'reference',
  'picture-file',
  'fingerprint',
  'direction',
  'other',
] as const;
export type Form = (typeof FORMS)[number];

/** `about` is the sentence by which the model describes the field, in English; empty when it has none. */
type About = { field: string; about: string };

/** Rules on single fields, with the values that their sentences name. */
export type FieldRules = {
  'field-is-known': About & { name: string; known: readonly string[]; suggestion?: string };
  /** `example` is a value that the field would take, as YAML on one line; `…` stands for words. */
  'field-is-present': About & { name: string; example: string };
  'field-is-filled': About & { example: string };
  'field-type-matches': About & { expected: ValueType; found: ValueType; example: string };
  'value-is-allowed': About & { value: string; allowed: readonly string[]; suggestion?: string };
  'value-has-the-form': About & { value: string; form: Form; suggestion?: string };
  'name-has-the-form': About & { name: string; form: Form; suggestion?: string };
  'day-exists': About & { value: string };
  'text-is-short-enough': About & { length: number; limit: number };
  'text-is-long-enough': About & { length: number; limit: number };
  'list-is-short-enough': About & { length: number; limit: number };
  'list-is-long-enough': About & { length: number; limit: number; example: string };
  'number-is-small-enough': About & { value: number; limit: number };
  'number-is-large-enough': About & { value: number; limit: number };
  'number-is-whole': About & { value: number };
  /** Without `suggestion` when the value can mean two numbers. */
  'number-is-written-plainly': About & { value: string; suggestion?: string };
  'number-is-finite': { field: string; value: string };
};

export const FIELD_SEVERITIES: AreaSeverities<FieldRules> = {
  'field-is-known': 'error',
  'field-is-present': 'error',
  'field-is-filled': 'error',
  'field-type-matches': 'error',
  'value-is-allowed': 'error',
  'value-has-the-form': 'error',
  'name-has-the-form': 'error',
  'day-exists': 'error',
  'text-is-short-enough': 'error',
  'text-is-long-enough': 'error',
  'list-is-short-enough': 'error',
  'list-is-long-enough': 'error',
  'number-is-small-enough': 'error',
  'number-is-large-enough': 'error',
  'number-is-whole': 'error',
  'number-is-written-plainly': 'error',
  'number-is-finite': 'error',
};
