import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Glossary } from '#model/glossary.ts';
import { Publication } from '#model/publication.ts';
import { SCHEMAS } from '#model/schemas.ts';
import { Site } from '#model/site.ts';
import { Sources } from '#model/source.ts';
import { Vocabulary } from '#model/vocabulary.ts';
import { model as cs } from './cs/model.ts';
import { model as de } from './de/model.ts';
import { fieldSentence } from './field-sentence.ts';
import { fieldName, lastName, listed } from './phrases.ts';
import { countedIn, REPORT_WORDS } from './report-words.ts';
import { findingLanguage, tell } from './tell.ts';

/** All sentences by which the model describes its fields. */
function descriptions(schema: unknown, found: Set<string>): Set<string> {
  if (!(schema instanceof z.ZodType)) return found;
  if (schema.description !== undefined) found.add(schema.description);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) descriptions(schema.unwrap(), found);
  if (schema instanceof z.ZodObject) for (const field of Object.values(schema.shape)) descriptions(field, found);
  if (schema instanceof z.ZodArray) descriptions(schema.element, found);
  if (schema instanceof z.ZodRecord) descriptions(schema.valueType, found);
  if (schema instanceof z.ZodUnion) for (const option of schema.options) descriptions(option, found);
  if (schema instanceof z.ZodTuple) for (const item of schema.def.items) descriptions(item, found);
  return found;
}

const all = new Set<string>();
for (const { facts, text } of Object.values(SCHEMAS)) descriptions(text, descriptions(facts, all));
for (const schema of [Site, Publication, Vocabulary, Glossary, Sources]) descriptions(schema, all);

describe('the sentences of the fields', () => {
  test('exist in Czech and German for every sentence of the model, and for no other', () => {
    expect(all.size).toBeGreaterThan(200);
    for (const translated of [cs, de]) {
      expect([...all].filter((sentence) => !translated[sentence])).toEqual([]);
      expect(Object.keys(translated).filter((sentence) => !all.has(sentence))).toEqual([]);
    }
  });

  test('name the same codes, examples and numbers as the English ones', () => {
    const codes = (text: string): string[] =>
      text.match(/https?:\/\/|\b(?:[a-z]+:[a-z]+-[a-z-]+|E[0-4]|A[45]|facts\.yaml|sources\.yaml|site\.yaml)\b/g) ?? [];
    for (const [english, translated] of [...Object.entries(cs), ...Object.entries(de)]) {
      for (const code of codes(english)) {
        if (code !== 'facts.yaml') expect(`${english} → ${translated}`).toSatisfy(() => translated.includes(code));
      }
    }
  });

  test('stand in what is expected', () => {
    const finding = {
      rule: 'field-is-present',
      params: { field: 'title', name: 'title', about: 'Title as readers see it.' },
    };
    expect(tell(finding, 'cs').expected).toBe('Očekává se v něm hodnota. Název, jak jej uvidí čtenáři.');
    expect(tell(finding, 'de').expected).toBe('Erwartet wird ein Wert. Titel, wie ihn die Lesenden sehen.');
    expect(tell(finding, 'en').expected).toBe('Expected is a value. Title as readers see it.');
    expect(fieldSentence('', 'cs')).toBe('');
  });
});

test('a rule that the catalogue does not have is a fault of the program', () => {
  expect(() => tell({ rule: 'nothing-of-the-kind', params: {} }, 'en')).toThrow('nothing-of-the-kind');
});

test('other languages are told in English, regional ones in their own', () => {
  expect(['cs', 'de', 'de-AT', 'en', 'sk', 'bg'].map(findingLanguage)).toEqual(['cs', 'de', 'de', 'en', 'en', 'en']);
});

test('fields are named as people count', () => {
  expect(fieldName('results.0.value')).toBe('results › 1 › value');
  expect(lastName('topics.2')).toBe('topics');
  expect(listed(Array.from({ length: 13 }, (_, index) => String(index)))).toBe(
    '0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 …',
  );
});

test('counts have the form of each language', () => {
  const counts = [1, 2, 5, 21].map((count) => countedIn('cs', count, REPORT_WORDS.cs.errors));
  expect(counts).toEqual(['1 chyba', '2 chyby', '5 chyb', '21 chyb']);
});
