import { expect, test } from 'vitest';
import { fieldSentence } from '#i18n/findings/field-sentence.ts';
import { GlossaryTerm } from '#model/glossary.ts';
import { Publication } from '#model/publication.ts';
import { SCHEMAS } from '#model/schemas.ts';
import { Site } from '#model/site.ts';
import { Source } from '#model/source.ts';
import { Vocabulary } from '#model/vocabulary.ts';
import { fieldsOf } from './fields.ts';

test('fields are walked through lists, maps and defaults', () => {
  const fields = fieldsOf(SCHEMAS.case.facts);
  const at = (path: string) => fields.find((field) => JSON.stringify(field.path) === path);
  expect(at('["results","[]","unit"]')).toMatchObject({
    required: false,
    values: ['count', 'percent', 'currency'],
    fallback: 'count',
  });
  expect(at('["claim"]')).toMatchObject({ required: true, values: ['planned', 'ongoing', 'reported', 'evaluated'] });
  const [sides] = fieldsOf(SCHEMAS.legislation.facts).filter(({ path }) => path.includes('basis'));
  expect(sides?.path).toEqual(['rows', '[]', 'sides', { key: 'country' }, 'basis', '[]']);
});

test('every field of every file is explained in all three languages', () => {
  const schemas = [Site, Publication, Vocabulary, GlossaryTerm, Source];
  const all = [...schemas, ...Object.values(SCHEMAS).flatMap(({ facts, text }) => [facts, text])].flatMap((schema) =>
    fieldsOf(schema),
  );
  expect(all.length).toBeGreaterThan(250);
  for (const lang of ['cs', 'de', 'en'] as const) {
    expect(all.filter(({ sentence }) => !fieldSentence(sentence, lang)).map(({ path }) => path)).toEqual([]);
  }
});

test('fields of diagrams say which kinds need them', () => {
  const fields = fieldsOf(SCHEMAS.case.facts);
  const of = (...names: string[]) =>
    fields.find(({ path }) => JSON.stringify(path) === JSON.stringify(['diagrams', { key: 'name' }, ...names]));
  expect(of('kind')).toMatchObject({ required: true });
  expect(of('kind')?.kinds).toBeUndefined();
  expect(of('values', '[]')).toMatchObject({ required: false, kinds: { required: ['bars'], optional: [] } });
  expect(of('sources', '[]')?.kinds).toEqual({ required: ['bars'], optional: ['roles', 'paths'] });
  expect(of('centre')?.kinds).toEqual({ required: ['roles'], optional: [] });
  expect(of('currency')?.kinds).toEqual({ required: [], optional: ['bars'] });
  // Where there are values at all, each of them has a number.
  expect(of('values', '[]', 'value')).toMatchObject({ required: true });
});
