import { z } from 'zod';

/** The schema without what makes it optional or gives it a default. */
export function bare(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodNullable) {
    inner = inner.unwrap() as z.ZodType;
  }
  return inner;
}

/** The schemas of which a value may fulfil any one. */
export const optionsOf = (union: z.ZodUnion): z.ZodType[] => [...(union.options as readonly z.ZodType[])];

/** What a schema says about the value under a name; for several schemas the first that knows the name. */
function child(schema: z.ZodType, name: PropertyKey): z.ZodType | undefined {
  const outer = bare(schema);
  if (outer instanceof z.ZodObject) return outer.shape[String(name)] as z.ZodType | undefined;
  if (outer instanceof z.ZodArray) return outer.element as z.ZodType;
  if (outer instanceof z.ZodRecord) return outer.valueType as z.ZodType;
  if (outer instanceof z.ZodUnion) return optionsOf(outer).flatMap((option) => child(option, name) ?? [])[0];
  if (outer instanceof z.ZodTuple) return outer.def.items[Number(name)] as z.ZodType | undefined;
  return undefined;
}

/** What the model says about a path; `undefined` where it knows nothing of the kind. */
export function schemaAt(root: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let schema: z.ZodType | undefined = root;
  for (const name of path) schema = schema && child(schema, name);
  return schema;
}

/** The sentence by which the model describes a field; that of the list for an item of a list. */
export function descriptionAt(root: z.ZodType, path: readonly PropertyKey[]): string {
  const schema = schemaAt(root, path);
  const own = schema && (schema.description ?? bare(schema).description);
  if (own !== undefined) return own;
  return typeof path.at(-1) === 'number' ? descriptionAt(root, path.slice(0, -1)) : '';
}

/** Names of the fields that may stand at a path; empty where names are free. */
export function knownFields(root: z.ZodType, path: readonly PropertyKey[]): string[] {
  const schema = schemaAt(root, path);
  const outer = schema && bare(schema);
  if (outer instanceof z.ZodUnion) return [...new Set(optionsOf(outer).flatMap((option) => knownFields(option, [])))];
  return outer instanceof z.ZodObject ? Object.keys(outer.shape) : [];
}

/** The values of which a field must have one because they tell apart what may stand around it. */
export function literalsAt(root: z.ZodType, path: readonly PropertyKey[]): string[] {
  const name = String(path.at(-1));
  const around = schemaAt(root, path.slice(0, -1));
  const outer = around && bare(around);
  if (!(outer instanceof z.ZodUnion)) return [];
  return optionsOf(outer).flatMap((option) => {
    const field = option instanceof z.ZodObject ? (option.shape[name] as unknown) : undefined;
    return field instanceof z.ZodLiteral ? [...field.values].map(String) : [];
  });
}
