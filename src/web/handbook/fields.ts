import { z } from 'zod';
import { CountryCode } from '#model/country.ts';
import { Identifier } from '#model/identifier.ts';
import { LanguageTag } from '#model/language.ts';

/** What stands for the keys of a map that the editor names. */
export type KeyWord = 'language' | 'country' | 'name' | 'code' | 'key';

/** One field of a file, as the schema has it. */
export interface Field {
  /** Steps to it: a name, `[]` for the items of a list, or what the keys of a map are. */
  path: readonly (string | { key: KeyWord })[];
  /** Must be there whenever the field around it is. */
  required: boolean;
  /** Allowed values of a closed list. */
  values: readonly string[];
  /** What holds when it is left out; absent where that is simply nothing. */
  fallback?: string;
  /** The English sentence of the model; that of the field around it when it has none of its own. */
  sentence: string;
}

function keyWord(schema: unknown): KeyWord {
  if (schema === LanguageTag) return 'language';
  if (schema === CountryCode) return 'country';
  if (schema === Identifier) return 'name';
  return schema instanceof z.ZodEnum ? 'code' : 'key';
}

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

function field(name: string, schema: unknown, around: Pick<Field, 'path' | 'sentence'>): Field[] {
  const path: Field['path'][number][] = [...around.path, name];
  let inner = schema;
  let sentence: string | undefined;
  let required = true;
  let fallback: string | undefined;
  let values: readonly string[] = [];
  while (inner instanceof z.ZodType) {
    sentence ??= inner.description;
    if (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) {
      if (inner instanceof z.ZodDefault && isPlain(inner.def.defaultValue)) fallback = String(inner.def.defaultValue);
      required = false;
      inner = inner.unwrap();
    } else if (inner instanceof z.ZodArray) {
      path.push('[]');
      inner = inner.element;
    } else if (inner instanceof z.ZodRecord) {
      if (inner.keyType instanceof z.ZodEnum) values = inner.keyType.options.map(String);
      path.push({ key: keyWord(inner.keyType) });
      inner = inner.valueType;
    } else break;
  }
  if (inner instanceof z.ZodEnum) values = inner.options.map(String);
  if (inner instanceof z.ZodLiteral) values = [...inner.values].map(String);
  const found = { path, sentence: sentence ?? around.sentence };
  const self: Field = { ...found, required, values, ...(fallback !== undefined && { fallback }) };
  return [self, ...fieldsOf(inner, found)];
}

/** Fields of schemas of which any one may be meant: each field once; what only some of them have is not required. */
function ofUnion(options: readonly unknown[], around: Pick<Field, 'path' | 'sentence'>): Field[] {
  const all = new Map<string, Field[]>();
  for (const field of options.flatMap((option) => fieldsOf(option, around))) {
    const key = JSON.stringify(field.path);
    all.set(key, [...(all.get(key) ?? []), field]);
  }
  return [...all.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const values = [...new Set(same.flatMap((field) => field.values))];
    return [{ ...first, values, required: first.required && same.length === options.length }];
  });
}

/** All fields of a schema in its order, those inside a field right after it; none when it is not an object. */
export function fieldsOf(
  schema: unknown,
  around: Pick<Field, 'path' | 'sentence'> = { path: [], sentence: '' },
): Field[] {
  if (schema instanceof z.ZodUnion) return ofUnion(schema.options, around);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, inner]) => field(name, inner, around));
}
