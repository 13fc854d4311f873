import { z } from 'zod';

/** The schema without what makes it optional or gives it a default. */
export function bare(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodNullable) {
    inner = inner.unwrap() as z.ZodType;
  }
  return inner;
}

/** What a schema says about the value under a name. */
function child(schema: z.ZodType, name: PropertyKey): z.ZodType | undefined {
  const outer = bare(schema);
  if (outer instanceof z.ZodObject) return outer.shape[String(name)] as z.ZodType | undefined;
  if (outer instanceof z.ZodArray) return outer.element as z.ZodType;
  if (outer instanceof z.ZodRecord) return outer.valueType as z.ZodType;
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
  return outer instanceof z.ZodObject ? Object.keys(outer.shape) : [];
}
