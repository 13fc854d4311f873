import { type Token, tokens } from '../words/tokens.ts';

/** Where a word that was understood stands in its query; without it a citation is meant. */
export function placeInQuery(query: string, word: string): Token | undefined {
  return tokens(query).find((token) => token.word === word);
}

/** A word that was understood, with the capitals and the diacritics that it has in its query. */
export function asTyped(query: string, word: string): string {
  const place = placeInQuery(query, word);
  return place ? query.slice(place.start, place.end) : word;
}
