import type { LanguageTag } from '#model/language.ts';
import { fold } from './fold.ts';

/*
 * Names by which people of the field call the acts that they use daily. Czech acts: titles in the Collection of Laws
 * (zakonyprolidi.cz); German acts: official short titles and abbreviations (gesetze-im-internet.de). The key is the
 * act as `LegalBasis.act` writes it.
 */
const NAMES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  cs: {
    '108/2006 Sb.': ['zákon o sociálních službách', 'zákon o soc. službách'],
    '359/1999 Sb.': ['zákon o sociálně-právní ochraně dětí', 'zákon o sociálně právní ochraně dětí', 'zákon o SPOD'],
    '111/2006 Sb.': ['zákon o pomoci v hmotné nouzi'],
    '89/2012 Sb.': ['občanský zákoník', 'nový občanský zákoník', 'NOZ'],
    '561/2004 Sb.': ['školský zákon'],
    '435/2004 Sb.': ['zákon o zaměstnanosti'],
    '182/2006 Sb.': ['insolvenční zákon'],
    '120/2001 Sb.': ['exekuční řád'],
    '128/2000 Sb.': ['zákon o obcích', 'obecní zřízení'],
    '129/2000 Sb.': ['zákon o krajích', 'krajské zřízení'],
    '117/1995 Sb.': ['zákon o státní sociální podpoře'],
    '110/2006 Sb.': ['zákon o životním a existenčním minimu', 'zákon o životním minimu'],
    '151/2025 Sb.': ['zákon o dávce státní sociální pomoci'],
    '175/2025 Sb.': ['zákon o podpoře bydlení'],
    '99/1963 Sb.': ['občanský soudní řád'],
    '500/2004 Sb.': ['správní řád'],
    '109/2002 Sb.': ['zákon o ústavní výchově'],
    '198/2002 Sb.': ['zákon o dobrovolnické službě'],
    '468/2024 Sb.': ['zákon o integračním sociálním podniku'],
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

/** A Czech name begins with zákon, zák. or z. as the writer likes. */
const spellings = (name: string): string[] => {
  const rest = /^(?:zakon|zak|z) (o .+)$/.exec(name)?.[1];
  return rest === undefined ? [name] : [`zakon ${rest}`, `zak ${rest}`, `z ${rest}`];
};

/** The names of acts that a language uses, the longest first. */
export function actNamesOf(lang: LanguageTag): ActName[] {
  const names = NAMES[lang.split('-')[0] ?? lang] ?? {};
  return Object.entries(names)
    .flatMap(([act, all]) => all.flatMap((name) => spellings(flat(name)).map((spelling) => ({ act, name: spelling }))))
    .sort((a, b) => b.name.length - a.name.length || a.act.localeCompare(b.act));
}
