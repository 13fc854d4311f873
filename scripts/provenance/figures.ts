/** Numbers that only name something: sections and numbers of laws, project numbers, codes of levels, addresses. */
const NAMES = [
  /https?:\S+/g,
  /§+ ?\d+\p{L}*(?:(?:,| a| und|–| až| bis)? ?(?:odst\.|Abs\.|písm\.|Buchst\.|Nr\.|č\.|Satz|věta|ff\.|násl\.|§+)? ?\d+\p{L}{0,2}(?![\d.]))*/gu,
  /\d+\/\d{4} (?:Sb|Coll|Z)\./g,
  /(?:č|Nr|čl|Art|kap|Kap|BGBl|odst|Abs)\. ?[\dIVX]+(?:[/.]\d+)*/g,
  /\p{Lu}\p{L}*[-–.]?\d[\p{L}\d./_-]*|\p{Lu}[\p{Lu}\d.]*[-./]\d[\p{L}\d./_-]*/gu,
  /\d+\/\d+[\p{L}/]*/gu,
  /(?<!\p{L})(?:osa|osy|ose|[Pp]rioritätsachse|Achse|výzv[aye]|Aufruf) (?:č\. |Nr\. )?\d+/gu,
  /\d{3} ?\d{2} (?=\p{Lu})|\b\d{5} (?=\p{Lu})/gu,
] as const;

const DAY = /(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})/g;
const NUMBER = /\d{1,3}(?:[ .]\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)?/g;

const two = (text: string): string => text.padStart(2, '0');

/** A number as facts hold it: `14689.27`, whatever parts its thousands and decimals in a text. */
const asNumber = (written: string): string =>
  String(
    Number(
      /^\d{1,3}(?:[ .]\d{3})+/.test(written)
        ? written.replaceAll(/[ .]/g, '').replace(',', '.')
        : written.replace(',', '.'),
    ),
  );

/**
 * The figures of a text in the form that facts have them: numbers as `14689.27`, days as `2021-10-01`, years as `2021`.
 * Numbers that only name something (§ 65, 108/2006 Sb., E2, a project number, a post code) are no figures, and numbers
 * in words are none either.
 */
export function figuresIn(text: string): string[] {
  let rest = text.replaceAll(/[\u00a0\u202f\u2009]/g, ' ');
  for (const name of NAMES) rest = rest.replaceAll(name, ' ¤ ');
  const found: string[] = [];
  rest = rest.replaceAll(DAY, (_whole, day: string, month: string, year: string) => {
    found.push(`${year}-${two(month)}-${two(day)}`);
    return ' ¤ ';
  });
  for (const [written] of rest.matchAll(NUMBER)) found.push(asNumber(written));
  return found;
}
