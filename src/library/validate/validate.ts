import { z } from 'zod';
import type { Report } from '../finding.ts';
import type { Path, YamlFile } from '../parse/yaml-file.ts';
import { reportIssues, valueAt } from './check-fields.ts';
import type { ExampleCodes } from './example-of.ts';
import { quotedByWord } from './quoted-by-word.ts';

/** Fields of a file after the model has looked at them. */
export interface Checked<Data> extends YamlFile {
  /** All fields with defaults filled in; `undefined` when one of them is wrong. */
  data: Data | undefined;
  /** The top-level fields that are right in themselves, so that rules can look at them beside a wrong one. */
  sound: Partial<Data>;
}

/** The items of a file that holds one under each name, as far as they are right. */
export const soundItems = <Item>(file: Checked<Record<string, Item>> | undefined): [name: string, item: Item][] =>
  Object.entries(file?.sound ?? {}).flatMap(([name, item]) => (item === undefined ? [] : [[name, item]]));

/** Where the model wants a text and the editor typed a number without quotes: `edition: 2026`. */
function numbersMeantAsText(issues: readonly z.core.$ZodIssue[], yaml: YamlFile): { path: Path; text: string }[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_type' || issue.expected !== 'string') return [];
    const path = issue.path as Path;
    const value = valueAt(yaml.value, path);
    const text = typeof value === 'number' ? yaml.typed(path, value) : undefined;
    return text === undefined ? [] : [{ path, text }];
  });
}

/** A copy of plain data with one value replaced. */
function replaceAt(value: unknown, path: Path, replacement: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return replacement;
  if (Array.isArray(value))
    return value.map((item, index) => (index === Number(name) ? replaceAt(item, rest, replacement) : item));
  return { ...(value as object), [name]: replaceAt(valueAt(value, [name]), rest, replacement) };
}

/** The parts of wrong data that are right in themselves. */
function soundParts(schema: z.ZodType, value: unknown): object {
  const sound: Record<string, unknown> = {};
  if (typeof value !== 'object' || value === null) return sound;
  const keep = (name: string, part: z.ZodType): void => {
    const result = part.safeParse(valueAt(value, [name]));
    if (result.success && result.data !== undefined) sound[name] = result.data;
  };
  if (schema instanceof z.ZodObject)
    for (const [name, part] of Object.entries(schema.shape)) keep(name, part as z.ZodType);
  if (schema instanceof z.ZodRecord) for (const name of Object.keys(value)) keep(name, schema.valueType as z.ZodType);
  return sound;
}

/** Checks fields against their schema; every fault becomes a finding. `codes` are those of the site, for examples. */
export function validate<Schema extends z.ZodType<object>>(
  schema: Schema,
  yaml: YamlFile,
  report: Report,
  codes: Partial<ExampleCodes> = {},
): Checked<z.infer<Schema>> {
  type Data = z.infer<Schema>;
  if (yaml.value === undefined) return { ...yaml, data: undefined, sound: {} };
  let value: unknown = yaml.value;
  // What they enclose is what was meant; were the value left with them, further findings would say nothing new.
  for (const { path, whole, inner } of quotedByWord(yaml)) {
    report('value-has-plain-quotes', yaml.place(path), { value: whole, inner });
    value = replaceAt(value, path, inner);
  }
  let result = schema.safeParse(value);
  const numbers = result.success ? [] : numbersMeantAsText(result.error.issues, yaml);
  if (numbers.length > 0) {
    for (const { path, text } of numbers) value = replaceAt(value, path, text);
    result = schema.safeParse(value);
  }
  if (result.success) return { ...yaml, value, data: result.data, sound: result.data };
  reportIssues(result.error.issues, schema, { ...yaml, value }, report, codes);
  return { ...yaml, value, data: undefined, sound: soundParts(schema, value) as Partial<Data> };
}
