import type { LanguageTag } from '#model/language.ts';
import { spellCitations } from '../words/citation-spelling.ts';
import { compoundsOf, splitterOf } from '../words/compound.ts';
import { nameToken, stemToken } from '../words/index-tokens.ts';
import { shortened } from '../words/shortened.ts';
import { stemmerOf } from '../words/stemmer.ts';
import { stopWordsOf } from '../words/stop-words.ts';
import { type Token, tokens } from '../words/tokens.ts';
import { corrections, swaps, type Vocabulary } from '../words/vocabulary.ts';
import { lawParts } from './law-parts.ts';
import { namesIn } from './query-names.ts';

/** One way to look for a part of a query. */
export interface Alternative {
  /** Words of the index, each asked for by itself; a record must hold them all. */
  terms: readonly string[];
  /** Factor on Pagefind's score. */
  weight: number;
  /** Adds to the best of the others instead of standing beside it: the word as typed. */
  bonus?: boolean;
  /** Counts only when this term has hits: without any longer word, Pagefind would answer with shorter ones. */
  onlyWith?: string;
}

/** A word or a law citation of a query with the ways to look for it; without ways it is not known. */
export interface QueryPart {
  typed: string;
  alternatives: readonly Alternative[];
  /** Stems to mark in a text. */
  stems: readonly string[];
  /** Law tokens to mark in a text. */
  law: readonly string[];
  /** Stems that were taken for a misspelt word. */
  corrected: boolean;
  /** From 0 to 1: how sure it is that what is asked for is what was meant. */
  certainty: number;
  /** It stands in a title, a name or a keyword, or cites law: alone it already tells what is sought. */
  isTelling: boolean;
}

/** A query taken apart. */
export interface QueryPlan {
  parts: readonly QueryPart[];
  /** The query and its parts as names of something. */
  names: readonly QueryName[];
}

/** Words of a query that may be a name. */
export interface QueryName {
  term: string;
  /** What share of the words of the query it has. */
  share: number;
  /** Places of its words among the parts of the plan. */
  parts: readonly number[];
}

/** Longer queries are cut: nobody types them, and each word costs a search. */
const LONGEST = 200;
const MOST_WORDS = 12;
/** Is all of a query understood, or only its beginning? */
export const isReadWhole = (query: string): boolean => query.length <= LONGEST && tokens(query).length <= MOST_WORDS;

/** Weights of the ways to look, against the stem of the word itself. */
const WEIGHTS = { stem: 1, otherLanguage: 0.9, parts: 0.8, longer: 0.8, typed: 0.3, beginning: 0.7, corrected: 0.6 };

/** Takes a query apart. `languages` are those whose words the index holds, its own first. */
export function planQuery(query: string, languages: readonly LanguageTag[], vocabulary: Vocabulary): QueryPlan {
  const text = spellCitations(query.normalize('NFC').slice(0, LONGEST));
  const lang = languages[0] ?? 'en';
  const law = lawParts(text, languages, vocabulary);
  const rest = tokens(text).filter((token) => !law.some(({ start, end }) => token.start < end && start < token.end));
  const stop = stopWordsOf(lang);
  const telling = rest.filter(({ word }) => !stop.has(word) && (word.length > 1 || /\d/.test(word)));
  // A query of nothing but stop words is taken as it is: "být", "wir".
  const words = (telling.length > 0 || law.length > 0 ? telling : rest).slice(0, MOST_WORDS);
  const initials = law.length === 0 ? initialParts(words) : undefined;
  if (initials) return { parts: initials, names: namesIn(words, initials, languages) };
  const short = words.map((token, at) => shortened(token, text, at === words.length - 1, languages, vocabulary));
  const alone = words.map(({ word }, at) => wordPart(word, at === words.length - 1, languages, vocabulary));
  const joined = joinedWords(words, languages, vocabulary);
  const understood = alone.map((part, at) =>
    withLonger(withJoined(part, joined, at), short[at] ?? [], hasStop(words[at], text)),
  );
  const isSure =
    law.length > 0 ||
    understood.some(({ isTelling, corrected, certainty }) => isTelling && !corrected && certainty === 1);
  const parts = isSure ? understood.map((part) => withoutChance(part, vocabulary)) : understood;
  return {
    parts: [...law.map(({ part }) => part), ...parts],
    names:
      law.length > 0 ? [] : [...namesIn(words, parts, languages, short), ...joined.map((pair) => nameOf(pair, words))],
  };
}

/** Parts of a query of nothing but initials (z. s., e. V.): its letters are known when together they are a name. */
function initialParts(words: readonly Token[]): QueryPart[] | undefined {
  if (words.length < 2 || words.some(({ word }) => !/^\p{L}$/u.test(word))) return undefined;
  const name = nameToken(words.map(({ word }) => word));
  return words.map(({ word }) => ({
    typed: word,
    alternatives: [{ terms: [name], weight: WEIGHTS.stem }],
    stems: [],
    law: [],
    corrected: false,
    certainty: 1,
    isTelling: true,
  }));
}

/** Beside a word that surely tells what is sought, a guess at one that stands in no title, name or keyword would only add chance finds. */
const withoutChance = (part: QueryPart, vocabulary: Vocabulary): QueryPart =>
  part.corrected && !part.stems.some(vocabulary.isTelling)
    ? { ...part, alternatives: [], stems: [], corrected: false, certainty: 0, isTelling: false }
    : part;

const hasStop = (word: Token | undefined, text: string): boolean => text[word?.end ?? 0] === '.';

/**
 * A part that may also be found as one of the words that it is short for; then it is not misspelt.
 *
 * @param isMarked a full stop says that it is short for something
 */
function withLonger(part: QueryPart, longer: readonly string[], isMarked: boolean): QueryPart {
  if (longer.length === 0) return part;
  const ways = longer.map((stem) => ({ terms: [stemToken(stem)], weight: WEIGHTS.longer }));
  return {
    ...part,
    alternatives: [...(part.corrected ? [] : part.alternatives), ...ways],
    stems: [...(part.corrected ? [] : part.stems), ...longer],
    corrected: false,
    certainty: isMarked ? 1 : part.certainty,
    isTelling: true,
  };
}

/** Everything that the index is asked for a query. */
export const termsOf = ({ parts, names }: QueryPlan): Set<string> =>
  new Set([
    ...names.map(({ term }) => term),
    ...parts.flatMap(({ alternatives }) =>
      alternatives.flatMap(({ terms, onlyWith }) => (onlyWith === undefined ? terms : [...terms, onlyWith])),
    ),
  ]);

/** Two words next to each other that the index knows as one compound: "Wohnungslosen Hilfe". */
interface JoinedWords {
  /** Place of the first of the two. */
  at: number;
  stem: string;
}

function joinedWords(
  words: readonly Token[],
  languages: readonly LanguageTag[],
  vocabulary: Vocabulary,
): JoinedWords[] {
  return words.slice(1).flatMap(({ word }, at) =>
    languages.flatMap((tag) => {
      const stem = compoundsOf(words[at]?.word ?? '', word, tag)
        .map(stemmerOf(tag))
        .find(vocabulary.has);
      return stem === undefined ? [] : [{ at, stem }];
    }),
  );
}

const nameOf = ({ at, stem }: JoinedWords, words: readonly Token[]): QueryName => ({
  term: nameToken([stem]),
  share: 2 / words.length,
  parts: [at, at + 1],
});

/** A part that may also be found as a half of a compound; then it is not misspelt. */
function withJoined(part: QueryPart, joined: readonly JoinedWords[], place: number): QueryPart {
  const stems = joined.filter(({ at }) => at === place || at + 1 === place).map(({ stem }) => stem);
  if (stems.length === 0) return part;
  const ways = stems.map((stem) => ({ terms: [stemToken(stem)], weight: WEIGHTS.stem }));
  const own = part.corrected ? [] : part.alternatives;
  return {
    ...part,
    alternatives: [...ways, ...own],
    stems: [...stems, ...(part.corrected ? [] : part.stems)],
    corrected: false,
    certainty: 1,
    isTelling: true,
  };
}

/** A word may be the beginning of another one whose last letter the stemmer has changed; an ending taken off is no such change. */
const isBeginning = (word: string, stem: string, vocabulary: Vocabulary): boolean =>
  stem.length >= word.length - 1 && stem.length > 2 && !word.startsWith(stem) && vocabulary.hasPrefix(stem);

/** A misspelt word that was taken for a stem of so few letters may as well be another word. */
const SHORT_GUESS = 5;

/** How sure an unfinished word is that is not the last one, and a misspelt one for each letter of its stem. */
const CERTAINTY = { unfinished: 0.5, letter: 0.1 };

/** @param isLast the reader may not have finished it */
function wordPart(word: string, isLast: boolean, languages: readonly LanguageTag[], vocabulary: Vocabulary): QueryPart {
  const alternatives: Alternative[] = [];
  const stems = new Set<string>();
  const add = (all: readonly string[], weight: number): void => {
    alternatives.push({ terms: all.map(stemToken), weight });
    for (const stem of all) stems.add(stem);
  };
  languages.forEach((tag, at) => {
    const stem = stemmerOf(tag)(word);
    if (vocabulary.has(stem) && !stems.has(stem)) add([stem], at === 0 ? WEIGHTS.stem : WEIGHTS.otherLanguage);
    const parts = splitterOf(tag, vocabulary.has)(word);
    if (parts.length > 1) {
      add(parts, WEIGHTS.parts);
      // A compound that the index lacks may stand there as a longer one: Wohngesetz, Wohnunterstützungsgesetz.
      if (!vocabulary.has(stem)) {
        for (const longer of vocabulary.between(parts[0] ?? '', parts.at(-1) ?? '')) add([longer], WEIGHTS.longer);
      }
    }
  });
  const known = alternatives.length > 0;
  if (known && ![...stems].some(vocabulary.isTelling)) {
    for (const stem of swaps(word, stemmerOf(languages[0] ?? 'en'), vocabulary)) add([stem], WEIGHTS.corrected);
  }
  const begins =
    vocabulary.hasPrefix(word) || languages.some((tag) => isBeginning(word, stemmerOf(tag)(word), vocabulary));
  if (known || (begins && word.length > 1)) {
    // A quoted word is found as it stands only.
    if (known) alternatives.push({ terms: [word], weight: WEIGHTS.typed, bonus: true, onlyWith: `"${word}"` });
    else alternatives.push({ terms: [word], weight: WEIGHTS.beginning });
    const isTelling = [...stems].some(vocabulary.isTelling) || (!known && isLast);
    const certainty = known || isLast ? 1 : CERTAINTY.unfinished;
    return { typed: word, alternatives, stems: [...stems], law: [], corrected: false, certainty, isTelling };
  }
  for (const tag of languages) {
    for (const stem of corrections(word, stemmerOf(tag), vocabulary))
      if (!stems.has(stem)) add([stem], WEIGHTS.corrected);
    // The first language that has something near is enough: the others would only add chance finds.
    if (stems.size > 0) break;
  }
  const certainty = Math.min(1, Math.max(0, ...[...stems].map(({ length }) => length)) * CERTAINTY.letter);
  const isTelling = [...stems].some(({ length }) => length > SHORT_GUESS);
  return { typed: word, alternatives, stems: [...stems], law: [], corrected: stems.size > 0, certainty, isTelling };
}
