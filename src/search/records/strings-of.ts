import type { LegalBasis } from '#model/legal-basis.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isBasis = (value: object): value is LegalBasis => 'act' in value && 'verification' in value;

/** All texts inside a value of fields, in their order; keys in `without` are left out at the top. */
export function stringsOf(value: unknown, without: ReadonlySet<string> = new Set()): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item) => stringsOf(item));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => (without.has(key) ? [] : stringsOf(inner)));
}

/** All law citations inside the facts of an entry. */
export function basesOf(value: unknown): LegalBasis[] {
  if (Array.isArray(value)) return value.flatMap(basesOf);
  if (!isObject(value)) return [];
  if (isBasis(value)) return [value];
  return Object.values(value).flatMap(basesOf);
}
