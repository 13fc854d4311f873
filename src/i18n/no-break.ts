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

/** A place between two words; a line may not end there when a check says so. */
interface Gap {
  /** The word before the one on the left, for dates of three parts. */
  before: string;
  left: string;
  right: string;
  /** The word on the right with the next one, for postal codes. */
  onward: string;
}

type Check = (gap: Gap) => boolean;

const START = '(?:^|[^\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** Holds when the end of the left word and the beginning of the right word look like this. */
function between(left: string, right: string): Check {
  const leftEnd = new RegExp(`${left}$`, 'u');
  const rightStart = new RegExp(`^${right}`, 'u');
  return (gap) => leftEnd.test(gap.left) && rightStart.test(gap.right);
}

const DAY = new RegExp(`${START}\\d{1,2}\\.$`, 'u');
const DAY_AND_MONTH = new RegExp(`${START}\\d{1,2}\\.${NBSP}\\d{1,2}\\.$`, 'u');

const COMMON: readonly Check[] = [
  between(`${START}\\d{1,3}`, '\\d{3}(?![\\d/])'),
  between(`${START}\\d{1,2}\\.`, '\\d{1,2}\\.'),
  ({ before, left, right }) =>
    /^\d{4}(?!\d)/.test(right) && (DAY_AND_MONTH.test(left) || (DAY.test(before) && DAY.test(left))),
  ({ left, onward }) => /(?:^|\D)\d{3}$/.test(left) && /^\d{2}[ \u00a0]\p{Lu}/u.test(onward),
  between('§', '[\\dA-Z]'),
  between(`${START}(?:SGB|Interreg)`, `[IVX]+${END}`),
  between(`${START}\\p{L}\\.`, '\\p{L}\\.'),
  between(`${START}\\p{Lu}\\.`, '\\p{Lu}\\p{Ll}'),
  between(`${START}(?:${TITLES})\\.`, '\\p{Lu}'),
  between(`${START}(?:tis|mil|mld|Tsd|Mio|Mrd|tys|хил)\\.`, `(?:Kč|€|[A-Z]{3})${END}`),
  ({ before, left, right }) => /\d\u00a0×$/.test(left === '×' ? `${before}${NBSP}×` : left) && /^\d/.test(right),
];

const ofRules = (rules: Rules): readonly Check[] => [
  ...COMMON,
  ...(rules.letters ? [between(`(?:^|[^\\p{L}\\p{N}'’.])[${rules.letters}]`, '\\S')] : []),
  ...(rules.beforeFigure ? [between(`${START}(?:${rules.beforeFigure})\\.?`, '(?:\\d|\\p{Ll}\\))')] : []),
  ...(rules.beforeWord ? [between(`${START}(?:${rules.beforeWord})\\.`, '\\S')] : []),
  ...(rules.afterFigure ? [between('\\d\\p{Ll}?', `(?:${rules.afterFigure})${END}`)] : []),
  ...(rules.afterOrdinal ? [between(`${START}\\d{1,2}\\.`, rules.afterOrdinal)] : []),
];

/** What the left word of a held gap ends in, unless the right one begins with a figure. */
const CANDIDATE = /[.§×\d]$|\d\p{L}$|(?:^|[^\p{L}])\p{L}$|(?:SGB|Interreg)$/u;

/** a to z but for the g that ends Interreg, accented Latin, Cyrillic. */
const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122 && code !== 103) || (code > 0xd7 && code < 0x250) || (code >= 0x400 && code < 0x500);

/** Most gaps lie between two plain words: telling those apart by two letters first makes this three times faster. */
function mayHold(left: string, right: string): boolean {
  const first = right.charCodeAt(0);
  if (first >= 48 && first <= 57) return true;
  const end = left.length - 1;
  if (end > 0 && isPlain(left.charCodeAt(end)) && isPlain(left.charCodeAt(end - 1))) return false;
  return CANDIDATE.test(left);
}

const made = new Map<string, readonly Check[]>();

function checksOf(lang: LanguageTag): readonly Check[] {
  const base = lang.split('-')[0] ?? lang;
  const known = made.get(base);
  if (known) return known;
  const fresh = ofRules(RULES[base] ?? { afterFigure: UNITS });
  made.set(base, fresh);
  return fresh;
}

/** Texts that were looked through, by language: site, book and brochure show the same ones. */
const seen = new Map<LanguageTag, Map<string, string>>();
const MOST_SEEN = 20_000;

/**
 * The text with no-break spaces where the language wants them: after one-letter prepositions in Czech, Slovak and
 * Polish, inside dates, figures, sums, citations and abbreviations. Nothing but single spaces changes; line ends and
 * no-break spaces that are there already stay.
 */
export function noBreak(text: string, lang: LanguageTag): string {
  if (!text.includes(' ')) return text;
  const texts = seen.get(lang) ?? new Map<string, string>();
  seen.set(lang, texts);
  const known = texts.get(text);
  if (known !== undefined) return known;
  if (texts.size >= MOST_SEEN) texts.clear();
  const held = heldTogether(text, lang);
  texts.set(text, held);
  return held;
}

function heldTogether(text: string, lang: LanguageTag): string {
  const checks = checksOf(lang);
  const words = text.split(' ');
  let held = words[0] ?? '';
  for (let index = 1; index < words.length; index += 1) {
    const left = words[index - 1] ?? '';
    const right = words[index] ?? '';
    const onward = index + 1 < words.length ? `${right} ${words[index + 1]}` : right;
    const gap = { before: words[index - 2] ?? '', left, right, onward };
    const isHeld = mayHold(left, right) && checks.some((check) => check(gap));
    held += `${isHeld ? NBSP : ' '}${right}`;
  }
  return held;
}
