import { FIELD_WEIGHTS } from '../bundle/search-data.ts';
import type { IndexedWord, Places } from './word-places.ts';

/** A word of a query with all words of the index that begin so. */
export interface Sought {
  word: string;
  found: readonly IndexedWord[];
}

/** What is known of the whole index. */
export interface Index {
  /** How many words each record has, by its number. */
  lengths: readonly number[];
  /** Mean of the lengths. */
  meanLength: number;
  /** Meta fields by their numbers. */
  fields: readonly string[];
}

/*
 * How much the words as typed weigh. The formula and its parameters are those of Pagefind 1.6 (pagefind_web,
 * search.rs), which would be 70 kB to load: BM25 over the text (S. Robertson and H. Zaragoza, The Probabilistic Relevance
 * Framework, 2009), mixed with the bare count, and for meta fields the rarity of what they hold. Ours asks for one word at a time.
 */
const LENGTH_SIMILARITY = 2;
const RECORD_LENGTH = 0.4;
const SATURATION = 1.4;
const FREQUENCY = 0.8;
const DIACRITICS = 0.2;
const META_WEIGHTS: Readonly<Record<string, number>> = { ...FIELD_WEIGHTS, title: 3 };

/** The same for Pagefind itself, to compare. */
export const PAGEFIND_RANKING = {
  termSimilarity: LENGTH_SIMILARITY,
  pageLength: RECORD_LENGTH,
  termSaturation: SATURATION,
  termFrequency: FREQUENCY,
  diacriticSimilarity: DIACRITICS,
  metaWeights: META_WEIGHTS,
};

/** Weight of a usual word in the text, as the formula has it. */
const UNIT = 24;
const MOST = 255;

/** A word of the index in one record. */
interface Match {
  word: string;
  places: Places;
  lengthFactor: number;
  formFactor: number;
}

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;

/** From 0 to 1: how near the length of a found word is to that of the sought one. */
function lengthFactor(sought: string, found: string): number {
  const more = Math.min(MOST, bytesOf(found) - bytesOf(sought) + 1);
  return Math.exp(Math.exp(-0.5 * (more / 2) ** 2) * LENGTH_SIMILARITY - LENGTH_SIMILARITY);
}

const formFactor = (sought: string, form: string): number =>
  form.startsWith(sought) || sought.startsWith(form) ? 1 + DIACRITICS : 1;

const rarity = (total: number, holding: number): number => Math.log((total - holding + 0.5) / (holding + 0.5) + 1);

/** Scores by number of the records that hold a word or a longer one. */
export function scoreRecords({ word: sought, found }: Sought, index: Index): Map<number, number> {
  const matches = new Map<number, Match[]>();
  for (const { word, forms } of found) {
    const length = lengthFactor(sought, word);
    for (const { form, places: all } of forms) {
      const factor = formFactor(sought, form);
      for (const places of all) {
        const match = { word, places, lengthFactor: length, formFactor: factor };
        const others = matches.get(places.record);
        if (others) others.push(match);
        else matches.set(places.record, [match]);
      }
    }
  }
  const rare = rarity(index.lengths.length, matches.size);
  return new Map(
    [...matches].map(([record, own]) => [record, rare * textScore(own, index, record) + metaScore(own, rare, index)]),
  );
}

/** How often each word stands in the text, by its weights; a place counts once. */
function frequencies(matches: readonly Match[]): Map<string, number> {
  const places = new Set<number>();
  const sums = new Map<string, number>();
  for (const {
    word,
    places: { text },
  } of matches) {
    for (const { place, weight } of text) {
      if (places.has(place)) continue;
      places.add(place);
      sums.set(word, (sums.get(word) ?? 0) + weight);
    }
  }
  return sums;
}

function textScore(matches: readonly Match[], index: Index, record: number): number {
  let score = 0;
  const length = 1 - RECORD_LENGTH + (RECORD_LENGTH * (index.lengths[record] ?? 0)) / index.meanLength;
  for (const [word, sum] of frequencies(matches)) {
    const match = matches.find((other) => other.word === word);
    if (!match) continue;
    const count = (sum / UNIT) * match.lengthFactor;
    const saturated = ((SATURATION + 1) * count) / (SATURATION * length + count);
    const bare = Math.min((5 * count) / index.meanLength, SATURATION + 1);
    score += ((1 - FREQUENCY) * bare + FREQUENCY * saturated) * match.formFactor;
  }
  return score;
}

function metaScore(matches: readonly Match[], rare: number, { fields }: Index): number {
  if (rare <= 0) return 0;
  const held = new Set(matches.flatMap(({ places }) => [...places.fields]));
  return [...held].reduce((sum, field) => sum + (META_WEIGHTS[fields[field] ?? ''] ?? 1) * rare, 0);
}
