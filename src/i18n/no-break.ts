import type { LanguageTag } from '#model/language.ts';

const NBSP = '\u00a0';

interface Rules {
  /** One-letter words that must not end a line. */
  letters?: string;
  /** Abbreviations that hold to a figure or a single letter after them. */
  beforeFigure?: string;
  /** Abbreviations that hold to any word after them. */
  beforeWord?: string;
  /** Units and other words that hold to the figure before them. */
  afterFigure?: string;
  /** What may follow an ordinal figure: 1. dubna, 1. Oktober. */
  afterOrdinal?: string;
}

const TITLES = 'Dr|Prof|prof|doc|Mgr|Ing|Bc|PhDr|JUDr|MUDr|RNDr|Dipl\\.-Ing';
const UNITS = '%|‰|€|EUR|CZK|PLN|BGN|USD|°C|km|m|cm|mm|km²|m²|ha|kg|t|h|min|MB|kB|×';
const MONTHS_DE = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const MONTHS_EN = 'January|February|March|April|May|June|July|August|September|October|November|December';
const MONTHS_BG = 'януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември';
const MONTHS_PL = 'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia';

const RULES: Readonly<Record<string, Rules>> = {
  cs: {
    letters: 'ksvzouaiKSVZOUAI',
    beforeFigure: 'č|čp|čj|s|str|odst|písm|čl|kap|obr|tab|bod|cca|kl|tel',
    beforeWord: 'tj|tzn|tzv|sv|p|pí',
    afterFigure: `Kč|tis\\.|mil\\.|mld\\.|hod\\.|Sb\\.|SGB|násl\\.|${UNITS}`,
    afterOrdinal: '\\p{Ll}',
  },
  sk: {
    letters: 'ksvzouaiKSVZOUAI',
    beforeFigure: 'č|s|str|ods|písm|čl|kap|obr|tab|cca|tel',
    beforeWord: 'tj|tzn|tzv|sv|p',
    afterFigure: `Kč|Sk|tis\\.|mil\\.|mld\\.|hod\\.|Sb\\.|Z\\.|Zb\\.|nasl\\.|${UNITS}`,
    afterOrdinal: '\\p{Ll}',
  },
  pl: {
    letters: 'aiouwzAIOUWZ',
    beforeFigure: 'nr|s|str|ust|pkt|art|lit|rozdz|ok|tel',
    beforeWord: 'tj|tzn|tzw|św',
    afterFigure: `zł|tys\\.|mln|mld|godz\\.|r\\.|${MONTHS_PL}|${UNITS}`,
  },
  bg: {
    beforeFigure: 'чл|ал|т|с|стр|гл|бр|ок|№|тел',
    beforeWord: 'гр|ул|бул|св',
    afterFigure: `лв\\.|хил\\.|млн\\.|млрд\\.|г\\.|ч\\.|${MONTHS_BG}|${UNITS}`,
  },
  de: {
    beforeFigure: 'Nr|Abs|Art|S|Kap|Abb|Tab|Bd|Buchst|Satz|Ziff|Rn|ca|Tel|Nrn',
    beforeWord: 'vgl|Hl|St',
    afterFigure: `Tsd\\.|Mio\\.|Mrd\\.|Std\\.|Uhr|Sb\\.|Slg\\.|ff?\\.|${UNITS}`,
    afterOrdinal: `(?:${MONTHS_DE})`,
  },
  en: {
    beforeFigure: 'no|No|p|pp|Art|ch|fig|ca|vol',
    beforeWord: 'St|Mr|Mrs|Ms',
    afterFigure: `Sb\\.|ff?\\.|${MONTHS_EN}|${UNITS}`,
  },
};

/** Patterns that end just before the space to be held; the space is the only thing they consume. */
function patterns(rules: Rules): readonly RegExp[] {
  const word = '(?<![\\p{L}\\p{N}])';
  const end = '(?![\\p{L}\\p{N}])';
  const before = (what: string, then: string): RegExp => new RegExp(`(?<=${what}) (?=${then})`, 'gu');
  return [
    before(`${word}\\d{1,3}(?:[ ${NBSP}]\\d{3})*`, '\\d{3}(?![\\d/])'),
    before(`${word}\\d{1,2}\\.`, '\\d{1,2}\\.'),
    before(`${word}\\d{1,2}\\.[ ${NBSP}]\\d{1,2}\\.`, '\\d{4}(?!\\d)'),
    before(`${word}\\d{3}`, `\\d{2}[ ${NBSP}]\\p{Lu}`),
    before('§', '\\d|[A-Z]'),
    before(`${word}(?:SGB|Interreg)`, `[IVX]+${end}`),
    before(`${word}\\p{L}\\.`, '\\p{L}\\.'),
    before(`${word}\\p{Lu}\\.`, '\\p{Lu}\\p{Ll}'),
    before(`${word}(?:${TITLES})\\.`, '\\p{Lu}'),
    before('\\d ×', '\\d'),
    ...(rules.letters ? [before(`${word}(?<!['’.])[${rules.letters}]`, '\\S')] : []),
    ...(rules.beforeFigure ? [before(`${word}(?:${rules.beforeFigure})\\.?`, `(?:\\d|\\p{Ll}\\))`)] : []),
    ...(rules.beforeWord ? [before(`${word}(?:${rules.beforeWord})\\.`, '\\S')] : []),
    ...(rules.afterFigure ? [before('\\d\\p{Ll}?', `(?:${rules.afterFigure})${end}`)] : []),
    ...(rules.afterOrdinal ? [before(`${word}\\d{1,2}\\.`, rules.afterOrdinal)] : []),
  ];
}

const made = new Map<string, readonly RegExp[]>();

function patternsOf(lang: LanguageTag): readonly RegExp[] {
  const base = lang.split('-')[0] ?? lang;
  const known = made.get(base);
  if (known) return known;
  const fresh = patterns(RULES[base] ?? { afterFigure: UNITS });
  made.set(base, fresh);
  return fresh;
}

/**
 * The text with no-break spaces where the language wants them: after one-letter prepositions in Czech, Slovak and
 * Polish, inside dates, figures, sums, citations and abbreviations. Nothing but single spaces changes; line ends and
 * no-break spaces that are there already stay.
 */
export function noBreak(text: string, lang: LanguageTag): string {
  if (!text.includes(' ')) return text;
  let held = text;
  for (const pattern of patternsOf(lang)) held = held.replaceAll(pattern, NBSP);
  return held;
}
