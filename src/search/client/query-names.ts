import type { LanguageTag } from '#model/language.ts';
import { nameToken } from '../words/index-tokens.ts';
import { stemmerOf } from '../words/stemmer.ts';
import { stopWordsOf } from '../words/stop-words.ts';
import type { Token } from '../words/tokens.ts';
import type { QueryName, QueryPart } from './query.ts';

/** Words of the longest and the shortest name looked for inside a longer query. */
const LONGEST_NAME = 5;
const SHORTEST_NAME = 1;

/**
 * All runs of words that may be a name, in each language; misspelt words stand as what they were taken for.
 *
 * @param short for each word the stems that it may be short for
 */
export function namesIn(
  words: readonly Token[],
  parts: readonly QueryPart[],
  languages: readonly LanguageTag[],
  short: readonly (readonly string[])[] = [],
): QueryName[] {
  const names = new Map<string, QueryName>();
  const ways = Math.max(0, ...short.map(({ length }) => length));
  for (const tag of languages) {
    const stop = stopWordsOf(tag);
    for (let way = -1; way < ways; way++) {
      const all = words.map(({ word }, at) => {
        const part = parts[at];
        const meant = short[at]?.[way] ?? (part?.corrected ? part.stems[0] : undefined);
        return { word, at, stem: meant ?? stemmerOf(tag)(word) };
      });
      const telling = all.filter(({ word }) => !stop.has(word) && (word.length > 1 || /\d/.test(word)));
      addRuns(telling.length > 0 ? telling : all, names);
    }
  }
  return [...names.values()];
}

function addRuns(named: readonly { at: number; stem: string }[], names: Map<string, QueryName>): void {
  const add = (run: typeof named): void => {
    const term = nameToken(run.map(({ stem }) => stem));
    const share = run.length / named.length;
    if (share > (names.get(term)?.share ?? 0)) names.set(term, { term, share, parts: run.map(({ at }) => at) });
  };
  if (named.length > 0) add(named);
  for (let length = SHORTEST_NAME; length <= Math.min(LONGEST_NAME, named.length - 1); length++) {
    for (let from = 0; from + length <= named.length; from++) add(named.slice(from, from + length));
  }
}
