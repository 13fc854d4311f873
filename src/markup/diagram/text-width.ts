/**
 * Advance widths of Source Sans 3 in thousandths of the size: the wider of Regular and Semibold, rounded up to 20, so
 * that a text is never wider than it is taken to be. From the `hmtx` table of the fonts of the package.
 */
const CLASSES: readonly (readonly [width: number, characters: string])[] = [
  [200, ' \u00a0'],
  [260, '|¦'],
  [280, ",.:;'ijl·ìíîïĩīĭįıĵĺļіїј‘’‚"],
  [300, 'IÌÍÎÏĨĪĬĮİľſІЇ'],
  [320, '!f¡'],
  [340, '()-[]{}\u00adł'],
  [360, '/\\ª°'],
  [380, 'rt²³¹ºŕŗřţťŧț⁰⁴⁵⁶⁷⁸⁹'],
  [440, '*sśŝşšșгѓѕґŀ'],
  [460, '?z«®»¿źżž'],
  [480, 'cçćĉċčзстэє–'],
  [500, '"J_vxyýÿĴŷЈухў“”„'],
  [520, '#$+0123456789<=>FLY^aeg~¢£¤¥§¬±×Ýàáâãäåèéêë÷āăąēĕėęěĝğġģĹĻĽĿŶŸЃГавеьѐёҐ€'],
  [540, 'EVZkÈÉÊËĒĔĖĘĚĳķĸŁŹŻŽЀЁЎЕУкчяќ'],
  [560, 'ASTX`hnou¨¯´¸ÀÁÂÃÄÅðñòóôõöøùúûüĀĂĄĥńņňŋōŏőŚŜŞŠŢŤŦũūŭůűųȘȚЅАЗТХбдлоћ'],
  [580, 'CbdpqµÇþĆĈĊČđħĲЄСЭийнпрцђѝџ'],
  [600, 'BKPR¶ÞďĶŔŖŘЌБВКРЬЯ'],
  [620, 'ßЧъ→'],
  [640, '&DGĎĜĞĠĢ'],
  [660, 'NUÐÑÙÚÛÜĐŃŅŇŊŨŪŬŮŰŲЏДЛПЦм'],
  [680, 'HOQÒÓÔÕÖØĤŌŎŐЍИЙНО'],
  [720, 'ЂẞĦЋы'],
  [760, 'Mw©ŵМФфюљЪж'],
  [800, 'W¼Ŵщ—æшњ'],
];

const ADVANCES = new Map(CLASSES.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)));

/** Width of a character that is not in the table: that of the widest letter. */
const UNKNOWN = 980;

/** Width of a text in Source Sans 3, in the unit of `size`; an upper bound for both weights. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const character of text) sum += ADVANCES.get(character) ?? UNKNOWN;
  return (sum * size) / 1000;
}
