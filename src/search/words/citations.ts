import type { LanguageTag } from '#model/language.ts';
import { actNamesOf } from './acts.ts';
import { fold } from './fold.ts';
import { stemmerOf } from './stemmer.ts';
import { tokens } from './tokens.ts';

/** A citation of law found in a text: an act, a section, or both. */
export interface Citation {
  /** Name of the act in a form that all its spellings share: `108y2006`, `sgb12`. */
  act?: string;
  /** `67`, `36a`. */
  section?: string;
  /** Where it stands. */
  start: number;
  end: number;
}

/** How an index word of a citation begins; no word of a language begins so. */
const ACT = 'lxa';
const SECTION = 'lxp';

/** Tokens under which an index holds a citation: the pair, the act and the section by itself. */
export function citationTokens({ act, section }: Pick<Citation, 'act' | 'section'>): string[] {
  const found: string[] = [];
  if (act !== undefined && section !== undefined) found.push(pairToken(act, section));
  if (act !== undefined) found.push(actToken(act));
  if (section !== undefined) found.push(sectionToken(section));
  return found;
}

export const actToken = (act: string): string => ACT + act;
export const sectionToken = (section: string): string => SECTION + section;
export const pairToken = (act: string, section: string): string => `${SECTION}${section}a${act}`;

const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
  xiii: 13,
  xiv: 14,
};

const romanOrDigits = (text: string): string => (/^\d+$/.test(text) ? text : String(ROMAN[text] ?? text));

/** Abbreviations of acts end in capitals such as G, GB or O: AsylbLG, BauGB, InsO, ZPO, SächsKitaG. */
const ABBREVIATED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]*(?:GB|G|O|V)(?:\s+(?:[IVX]+|\d{1,2}))?(?![\p{L}\p{N}])/gu;
/** 108/2006; with a number up to twelve it is a month unless the collection of laws is named. */
const NUMBERED =
  /(?<![\d/])(?:(\d{2,3}(?<!(?<!\d)(?:0\d|1[0-2])))|(\d{1,2})(?=\s?\/\s?\d{4}\s*sb))\s?\/\s?((?:19|20)\d{2})(?!\d)/gu;
const SGB =
  /(?<![\p{L}\p{N}])sgb\s*-?\s*((?:[ivx]+|\d{1,2})(?![\p{L}\p{N}])(?:\s*(?:,|\/|und|u\.|a)\s*(?:sgb\s*)?(?:[ivx]+|\d{1,2}(?!\s*\/))(?![\p{L}\p{N}]))*)/gu;
const SECTIONS =
  /(?:§{1,2}|(?<![\p{L}])(?:art|cl)\.)\s*(\d+[a-z]{0,2}(?![\p{L}])(?:\s*(?:\(\d+\)|odst\.?\s*\d+|abs\.?\s*\d+|pism\.?\s*[a-z]\)?|satz\s*\d+|nr\.?\s*\d+|ff?(?![\p{L}])\.?|an\.|nasl\.|,|;|a|und|u\.|az|bis|–|-|§{1,2}|\d+[a-z]{0,2}(?![\p{L}\d/])))*)/gu;
const REMARK = /\(\d+\)|(?:odst|abs|pism|satz|nr)\.?\s*(?:\d+|[a-z])\)?/gu;
const RANGE = /(\d+)\s*(?:–|-|az|bis)\s*(\d+)/gu;
const LONGEST_RANGE = 30;

const expandRange = (whole: string, from: string, to: string): string => {
  const [first, last] = [Number(from), Number(to)];
  if (last <= first || last - first > LONGEST_RANGE) return whole;
  return Array.from({ length: last - first + 1 }, (_, step) => first + step).join(' ');
};

/** Lower case without diacritics, one character for each, so that places stay. */
const foldInPlace = (text: string): string =>
  [...text]
    .map((letter) =>
      fold(letter).length === letter.length ? fold(letter) : letter.toLowerCase().slice(0, letter.length),
    )
    .join('');

interface Act {
  act: string;
  start: number;
  end: number;
}

const stemmedNames = new Map<LanguageTag, { act: string; wanted: string[] }[]>();

/** The stems of the names of acts, which every text is compared with. */
function stemmedNamesOf(lang: LanguageTag): { act: string; wanted: string[] }[] {
  const names =
    stemmedNames.get(lang) ??
    actNamesOf(lang).map(({ act, name }) => ({ act: actName(act), wanted: name.split(' ').map(stemmerOf(lang)) }));
  stemmedNames.set(lang, names);
  return names;
}

/** Places in the text where the stems of a name follow each other. */
function nameMatches(text: string, lang: LanguageTag): Act[] {
  const stem = stemmerOf(lang);
  const words = tokens(text).map((token) => ({ ...token, stem: stem(token.word) }));
  return stemmedNamesOf(lang).flatMap(({ act, wanted }) =>
    words.flatMap(({ start }, at) => {
      if (!wanted.every((part, step) => words[at + step]?.stem === part)) return [];
      return [{ act, start, end: words[at + wanted.length - 1]?.end ?? start }];
    }),
  );
}

/** An abbreviation is taken for an act by itself only when nothing else is written so: not NGO or LAG. */
const SURE = /\p{Lu}\p{Ll}+\p{Lu}|GB$|^ZPO$|^GG$/u;

function actsIn(text: string, folded: string, lang: LanguageTag): Act[] {
  const found: Act[] = [];
  const add = (act: Act): void => {
    if (!found.some((other) => act.start < other.end && other.start < act.end)) found.push(act);
  };
  for (const match of folded.matchAll(NUMBERED)) {
    add({ act: `${match[1] ?? match[2]}y${match[3]}`, start: match.index, end: match.index + match[0].length });
  }
  for (const match of folded.matchAll(SGB)) {
    const books = (match[1] ?? '').match(/[ivx]+(?![\p{L}])|\d+/gu) ?? [];
    const end = match.index + match[0].length;
    // A list of books: the first stands at the list's beginning, so that a section before it finds it.
    books.forEach((book, at) => {
      add({
        act: `sgb${romanOrDigits(book)}`,
        start: at === 0 ? match.index : end - books.length + at,
        end: at === 0 ? end - books.length + 1 : end - books.length + at + 1,
      });
    });
  }
  for (const act of nameMatches(text, lang)) add(act);
  for (const match of text.matchAll(ABBREVIATED)) {
    const cited = /§[^.;]{0,40}$/u.test(text.slice(0, match.index));
    if (match[0].length >= 2 && (cited || SURE.test(match[0]))) {
      add({ act: actName(match[0]), start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The shared form of an act's name: `108/2006 Sb.` gives `108y2006`, `SGB XII` `sgb12`, `InsO` `inso`. */
export function actName(act: string): string {
  const folded = fold(act);
  const numbered = /(\d{1,3})\s?\/\s?(\d{4})/.exec(folded);
  if (numbered) return `${numbered[1]}y${numbered[2]}`;
  const [first = '', second, ...more] = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (second === undefined) return first.replace(/^sgb([ivx]+)$/, (_, roman: string) => `sgb${romanOrDigits(roman)}`);
  return first + romanOrDigits(second) + more.join('');
}

/** How far an act may stand from the section that it belongs to, in characters. */
const FAR_AFTER = 60;
const FAR_BEFORE = 14;

/** All citations of law in a text, in every usual spelling; `lang` tells which names of acts to know. */
export function citations(text: string, lang: LanguageTag): Citation[] {
  const folded = foldInPlace(text);
  const acts = actsIn(text, folded, lang);
  const found: Citation[] = [];
  const groups = [...folded.matchAll(SECTIONS)];
  groups.forEach((match, index) => {
    const start = match.index;
    const end = start + match[0].length;
    const next = groups[index + 1]?.index ?? Number.POSITIVE_INFINITY;
    const clause = /[.;](?=\s+\p{L})/u;
    const act =
      acts.find(
        (a) =>
          a.start >= end - 1 &&
          a.start - end <= FAR_AFTER &&
          (a.start < next || next - end < 4) &&
          !clause.test(text.slice(end, a.start).replace(/\b(?:zak|zák|odst|Abs|č|c|Nr|z|pism|písm|sv|vgl)\.\s/gu, '')),
      ) ?? acts.find((a) => a.end <= start && start - a.end <= FAR_BEFORE);
    const numbers =
      (match[1] ?? '')
        .replace(REMARK, ' ')
        .replace(RANGE, expandRange)
        .replace(/(?<=\d)ff(?![\p{L}])/gu, '')
        .match(/\d+[a-z]{0,2}/gu) ?? [];
    for (const section of numbers) {
      found.push(act ? { act: act.act, section, start, end } : { section, start, end });
    }
  });
  for (const act of acts) found.push({ act: act.act, start: act.start, end: act.end });
  return found;
}
