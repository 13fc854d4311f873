import { z } from 'zod';
import { bare } from './schema-at.ts';

/** Are the names of a record of the given kind, for example languages? */
export function isRecordOf(schema: z.ZodType, key: z.ZodType): boolean {
  const inner = bare(schema);
  return inner instanceof z.ZodRecord && inner.keyType === key;
}
