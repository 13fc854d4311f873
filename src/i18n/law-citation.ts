import type { LanguageTag } from '#model/language.ts';
import type { ACT_TYPES, LegalBasis } from '#model/legal-basis.ts';

const NBSP = '\u00a0';

type ActType = (typeof ACT_TYPES)[number];

/** How a language words a citation; `#` stands for the figure or letter. */
interface Manner {
  article: string;
  chapter: string;
  paragraph: string;
  letter: string;
  number: string;
  sentence: string;
  following: string;
  and: string;
  /** The act when it stands alone; `#` stands for its number. */
  alone: Record<ActType, string>;
  /** The act behind a section; `#` stands for its number. */
  after: Record<ActType, string>;
}

const ENGLISH: Manner = {
  article: 'Art. #',
  chapter: 'ch. #',
  paragraph: '(#)',
  letter: '(#)',
  number: 'no. #',
  sentence: 'sentence #',
  following: 'ff.',
  and: 'and',
  alone: { act: 'Act #', decree: 'Decree #', regulation: 'Regulation #' },
  after: { act: 'of Act #', decree: 'of Decree #', regulation: 'of Regulation #' },
};

const MANNERS: Readonly<Record<string, Manner>> = {
  cs: {
    article: 'čl. #',
    chapter: 'kap. #',
    paragraph: ' odst. #',
    letter: ' písm. #)',
    number: 'č. #',
    sentence: 'věta #',
    following: 'násl.',
    and: 'a',
    alone: { act: 'zákon č. #', decree: 'vyhláška č. #', regulation: 'nařízení vlády č. #' },
    after: { act: 'zákona č. #', decree: 'vyhlášky č. #', regulation: 'nařízení vlády č. #' },
  },
  sk: {
    article: 'čl. #',
    chapter: 'kap. #',
    paragraph: ' ods. #',
    letter: ' písm. #)',
    number: 'č. #',
    sentence: 'veta #',
    following: 'nasl.',
    and: 'a',
    alone: { act: 'zákon č. #', decree: 'vyhláška č. #', regulation: 'nariadenie vlády č. #' },
    after: { act: 'zákona č. #', decree: 'vyhlášky č. #', regulation: 'nariadenia vlády č. #' },
  },
  de: {
    article: 'Art. #',
    chapter: 'Kap. #',
    paragraph: ' Abs. #',
    letter: ' Buchst. #',
    number: 'Nr. #',
    sentence: 'Satz #',
    following: 'ff.',
    and: 'und',
    alone: { act: 'Gesetz Nr. #', decree: 'Verordnung Nr. #', regulation: 'Regierungsverordnung Nr. #' },
    after: { act: 'Gesetz Nr. #', decree: 'Verordnung Nr. #', regulation: 'Regierungsverordnung Nr. #' },
  },
  pl: {
    article: 'art. #',
    chapter: 'rozdz. #',
    paragraph: ' ust. #',
    letter: ' lit. #',
    number: 'pkt #',
    sentence: 'zd. #',
    following: 'i nast.',
    and: 'i',
    alone: { act: 'ustawa nr #', decree: 'rozporządzenie nr #', regulation: 'rozporządzenie rządu nr #' },
    after: { act: 'ustawy nr #', decree: 'rozporządzenia nr #', regulation: 'rozporządzenia rządu nr #' },
  },
  bg: {
    article: 'чл. #',
    chapter: 'гл. #',
    paragraph: ', ал. #',
    letter: ', б. „#“',
    number: 'т. #',
    sentence: 'изр. #',
    following: 'и сл.',
    and: 'и',
    alone: { act: 'Закон № #', decree: 'Наредба № #', regulation: 'Постановление № #' },
    after: { act: 'от Закон № #', decree: 'от Наредба № #', regulation: 'от Постановление № #' },
  },
  en: ENGLISH,
};

/** A number of a collection of laws, 108/2006 Sb., which needs a word before it; SGB VIII needs none. */
const NUMBERED = /^\d+\/\d{4}(?!\d)/;

function sectionIn(section: string, manner: Manner): string {
  const put = (template: string) => (_: string, value: string) => template.replace('#', () => value);
  return section
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<!\p{L})(?:Art|Artikel|čl)\.? ?(?=\d)(\d+\p{Ll}?)/giu, put(manner.article))
    .replaceAll(/(?<!\p{L})(?:ch|chapter|kap)\.? (\p{L}+\b|\d+)/giu, put(manner.chapter))
    .replaceAll(/ ?(?:\b(?:Abs|odst)\. (\d+\p{Ll}?))/gu, put(manner.paragraph))
    .replaceAll(/ ?\((\d+\p{Ll}?)\)/gu, put(manner.paragraph))
    .replaceAll(/ ?\((\p{Ll})\)/gu, put(manner.letter))
    .replaceAll(/ (?:lit|letter|Buchst|písm)\.? (\p{Ll})\b\)?/giu, put(manner.letter))
    .replaceAll(/(?<!\p{L})(?:no|Nr)\. (\d+\p{Ll}?)/giu, put(manner.number))
    .replaceAll(/(?<!\p{L})(?:sentence|Satz) (\d+)/giu, put(manner.sentence))
    .replaceAll(/(?<=\d\p{Ll}?\)? ?)ff?\.(?!\p{L})/gu, () => manner.following)
    .replaceAll(/ and /g, () => ` ${manner.and} `);
}

/** A comma parts two citations, so that a line may end there; elsewhere a citation holds together. */
const unbroken = (text: string): string => text.replaceAll(/(?<!,) /g, NBSP);

/**
 * A law citation as the language writes it: “§ 65 odst. 2 zákona č. 108/2006 Sb.” in Czech,
 * “§ 65 Abs. 2 Gesetz Nr. 108/2006 Sb.” in German, “§ 65(2) of Act 108/2006 Sb.” in English and in languages whose
 * manner is not known. An act that is no number (SGB VIII, GG) stands as it is. A line can end only between section and
 * act and after a comma.
 */
export function lawCitation(basis: LegalBasis, lang: LanguageTag): string {
  const manner = MANNERS[lang.split('-')[0] ?? ''] ?? ENGLISH;
  const { act, section, type } = basis;
  const numbered = NUMBERED.test(act);
  const words = section === undefined ? manner.alone[type] : manner.after[type];
  const actPart = numbered ? words.replace('#', () => act) : act;
  const named = numbered ? unbroken(actPart) : actPart.replaceAll(/ (?=[IVXLC\d]+(?!\p{L}))/gu, NBSP);
  return section === undefined ? named : `${unbroken(sectionIn(section, manner))} ${named}`;
}
