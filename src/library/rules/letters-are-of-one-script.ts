import type { LanguageTag } from '#model/language.ts';
import { lineFinder } from '../parse/lines.ts';
import type { Rule } from './rule.ts';

/** Letters that look alike: Latin, Cyrillic, Greek. */
const ALIKE =
  'AАΑ BВΒ CС EЕΕ HНΗ IІΙ JЈ KКΚ MМΜ NΝ OОΟ PРΡ SЅ TТΤ XХΧ YҮΥ ZΖ aаα cс eе hһ iі jј kк mм nп oоο pрρ sѕ tт uυ vν xх yу bь gɡ';

const TWINS = new Map<string, { latin: string; others: string }>();
for (const group of ALIKE.split(' ')) {
  const [latin = '', ...others] = [...group];
  for (const letter of [latin, ...others]) TWINS.set(letter, { latin, others: others.join('') });
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
const GREEK = /\p{Script=Greek}/u;
const LATIN = /\p{Script=Latin}/u;
const FOREIGN_TO_LATIN = /[\u0370-\u03ff\u0400-\u052f]/;
const WORD = /[\p{L}\p{M}]+/gu;

type Script = 'cyrillic' | 'greek' | 'latin';

const scriptOf = (letter: string): Script | undefined => {
  if (LATIN.test(letter)) return 'latin';
  if (CYRILLIC.test(letter)) return 'cyrillic';
  return GREEK.test(letter) ? 'greek' : undefined;
};

/** The same letter of another script, if one looks like it. */
function twin(letter: string, script: Script): string | undefined {
  const group = TWINS.get(letter);
  if (!group) return undefined;
  return script === 'latin' ? group.latin : [...group.others].find((other) => scriptOf(other) === script);
}

/** The letters of a word that belong to another script than the rest of it; that of the language counts when they tie. */
function strangers(word: string, home: Script | undefined): { script: Script; home: Script; at: number[] } | undefined {
  const letters = [...word];
  const places = new Map<Script, number[]>();
  for (const [index, letter] of letters.entries()) {
    const script = scriptOf(letter);
    if (!script) continue;
    const list = places.get(script);
    if (list) list.push(index);
    else places.set(script, [index]);
  }
  if (places.size === 1 && home === 'latin' && !places.has('latin')) {
    const [[script, at]] = [...places] as [[Script, number[]]];
    return letters.every((letter) => twin(letter, 'latin') !== undefined) ? { script, home, at } : undefined;
  }
  if (places.size < 2) return undefined;
  const ranked = [...places].sort((a, b) => b[1].length - a[1].length || Number(b[0] === home) - Number(a[0] === home));
  const [[main], [other, at]] = ranked as [[Script, number[]], [Script, number[]]];
  return { script: other, home: main, at };
}

const homeScript = (lang: LanguageTag | undefined): Script | undefined => {
  if (lang === undefined) return undefined;
  const { script } = new Intl.Locale(lang).maximize();
  return script === 'Cyrl' ? 'cyrillic' : script === 'Grek' ? 'greek' : 'latin';
};

/**
 * No word mixes letters of different scripts: `с` and `c` look alike, but search, screen readers and fonts tell them
 * apart. In a text of a Latin language a word that only looks Latin is found too.
 */
export const lettersAreOfOneScript: Rule = (draft, report) => {
  for (const { file, text, lang } of draft.texts) {
    const home = homeScript(lang);
    if (home !== 'cyrillic' && home !== 'greek' && !FOREIGN_TO_LATIN.test(text)) continue;
    const find = lineFinder(text, 0);
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const found = strangers(word, home);
      if (!found) continue;
      const letters = [...word];
      const suggestion = letters
        .map((letter, at) => (found.at.includes(at) ? (twin(letter, found.home) ?? letter) : letter))
        .join('');
      const before = letters.slice(0, found.at[0] ?? 0).join('').length;
      report(
        'letters-are-of-one-script',
        { file, ...find(index + before) },
        {
          word,
          letters: found.at.map((at) => letters[at] ?? ''),
          positions: found.at.map((at) => String(at + 1)),
          script: found.script,
          suggestion,
        },
      );
    }
  }
};
