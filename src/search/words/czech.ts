/*
 * A light stemmer after L. Dolamic and J. Savoy, Indexing and stemming approaches for the Czech language
 * (Information Processing & Management 45, 2009), for text without diacritics: the endings are folded, the
 * alternations k/c/č and h/z/ž fall into one class at the end of the stem, and the e that comes and goes
 * (dávka – dávek, služba – služeb) goes.
 */

/** Words whose forms no rule joins: the stem, then its folded forms. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [
    'det: dite ditete diteti ditetem deti detem detmi detech detsky detska detske detskeho detskych detskym',
    'dom: dum domu dome domem domy domech',
    'lid: lide lidi lidem lidmi lidech',
    'byt: byt bytu byte bytem byty bytum bytech bytova bytove bytovy bytovych bytovou bytoveho bytovym',
    'prak: prace praci pracim pracich',
    'penez: penize penez penezi penezum penezich',
    'najm: najem',
  ].flatMap((line) => {
    const [stem = '', forms = ''] = line.split(': ');
    return forms.split(' ').map((form): [string, string] => [form, stem]);
  }),
);

/** Endings of declension, the longest first, with the shortest stem that may stay. */
const ENDINGS: readonly (readonly [string, number])[] = [
  ['ovymi', 3],
  ['ovych', 3],
  ['oveho', 3],
  ['ovemu', 3],
  ['atech', 3],
  ['etech', 4],
  ['etem', 4],
  ['atum', 3],
  ['ovem', 4],
  ['ech', 3],
  ['ich', 3],
  ['eho', 3],
  ['emi', 3],
  ['emu', 3],
  ['iho', 3],
  ['imi', 3],
  ['imu', 3],
  ['ach', 3],
  ['ata', 4],
  ['aty', 4],
  ['ych', 3],
  ['ama', 3],
  ['ami', 3],
  ['ove', 3],
  ['ovi', 3],
  ['ymi', 3],
  ['em', 3],
  ['im', 3],
  ['um', 3],
  ['am', 3],
  ['ym', 3],
  ['mi', 4],
  ['ou', 3],
  ['es', 4],
  ['e', 3],
  ['i', 3],
  ['u', 3],
  ['y', 3],
  ['a', 3],
  ['o', 3],
];

/** Endings that make one word of another: verbal nouns, infinitives, adjectives, people, qualities. */
const DERIVATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{4})(?:enost|anost|itost)$/, ''],
  [/(?<=.{4})(?:ova[ntc]|ava[ntc])$/, ''],
  [/(?<=.{4})nost$/, ''],
  [/(?<=.{4})enstv$/, ''],
  [/(?<=.{4})ectv$/, 'c'],
  [/(?<=.{3}ni)c(?:tv|k)$/, 'k'],
  [/(?<=.{4})stv$/, ''],
  [/(?<=.{4})ensk$/, ''],
  [/(?<=.{4})sk$/, ''],
  [/(?<=.{4})(?:en|an|it|et|at)$/, ''],
  [/(?<=.{4})(?:ov|in)$/, ''],
  [/(?<=.{3}[vdlcn])n$/, ''],
  [/(?<=.{2}(?:ent|ant|ist|or))k$/, ''],
];

/** A fleeting e between consonants at the end. */
const FLEETING = /(?<=[^aeiouy])e(?=[bcdghjklmnprstvz]$)/;

/** The same before k and c, where it must go before the endings of people do (asistentek, bezdomovec). */
const FLEETING_BEFORE_K = /(?<=.{2}[^aeiouy])e(?=[kc]$)/;

const CLASS_OF_LAST: Readonly<Record<string, string>> = { c: 'k', z: 'h' };

/** The stem of a folded Czech word: `dluzich`, `dluhy` and `dluh` give `dluh`. Short words stay as they are. */
export function stemCzech(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  let stem = word;
  for (const [ending, rest] of ENDINGS) {
    if (stem.endsWith(ending) && stem.length - ending.length >= rest) {
      stem = stem.slice(0, -ending.length);
      break;
    }
  }
  stem = stem.replace(FLEETING_BEFORE_K, '');
  for (const [pattern, put] of DERIVATIONS) {
    const shorter = stem.replace(pattern, put);
    if (shorter !== stem) {
      stem = shorter;
      break;
    }
  }
  if (stem.length >= 4) stem = stem.replace(FLEETING, '');
  const last = stem.at(-1) ?? '';
  return stem.length >= 3 && last in CLASS_OF_LAST ? stem.slice(0, -1) + CLASS_OF_LAST[last] : stem;
}
