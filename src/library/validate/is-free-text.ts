import { z } from 'zod';
import { bare } from './schema-at.ts';

/** Does a schema take any words, and no name, address, date or code of a fixed form? */
export function isFreeText(schema: z.ZodType): boolean {
  const inner = bare(schema);
  if (!(inner instanceof z.ZodString)) return false;
  return !(inner.def.checks ?? []).some(({ _zod }) => _zod.def.check === 'string_format');
}
