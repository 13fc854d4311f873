import { z } from 'zod';

/** The schema without what makes it optional or gives it a default. */
export function bare(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodNullable) {
    inner = inner.unwrap() as z.ZodType;
  }
  return inner;
}

/** One step of a path into a schema: the name in `about` keys and the schema of the value. */
function child(schema: z.ZodType, name: PropertyKey): { key: string; schema: z.ZodType } | undefined {
  const outer = bare(schema);
  if (outer instanceof z.ZodObject) {
    const found: unknown = outer.shape[String(name)];
    return found instanceof z.ZodType ? { key: String(name), schema: found } : undefined;
  }
  if (outer instanceof z.ZodArray) return { key: '', schema: outer.element as z.ZodType };
  if (outer instanceof z.ZodRecord) return { key: '', schema: outer.valueType as z.ZodType };
  if (outer instanceof z.ZodTuple) {
    const found = outer.def.items[Number(name)];
    return found ? { key: '', schema: found as z.ZodType } : undefined;
  }
  return undefined;
}

/** What the model says about a path: its schema, and the path without list positions and free names (`results.value`). */
export function schemaAt(root: z.ZodType, path: readonly PropertyKey[]): { schema: z.ZodType | undefined; about: string } {
  let schema: z.ZodType | undefined = root;
  const about: string[] = [];
  for (const name of path) {
    const next: ReturnType<typeof child> = schema && child(schema, name);
    if (next?.key) about.push(next.key);
    schema = next?.schema;
  }
  return { schema, about: about.join('.') };
}

/** Names of the fields that may stand at a path; empty where names are free. */
export function knownFields(root: z.ZodType, path: readonly PropertyKey[]): string[] {
  const { schema } = schemaAt(root, path);
  const outer = schema && bare(schema);
  return outer instanceof z.ZodObject ? Object.keys(outer.shape) : [];
}
