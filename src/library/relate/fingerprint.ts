import { createHash } from 'node:crypto';

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\S ]+| {2,}/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

const isEmpty = (value: unknown): boolean =>
  value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** Values in one order and one style; what is empty counts as absent. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value)
      .map(([name, inner]) => [tidy(name), canonical(inner)] as const)
      .filter(([, inner]) => !isEmpty(inner));
    return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  }
  return value === null || value === undefined ? '' : tidy(String(value));
}

/**
 * Fingerprint of a text: 16 hexadecimal digits (the beginning of a SHA-256) over its fields and its body.
 * Blind to line ends, byte order mark, NFC or NFD, order and style of the YAML, spaces, comments and
 * `translatedFrom`; one changed word changes it.
 *
 * @param fields the front matter as plain values
 * @param body the text after the front matter
 */
export function fingerprint(fields: unknown, body: string): string {
  const { translatedFrom: _, ...said } =
    typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : {};
  const text = tidy(body.replace(/^\uFEFF/, '').replace(/\{\s*\/\*[\s\S]*?\*\/\s*\}/g, ''));
  return createHash('sha256')
    .update(JSON.stringify([canonical(said), text]))
    .digest('hex')
    .slice(0, 16);
}
