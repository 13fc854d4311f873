import type { z } from 'zod';
import { Glossary } from '#model/glossary.ts';
import { InterfaceStrings } from '#model/interface-strings.ts';
import { Publication } from '#model/publication.ts';
import { SCHEMAS } from '#model/schemas.ts';
import { Site } from '#model/site.ts';
import { Sources } from '#model/source.ts';
import { Vocabulary } from '#model/vocabulary.ts';
import type { Draft } from '../draft.ts';
import type { Path, YamlFile } from '../parse/yaml-file.ts';

/** The fields of one file with what the model wants of them. */
export interface FieldFile {
  fields: YamlFile;
  schema: z.ZodType;
}

/** Every file that holds fields, also those at the head of a text. */
export function fieldFiles(draft: Draft): FieldFile[] {
  const { site, publication, vocabulary, glossary, sources, ui, entries } = draft;
  const top: [YamlFile | undefined, z.ZodType][] = [
    [site, Site],
    [publication, Publication],
    [vocabulary, Vocabulary],
    [glossary, Glossary],
    [sources, Sources],
    ...[...ui.values()].map((strings): [YamlFile, z.ZodType] => [strings, InterfaceStrings]),
  ];
  const ofEntries = entries.flatMap(({ collection, facts, texts }) => [
    ...(facts ? [{ fields: facts, schema: SCHEMAS[collection].facts }] : []),
    ...[...texts.values()].map(({ fields }) => ({ fields, schema: SCHEMAS[collection].text })),
  ]);
  return [...top.flatMap(([fields, schema]) => (fields ? [{ fields, schema }] : [])), ...ofEntries];
}

/** The single values of plain data with the path to each. */
export function* leaves(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* leaves(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) yield* leaves(item, [...path, name]);
  } else yield { path, value };
}
