/** What is counted: a number before it is a figure, whatever stands in front of it. */
const COUNTED_WORDS =
  'Kč € EUR CZK Euro Kronen korun Menschen Personen Kinder Jugendliche Familien Haushalte Einwohner ' +
  'Fälle Frauen Männer Eltern Schüler Stunden Jahre Monate Tage Plätze Stellen lidí osob dětí ' +
  'rodin domácností obyvatel žáků žen mužů hodin let měsíců dní míst';
const COUNTED = `(?:${COUNTED_WORDS.split(' ')
  .map((word) => `[${word.slice(0, 1).toUpperCase()}${word.slice(0, 1).toLowerCase()}]${word.slice(1)}`)
  .join('|')})(?!\\p{L})`;

/** After these Art is a word at the end of a sentence, no article of a law. */
const KIND_OF = '(?:[Aa]ller|[Jj]eder|[Dd]ieser|[Ww]elcher|[Ee]iner|[Kk]einer|[Ss]olcher|\\p{Ll}+er) ';

/** A town behind its post code, up to the end of the line of an address. */
const TOWN =
  '\\p{Lu}[\\p{L}-]+(?: (?:nad|pod|u|v|ve|na|an|der|am|im|bei|ob|\\p{Lu}[\\p{L}-]+|\\d+))*(?=$|[,;.:)|·\\n])';

/** Numbers that only name something: sections and numbers of laws, project numbers, codes of levels, addresses. */
const NAMES = [
  /https?:\S+/g,
  /§+ ?\d+\p{L}*(?:(?:,| a| und|–| až| bis)? ?(?:odst\.|Abs\.|písm\.|Buchst\.|Nr\.|č\.|Satz|věta|ff\.|násl\.|§+)? ?\d+\p{L}{0,2}(?![\d.]))*/gu,
  /\d+\/\d{4} (?:Sb|Coll|Z)\./g,
  new RegExp(
    `(?<!\\p{L})(?:č|Nr|čl|(?<!${KIND_OF})Art|kap|Kap|BGBl|odst|Abs)\\. ?(?:\\d+|[IVX]+)(?![\\dIVX])(?! ${COUNTED})(?:[/.]\\d+)*`,
    'gu',
  ),
  /\p{Lu}\p{L}*[-–.]?\d[\p{L}\d./_-]*|\p{Lu}[\p{Lu}\d.]*[-./]\d[\p{L}\d./_-]*/gu,
  /\d+\/\d+[\p{L}/]*/gu,
  /(?<!\p{L})(?:osa|osy|ose|[Pp]rioritätsachse|Achse|výzv[aye]|Aufruf) (?:č\. |Nr\. )?\d+/gu,
  /(?<!\d)0\d{4}(?=[ ,])/gu,
  new RegExp(`(?<=^|[,;:(|·\\n] ?|D-|CZ-)(?:\\d{3} \\d{2}|\\d{5}) (?!${COUNTED})(?=${TOWN})`, 'gu'),
] as const;

/** A part of a whole, told from the number of a house by what stands around it: 3/4 der Kinder. */
const FRACTION =
  /(?<![\d/.,]|\p{Lu}\p{L}* )([1-9])\/([2-9]|10)(?![\d/.,]*\d|\p{L})|(?<![\d/.,])([1-9])\/([2-9]|10)(?= \p{Ll})/gu;

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
 * The figures of a text in the form that facts have them: numbers as `14689.27`, days as `2021-10-01`, years as `2021`;
 * parts of a whole as `3/4`.
 * Numbers that only name something (§ 65, 108/2006 Sb., E2, a project number, a post code) are no figures, and numbers
 * in words are none either.
 */
export function figuresIn(text: string): string[] {
  let rest = text.replaceAll(/[\u00a0\u202f\u2009]/g, ' ');
  const found: string[] = [];
  rest = rest.replaceAll(
    /(\d?)([¼-¾⅐-⅞])/gu,
    (_whole, ones: string, part: string) => `${ones} ${part.normalize('NFKC').replace('\u2044', '/')} `,
  );
  rest = rest.replaceAll(FRACTION, (written: string) => {
    const [part = 0, whole = 0] = written.split('/').map(Number);
    if (part >= whole) return written;
    found.push(written);
    return ' ¤ ';
  });
  for (const name of NAMES) rest = rest.replaceAll(name, ' ¤ ');
  rest = rest.replaceAll(DAY, (_whole, day: string, month: string, year: string) => {
    found.push(`${year}-${two(month)}-${two(day)}`);
    return ' ¤ ';
  });
  for (const [written] of rest.matchAll(NUMBER)) found.push(asNumber(written));
  return found;
}
