/** What YAML gives the beginning of a value a meaning for, and what ends it. */
const MEANINGFUL_START = /^[-?:,[\]{}#&*!|>'"%@`]/;
const NEGATIVE = /^-[^\s]/;
const CONTROL = /[\p{Cc}\u2028\u2029\uFEFF]/u;

/**
 * A value without quotes as the core schema reads it; `undefined` where that is not certain.
 * Dates stay texts, as the core schema has it.
 */
export function plainScalar(text: string): string | number | boolean | null | undefined {
  if (text === '' || (MEANINGFUL_START.test(text) && !NEGATIVE.test(text))) return undefined;
  if (text.includes(': ') || text.endsWith(':') || text.includes(' #') || CONTROL.test(text)) return undefined;
  const first = text.charCodeAt(0);
  const startsLikeNumber = (first >= 0x30 && first <= 0x39) || first === 0x2d || first === 0x2b || first === 0x2e;
  if (!startsLikeNumber) return word(text);
  if (/^-?(?:0|[1-9]\d{0,14})$/.test(text)) return text === '-0' ? undefined : Number(text);
  // What ends in naughts is left to the full parser, which keeps how it was typed: 37.000 may be thousands.
  if (/^-?(?:0|[1-9]\d{0,9})\.\d{0,4}[1-9]$/.test(text)) return Number(text);
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) return text;
  return /^[-+.\d\w]+$/.test(text) ? undefined : text;
}

function word(text: string): string | boolean | null | undefined {
  if (text === '~') return null;
  if (text.length > 5) return text;
  if (/^(?:null|Null|NULL)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  return text;
}

/** A value in quotes that nothing but a remark follows; `undefined` where it has escapes or does not end. */
export function quotedScalar(text: string): string | undefined {
  const double = /^"([^"\\]*)"(?: +#.*)?$/.exec(text)?.[1];
  const single =
    double === undefined ? /^'((?:[^']|'')*)'(?: +#.*)?$/.exec(text)?.[1]?.replaceAll("''", "'") : undefined;
  const found = double ?? single;
  return found === undefined || CONTROL.test(found) ? undefined : found;
}
