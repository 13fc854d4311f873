import type { LanguageTag } from '#model/language.ts';
import { fold } from './fold.ts';

/*
 * Names by which people of the field call the acts that they use daily. Czech acts: titles in the Collection of Laws
 * (zakonyprolidi.cz); German acts: official short titles and abbreviations (gesetze-im-internet.de). The key is the
 * act as `LegalBasis.act` writes it.
 */
const NAMES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  cs: {
    '108/2006 Sb.': [
      'zákon o sociálních službách',
      'z. o soc. službách',
      'zákon o soc. službách',
      'z. o sociálních službách',
    ],
    '359/1999 Sb.': [
      'zákon o sociálně-právní ochraně dětí',
      'zákon o sociálně právní ochraně dětí',
      'zákon o SPOD',
      'z. o SPOD',
    ],
    '111/2006 Sb.': ['zákon o pomoci v hmotné nouzi', 'z. o pomoci v hmotné nouzi'],
    '89/2012 Sb.': ['občanský zákoník', 'nový občanský zákoník', 'NOZ'],
    '561/2004 Sb.': ['školský zákon'],
    '435/2004 Sb.': ['zákon o zaměstnanosti', 'z. o zaměstnanosti'],
    '182/2006 Sb.': ['insolvenční zákon'],
    '120/2001 Sb.': ['exekuční řád'],
    '128/2000 Sb.': ['zákon o obcích', 'z. o obcích', 'obecní zřízení'],
    '129/2000 Sb.': ['zákon o krajích', 'z. o krajích', 'krajské zřízení'],
    '117/1995 Sb.': ['zákon o státní sociální podpoře', 'z. o státní sociální podpoře'],
  },
  de: {
    'SGB I': ['Allgemeiner Teil des Sozialgesetzbuchs'],
    'SGB II': ['Grundsicherung für Arbeitsuchende', 'Bürgergeldgesetz'],
    'SGB III': ['Arbeitsförderungsrecht'],
    'SGB VIII': ['Kinder- und Jugendhilfegesetz', 'KJHG'],
    'SGB IX': ['Bundesteilhabegesetz', 'BTHG'],
    'SGB XI': ['Pflegeversicherungsgesetz'],
    BGB: ['Bürgerliches Gesetzbuch'],
    InsO: ['Insolvenzordnung'],
    ZPO: ['Zivilprozessordnung'],
    WoGG: ['Wohngeldgesetz'],
    BauGB: ['Baugesetzbuch'],
  },
};

/** An act with one of its names, folded to single spaces. */
export interface ActName {
  act: string;
  name: string;
}

/** Words of a text, folded, with one space between them. */
export const flat = (text: string): string => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** The names of acts that a language uses, the longest first. */
export function actNamesOf(lang: LanguageTag): ActName[] {
  const names = NAMES[lang.split('-')[0] ?? lang] ?? {};
  return Object.entries(names)
    .flatMap(([act, all]) => all.map((name) => ({ act, name: flat(name) })))
    .sort((a, b) => b.name.length - a.name.length || a.act.localeCompare(b.act));
}
