/** What may stand around a number that people write: a sign of money or share, and spaces between thousands. */
const AROUND = /^(?:€|EUR|CZK)\s*|\s*(?:%|Kč|CZK|€|EUR|euro)$/giu;
const BETWEEN_THOUSANDS = /(?<=\d)[\s'’](?=\d)/gu;

/**
 * The number that a text means, as YAML writes it: `64,5` is 64.5 and `1 200` is 1200. `undefined` for a text that is
 * no number, `number: undefined` for one that can mean two (`1,200`, `1.200`).
 */
export function plainNumber(text: string): { number: string | undefined } | undefined {
  const typed = text.trim().replace(AROUND, '').replace(BETWEEN_THOUSANDS, '');
  if (/^-?[1-9]\d{0,2}\.\d\d0$/.test(typed)) return { number: undefined };
  if (/^[+-]?\d+(?:\.\d+)?$/.test(typed)) return { number: typed.replace('+', '') };
  if (/^-?[1-9]\d{0,2},\d{3}$/.test(typed)) return { number: undefined };
  if (/^-?\d+,\d+$/.test(typed)) return { number: typed.replace(',', '.') };
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(typed)) return { number: typed.replaceAll('.', '').replace(',', '.') };
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(typed)) return { number: typed.replaceAll(',', '') };
  return undefined;
}
