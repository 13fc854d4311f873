import type { Pattern } from './pattern.ts';

const START = '(?<![\\p{L}\\p{N}.])';
const END = '(?![\\p{L}\\p{N}])';

const upper = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Abbreviations that are written with one full stop at their end. */
const WITH_STOP: Readonly<Record<string, string>> = {
  cs: 'např|atd|apod|tzv|tzn|popř|resp',
  de: 'bzw|usw|vgl|evtl|ggf|inkl|zzgl',
};

/** Abbreviations that are written as one word, as they are often taken apart. */
const JOINED: Readonly<Record<string, string>> = { 't. j.': 'tj.', 't.j.': 'tj.', 't. zn.': 'tzn.', 'a t. d.': 'atd.' };

/** Words for people that name no sex, by the stem before a gender sign. Where there is none, both forms are named. */
const NEUTRAL: readonly (readonly [stem: RegExp, word: string])[] = [
  [/(?:Mitarbeiter)$/u, 'Mitarbeitende'],
  [/(?:Teilnehmer)$/u, 'Teilnehmende'],
  [/(?:Sozialarbeiter)$/u, 'Fachkräfte der Sozialen Arbeit'],
  [/(?:Lehrer)$/u, 'Lehrkräfte'],
  [/(?:Student)$/u, 'Studierende'],
  [/(?:Bewohner)$/u, 'Bewohnerschaft'],
  [/(?:Einwohner)$/u, 'Bevölkerung'],
  [/(?:Bürger)$/u, 'Menschen vor Ort'],
  [/(?:Klient)$/u, 'ratsuchende Menschen'],
  [/(?:Akteur|Partner)$/u, 'Beteiligte'],
  [/(?:Nutzer)$/u, 'Nutzende'],
  [/(?:Helfer)$/u, 'Helfende'],
  [/(?:Berater)$/u, 'Beratende'],
  [/(?:Leser)$/u, 'Lesende'],
  [/(?:Vertreter)$/u, 'Vertretungen'],
];

function withoutSign(stem: string, ending: string): string {
  if (ending.toLowerCase() === 'innen') {
    const neutral = NEUTRAL.find(([pattern]) => pattern.test(stem));
    return neutral?.[1] ?? `${stem}innen und ${stem}`;
  }
  return `${stem}in oder ${stem}`;
}

/** Spellings before 1996 and Swiss ones, where the right one is beyond doubt. */
const SHARP_S: Readonly<Record<string, string>> = {
  daß: 'dass',
  muß: 'muss',
  müßte: 'müsste',
  bewußt: 'bewusst',
  Zuschuß: 'Zuschuss',
  Mißbrauch: 'Missbrauch',
  mußte: 'musste',
  läßt: 'lässt',
  Fluß: 'Fluss',
  Prozeß: 'Prozess',
  Beschluß: 'Beschluss',
  Anschluß: 'Anschluss',
  Ausschluß: 'Ausschluss',
  gross: 'groß',
  grosse: 'große',
  grossen: 'großen',
  grosser: 'großer',
  Strasse: 'Straße',
  Strassen: 'Straßen',
  ausser: 'außer',
  ausserhalb: 'außerhalb',
  ausserdem: 'außerdem',
  aussen: 'außen',
  grösser: 'größer',
  grössere: 'größere',
  grösseren: 'größeren',
  grösste: 'größte',
  grössten: 'größten',
  Grösse: 'Größe',
  Fuss: 'Fuß',
  Fussball: 'Fußball',
  heisst: 'heißt',
  gemäss: 'gemäß',
  Massnahme: 'Maßnahme',
  Massnahmen: 'Maßnahmen',
  schliesslich: 'schließlich',
  regelmässig: 'regelmäßig',
};

/** Abbreviations with a full stop, which a space parts from the word or figure behind them. */
const BEFORE_WORDS: Readonly<Record<string, string>> = {
  cs: 'tj|např|tzv|tzn|popř|resp|vč|mj|srov|atd|apod',
  de: 'bzw|usw|vgl|evtl|ggf|inkl|zzgl|sog|etc|ca',
};
const BEFORE_FIGURES: Readonly<Record<string, string>> = {
  cs: 'č|čl|odst|písm|str|s|kap|bod|tel',
  de: 'Nr|Nrn|Abs|Art|S|Kap|Abb|Tab|Bd|Buchst|Ziff|Rn|Tel|ca',
};

const parted = (lang: string): Pattern => ({
  kind: 'abbreviation',
  find: new RegExp(`${START}(?:(?:${BEFORE_WORDS[lang]})\\.(?=\\p{L})|(?:${BEFORE_FIGURES[lang]})\\.(?=\\d))`, 'giu'),
  hint: /\.[\p{L}\d]/iu,
  languages: [lang],
  mend: ([found]) => `${found} `,
});

/** The spelling of today of each word, and of the same with a capital. */
const OF_TODAY = new Map([
  ...Object.entries(SHARP_S).map(([word, right]) => [upper(word), upper(right)] as const),
  ...Object.entries(SHARP_S),
]);

const withStop = (lang: string): Pattern => ({
  kind: 'abbreviation',
  find: new RegExp(`${START}(?:${WITH_STOP[lang]})(?=[ \\u00a0,;)])`, 'gu'),
  languages: [lang],
  mend: ([word]) => `${word}.`,
});

/** Abbreviations, signs inside words, and ß. */
export const WORDS: readonly Pattern[] = [
  {
    // DIN 5008 and ČSN 01 6910: each part stands for a word and is parted like one.
    kind: 'abbreviation',
    find: new RegExp(`${START}(?:\\p{L}\\.){2,4}(?:\\p{Lu}\\.|[A-Z]${END})?(?!\\p{L}{2})`, 'gu'),
    hint: /\.\p{L}\./u,
    languages: ['cs', 'sk', 'de'],
    mend: ([found]) => JOINED[found] ?? found.replace(/\.(?=\p{L})/gu, '. '),
  },
  {
    kind: 'abbreviation',
    find: new RegExp(`${START}(?:t\\. (?:j|zn)\\.|a t\\. d\\.)`, 'gu'),
    languages: ['cs'],
    mend: ([found]) => JOINED[found],
  },
  withStop('cs'),
  withStop('de'),
  parted('cs'),
  parted('de'),
  {
    // Internetová jazyková příručka: cca is a foreign word cut short, without a full stop.
    kind: 'abbreviation',
    find: new RegExp(`${START}(cca)\\.`, 'giu'),
    languages: ['cs', 'sk'],
    mend: ([, word], behind) => (/^[\p{L}\p{N}]/u.test(behind) ? `${word} ` : word),
  },
  {
    kind: 'gender-sign',
    find: /(?<!\p{L})(\p{Lu}\p{L}+?)(?:[*:_·/]-?(innen|in)|(Innen))(?!\p{L})/gu,
    hint: /[*:_·/]-?in|Innen/u,
    languages: ['de'],
    mend: ([, stem = '', ending, inner]) => withoutSign(stem, ending ?? inner ?? ''),
  },
  {
    kind: 'sharp-s',
    find: new RegExp(`(?<!\\p{L})(?:${[...OF_TODAY.keys()].join('|')})(?!\\p{L})`, 'gu'),
    languages: ['de'],
    mend: ([word]) => OF_TODAY.get(word),
  },
];
