import { textWidth } from './text-width.ts';

/** Letters that a part of a broken word keeps at least. */
const FEWEST = 3;

/**
 * Lines of at most `width`. Lines end at spaces and behind hyphens; no-break spaces give way only where a word held by
 * them is wider than a line; a word that is wider still is broken hard, with a hyphen.
 */
export function wrap(text: string, width: number, size: number, stretch: number): string[] {
  const fits = (line: string): boolean => textWidth(line, size) * stretch <= width;
  const lines: string[] = [];
  let line = '';
  const add = (piece: string, glue: string): void => {
    if (line !== '' && fits(line + glue + piece)) line += glue + piece;
    else {
      if (line !== '') lines.push(line);
      line = piece;
    }
  };
  for (const word of text.split(/[ \n]+/).filter((part) => part !== '')) {
    const held = fits(word) ? [word] : word.split('\u00a0');
    for (const [place, part] of held.entries()) {
      const glue = place === 0 ? ' ' : '\u00a0';
      if (fits(part)) add(part, glue);
      else for (const [index, piece] of broken(part, fits).entries()) add(piece, index === 0 ? glue : '');
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Parts of a word that is wider than a line: at its own hyphens and strokes, else anywhere. */
function broken(word: string, fits: (line: string) => boolean): string[] {
  const natural = word.split(/(?<=[-–/])/);
  if (natural.length > 1) return natural.flatMap((part) => (fits(part) ? [part] : broken(part, fits)));
  const parts: string[] = [];
  let rest = [...word];
  while (rest.length > 0 && !fits(rest.join(''))) {
    let most = rest.length;
    while (most > 1 && !fits(`${rest.slice(0, most).join('')}-`)) most -= 1;
    if (rest.length - most < FEWEST) most = Math.max(1, Math.min(most, rest.length - FEWEST));
    const count = syllableEnd(rest, most);
    parts.push(`${rest.slice(0, count).join('')}-`);
    rest = rest.slice(count);
  }
  if (rest.length > 0) parts.push(rest.join(''));
  return parts;
}

const VOWEL = /[aeiouyäöüáéěíóúůýàèâêôûåæøœаеёиіїоуыэюяъ]/iu;
/** Letters that together are one sound, or begin a syllable together. */
const TOGETHER = /^(?:ch|ck|ph|th|sh|sc|st|sp|qu|[pbtdkgfcч][rl]|[пбтдкгф][рл])/iu;

/** The last place up to `most` at which a syllable may end: before a consonant that a vowel follows. Else `most`. */
function syllableEnd(letters: readonly string[], most: number): number {
  for (let place = most; place >= Math.max(FEWEST, most - 5); place -= 1) {
    const [before = '', ...after] = letters.slice(place - 1);
    const onset = TOGETHER.test(after.slice(0, 2).join('')) ? 2 : 1;
    const parted = TOGETHER.test(before + (after[0] ?? ''));
    if (!parted && !VOWEL.test(after[0] ?? '') && VOWEL.test(after[onset] ?? '')) return place;
  }
  return most;
}
