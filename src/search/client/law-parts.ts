import type { LanguageTag } from '#model/language.ts';
import { actToken, citations, pairToken, sectionToken } from '../words/citations.ts';
import { stemToken } from '../words/index-tokens.ts';
import { type Token, tokens } from '../words/tokens.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { QueryPart } from './query.ts';

/** A citation of law in a query. */
interface LawPart {
  part: QueryPart;
  start: number;
  end: number;
}

/** Words that stand between a number and its act: zák. č. 108/2006. */
const BETWEEN: ReadonlySet<string> = new Set([
  'zak',
  'zakon',
  'zakona',
  'c',
  'z',
  'odst',
  'abs',
  'sb',
  'par',
  'paragraf',
  'nr',
]);
const BARE_SECTION = /^\d{1,4}[a-z]{0,2}$/;

/** The citations of law in a query, each with its place. */
export function lawParts(text: string, languages: readonly LanguageTag[], vocabulary: Vocabulary): LawPart[] {
  const words = tokens(text);
  const found = languages.flatMap((tag) => citations(text, tag));
  const acts = new Map<string, { start: number; end: number }>();
  const pairs: { act?: string; section: string; start: number; end: number }[] = [];
  for (const { act, section, start, end } of found) {
    if (section !== undefined) pairs.push(act === undefined ? { section, start, end } : { act, section, start, end });
    else if (act !== undefined && !acts.has(act)) acts.set(act, { start, end });
  }
  // Abbreviations in any case, when the index has such an act: zpo, inso.
  for (const { word, start, end } of words) {
    if (vocabulary.has(actToken(word)) && !acts.has(word)) acts.set(word, { start, end });
  }
  const parts: LawPart[] = [];
  for (const [act, place] of acts) {
    const own = pairs.filter((pair) => pair.act === act);
    const bare = own.length === 0 ? bareSection(words, place) : undefined;
    const sections = bare ? [bare.word] : [...new Set(own.map(({ section }) => section))];
    const { start, end } = spanOf(words, [place, ...own, ...(bare ? [bare] : [])]);
    parts.push({ part: lawPart(text.slice(start, end), vocabulary, sections, act), start, end });
  }
  const lone = pairs.filter(
    ({ act, section, start }, at) =>
      act === undefined && pairs.findIndex((other) => other.section === section && other.start === start) === at,
  );
  for (const { section, start, end } of lone) {
    parts.push({ part: lawPart(text.slice(start, end), vocabulary, [section]), start, end });
  }
  return parts;
}

/** The number before or behind an act that must be its section: `67 SGB XII`, `sgb 12 67`. */
function bareSection(words: readonly Token[], place: { start: number; end: number }): Token | undefined {
  const before = words.filter(({ end, word }) => end <= place.start && !BETWEEN.has(word)).at(-1);
  if (before && BARE_SECTION.test(before.word)) return before;
  const after = words.find(({ start, word }) => start >= place.end && !BETWEEN.has(word));
  return after && BARE_SECTION.test(after.word) ? after : undefined;
}

/** From the first to the last place, with the small words that belong to a citation. */
function spanOf(
  words: readonly Token[],
  places: readonly { start: number; end: number }[],
): { start: number; end: number } {
  let start = Math.min(...places.map((place) => place.start));
  let end = Math.max(...places.map((place) => place.end));
  for (const { word, start: from } of [...words].reverse())
    if (from < start && BETWEEN.has(word) && start - from < 12) start = from;
  for (const { word, start: from, end: to } of words) if (from >= end && from - end < 3 && BETWEEN.has(word)) end = to;
  return { start, end };
}

function lawPart(typed: string, vocabulary: Vocabulary, sections: readonly string[], act?: string): QueryPart {
  const ways: { all: string[]; weight: number }[] = [];
  if (act === undefined) ways.push({ all: sections.map(sectionToken), weight: 1 });
  else {
    if (sections.length > 0) {
      ways.push({ all: sections.map((section) => pairToken(act, section)), weight: 2.5 });
      ways.push({ all: [actToken(act), ...sections.map(sectionToken)], weight: 1 });
    }
    ways.push({ all: [actToken(act)], weight: sections.length > 0 ? 0.5 : 1.5 });
  }
  const possible = ways.filter(({ all }) => all.length > 0 && all.every(vocabulary.has));
  return {
    typed: typed.trim(),
    alternatives: possible.map(({ all, weight }) => ({ terms: all.map(stemToken), weight })),
    stems: [],
    law: [...new Set(possible[0]?.all ?? [])],
    corrected: false,
    certainty: 1,
    isTelling: true,
  };
}
