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
  /** Of a field that only some kinds of what is around it have, or only some need: those that need it, and those that may have it. */
  kinds?: { required: readonly string[]; optional: readonly string[] };
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

/** What tells an option of a union from the others: the value of its discriminating field. */
function kindOf(option: unknown, discriminator: string | undefined): string {
  const literal = option instanceof z.ZodObject && discriminator ? option.shape[discriminator] : undefined;
  return literal instanceof z.ZodLiteral ? String([...literal.values][0]) : '';
}

/** The field stands in what is around it, not inside another of its fields. */
const isDirect = ({ path }: Field, around: Pick<Field, 'path'>): boolean =>
  path.slice(around.path.length).filter((step) => typeof step === 'string' && step !== '[]').length === 1;

/**
 * Fields of schemas of which any one may be meant: each field once. What not all of them need is not required, and says
 * which kinds need it; a field inside a field is required as that has it.
 */
function ofUnion(schema: z.ZodUnion, around: Pick<Field, 'path' | 'sentence'>): Field[] {
  const discriminator = schema instanceof z.ZodDiscriminatedUnion ? String(schema.def.discriminator) : undefined;
  const { options } = schema;
  const all = new Map<string, { kind: string; field: Field }[]>();
  for (const option of options) {
    const kind = kindOf(option, discriminator);
    for (const field of fieldsOf(option, around)) {
      const key = JSON.stringify(field.path);
      all.set(key, [...(all.get(key) ?? []), { kind, field }]);
    }
  }
  return [...all.values()].flatMap((same): Field[] => {
    const [first] = same;
    if (!first) return [];
    const values = [...new Set(same.flatMap(({ field }) => field.values))];
    const needed = same.filter(({ field }) => field.required).map(({ kind }) => kind);
    const allowed = same.filter(({ field }) => !field.required).map(({ kind }) => kind);
    const direct = isDirect(first.field, around);
    const required = allowed.length === 0 && (!direct || same.length === options.length);
    const differs = direct && !required && (needed.length > 0 || same.length < options.length);
    const kinds = discriminator !== undefined && differs ? { kinds: { required: needed, optional: allowed } } : {};
    return [{ ...first.field, values, required, ...kinds }];
  });
}

/** All fields of a schema in its order, those inside a field right after it; none when it is not an object. */
export function fieldsOf(
  schema: unknown,
  around: Pick<Field, 'path' | 'sentence'> = { path: [], sentence: '' },
): Field[] {
  if (schema instanceof z.ZodUnion) return ofUnion(schema, around);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, inner]) => field(name, inner, around));
}
