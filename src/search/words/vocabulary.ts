import { distance } from './distance.ts';
import type { Stemmer } from './stemmer.ts';

/** All stems and law tokens of an index, sorted by code unit. */
export interface Vocabulary {
  has(stem: string): boolean;
  /** The stem stands in a title, a name or a keyword: alone it already tells what is sought. */
  isTelling(stem: string): boolean;
  /** Some stem begins so. */
  hasPrefix(prefix: string): boolean;
  /** The telling stems that a shortened word may stand for: those longer than it that begin so. At most three, the shortest first. */
  longer(beginning: string): string[];
  /** The longer stems that begin with one stem and end with another: compounds with more between the two. At most three, the shortest first. */
  between(first: string, last: string): string[];
  /** The stems nearest to a misspelt one: one letter off, from eight letters two; the nearest only, at most three. */
  near(stem: string): string[];
}

/** Shortest word whose typing errors are mended; shorter ones have too many neighbours. */
const SHORTEST = 4;
const LONG = 8;
const MOST = 3;

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Letters that a slip of the finger puts into a folded word of a Latin alphabet. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** What went wrong: letters swapped, doubled or taken for one that sounds the same; a letter too many, too few or wrong. */
type SlipKind = 'swapped' | 'doubled' | 'alike' | 'extra' | 'missing' | 'changed';

/** Slips that leave few other words to be meant. */
const SURE: ReadonlySet<SlipKind> = new Set(['swapped', 'doubled', 'alike']);

/** Letters that Czech and German spell by rule rather than by ear. */
const ALIKE: ReadonlySet<string> = new Set(['iy', 'yi']);

/** The words that one slip may have made of this one. */
function* slips(word: string): Generator<{ slip: string; kind: SlipKind }> {
  for (let at = 1; at < word.length; at++) {
    yield { slip: word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1), kind: 'swapped' };
  }
  for (let at = 0; at < word.length; at++) {
    yield { slip: word.slice(0, at) + word.slice(at + 1), kind: word[at] === word[at - 1] ? 'doubled' : 'extra' };
  }
  for (let at = 0; at <= word.length; at++) {
    for (const letter of LETTERS) {
      yield { slip: word.slice(0, at) + letter + word.slice(at), kind: 'missing' };
      const kind = ALIKE.has(`${word[at]}${letter}`) ? 'alike' : 'changed';
      yield { slip: word.slice(0, at) + letter + word.slice(at + 1), kind };
    }
  }
}

/** What turns a word into its opposite: nezaměstnaný is no slip for zaměstnaný. */
const NEGATIONS = ['ne', 'nie', 'un', 'не'];
const areOpposite = (one: string, other: string): boolean =>
  NEGATIONS.some((sign) => one === sign + other || other === sign + one);

/**
 * The stems that a misspelt folded word may have been meant for. A slip inside the stem leaves a near stem; one in an
 * ending (oddlužeín) keeps the stemmer from seeing the ending, so that slips are undone before stemming.
 */
export function corrections(word: string, stem: Stemmer, vocabulary: Vocabulary): string[] {
  if (word.length < SHORTEST || /\d/.test(word)) return [];
  const likely = new Set<string>();
  const possible = new Set<string>();
  for (const { slip, kind } of slips(word)) {
    const candidate = stem(slip);
    // Short stems have too many neighbours for a slip that could have made any of them.
    const shortest = SURE.has(kind) ? SHORTEST : SHORTEST + 1;
    if (candidate.length < shortest || slip.length < shortest || !vocabulary.has(candidate)) continue;
    (kind === 'changed' ? possible : likely).add(candidate);
  }
  const own = stem(word);
  const near =
    own.length > SHORTEST ? vocabulary.near(own).filter((one) => one.length > SHORTEST && !areOpposite(own, one)) : [];
  const longest = (stems: Iterable<string>): string[] =>
    [...stems].sort((a, b) => b.length - a.length || byCodeUnit(a, b));
  return [...new Set([...longest(likely), ...near, ...longest(possible)])].slice(0, MOST);
}

/** The telling stems that a known folded word becomes when two letters are swapped: a slip may leave another word. */
export function swaps(word: string, stem: Stemmer, vocabulary: Vocabulary): string[] {
  if (word.length < SHORTEST || /\d/.test(word)) return [];
  const found = [...slips(word)].flatMap(({ slip, kind }) => (kind === 'swapped' ? [stem(slip)] : []));
  return [...new Set(found)].filter((one) => one.length >= SHORTEST && vocabulary.isTelling(one));
}

/*
 * Before each stem stands a sign that no folded word holds: its place here is the number of letters that the stem
 * shares with the one before it. The second row is for telling stems.
 */
const SHARED = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SHARED_TELLING = "!#$%&'()*+,-./:;<=>?@[]^_`";

/** Writes stems in their order, each as the sign of what it shares with the one before it and the rest of its letters. */
export function encodeVocabulary(stems: Iterable<string>, telling: ReadonlySet<string> = new Set()): string {
  let before = '';
  return [...new Set(stems)]
    .sort(byCodeUnit)
    .map((stem) => {
      let shared = 0;
      while (shared < SHARED.length - 1 && shared < stem.length && stem[shared] === before[shared]) shared++;
      before = stem;
      return (telling.has(stem) ? SHARED_TELLING : SHARED).charAt(shared) + stem.slice(shared);
    })
    .join('');
}

/** Reads what `encodeVocabulary` wrote. */
export function decodeVocabulary(text: string): Vocabulary {
  const telling = new Set<string>();
  const stems: string[] = [];
  let stem = '';
  const end = (isTelling: boolean): void => {
    if (stem === '') return;
    stems.push(stem);
    if (isTelling) telling.add(stem);
  };
  let wasTelling = false;
  for (const letter of text) {
    const plain = SHARED.indexOf(letter);
    const shared = plain < 0 ? SHARED_TELLING.indexOf(letter) : plain;
    if (shared < 0) stem += letter;
    else {
      end(wasTelling);
      stem = stem.slice(0, shared);
      wasTelling = plain < 0;
    }
  }
  end(wasTelling);
  return vocabularyOf(stems, telling);
}

/** A vocabulary of stems that are sorted by code unit and stand in it once each. */
export function vocabularyOf(stems: readonly string[], telling: ReadonlySet<string> = new Set()): Vocabulary {
  const all = new Set(stems);
  const indexOf = (wanted: string): number => {
    let [low, high] = [0, stems.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stems[middle] ?? '') < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  /** The first few stems that begin so and pass, the shortest first. */
  const shortest = (beginning: string, pass: (stem: string) => boolean): string[] => {
    const found: string[] = [];
    for (let at = indexOf(beginning); stems[at]?.startsWith(beginning); at++) {
      const stem = stems[at] ?? '';
      if (pass(stem)) found.push(stem);
    }
    return found.sort((a, b) => a.length - b.length || byCodeUnit(a, b)).slice(0, MOST);
  };
  return {
    has: (stem) => all.has(stem),
    isTelling: (stem) => telling.has(stem),
    hasPrefix: (prefix) => stems[indexOf(prefix)]?.startsWith(prefix) ?? false,
    longer: (beginning) => shortest(beginning, (stem) => stem.length > beginning.length && telling.has(stem)),
    between: (first, last) =>
      shortest(first, (stem) => stem.length > first.length + last.length && stem.endsWith(last)),
    near(stem) {
      if (stem.length < SHORTEST || /\d/.test(stem)) return [];
      const limit = stem.length >= LONG ? 2 : 1;
      const found: { stem: string; off: number }[] = [];
      for (const candidate of stems) {
        if (candidate.length < SHORTEST - 1 || /\d/.test(candidate)) continue;
        const off = distance(stem, candidate, limit);
        if (off <= limit) found.push({ stem: candidate, off });
      }
      const least = Math.min(...found.map(({ off }) => off));
      const likely = (candidate: string): number => (candidate[0] === stem[0] ? 0 : 1);
      return found
        .filter(({ off }) => off === least)
        .map((item) => item.stem)
        .sort((a, b) => likely(a) - likely(b) || byCodeUnit(a, b))
        .slice(0, MOST);
    },
  };
}
