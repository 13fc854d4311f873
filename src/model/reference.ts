import { z } from 'zod';
import { COLLECTIONS, type CollectionName } from './kind.ts';

/** What a link or a relation may point to: an entry of a collection, a glossary term or a source. */
export const REFERENCE_SCHEMES = [...COLLECTIONS, 'term', 'source'] as const;
export type ReferenceScheme = (typeof REFERENCE_SCHEMES)[number];

const PATTERN = new RegExp(`^(${REFERENCE_SCHEMES.join('|')}):([^#\\s]+)(?:#(\\S+))?$`);

/** A reference taken apart: `case:prague-team#steps`. */
export interface ParsedReference {
  scheme: ReferenceScheme;
  id: string;
  anchor?: string;
}

/** Takes a reference such as `case:prague-team` apart; `undefined` when it is none. */
export function parseReference(value: string): ParsedReference | undefined {
  const match = PATTERN.exec(value);
  if (!match) return undefined;
  const [, scheme, id, anchor] = match as unknown as [string, ReferenceScheme, string, string | undefined];
  return anchor === undefined ? { scheme, id } : { scheme, id, anchor };
}

/** A relation between entries, written `case:prague-team`. */
export const EntryReference = z
  .string()
  .regex(new RegExp(`^(${COLLECTIONS.join('|')}):[a-z0-9]+(-[a-z0-9]+)*$`))
  .describe('Another entry as kind:folder, for example case:prague-team or method:case-conference.');

/** Narrows the scheme of a reference to a collection. */
export const isCollection = (scheme: ReferenceScheme): scheme is CollectionName =>
  (COLLECTIONS as readonly string[]).includes(scheme);
