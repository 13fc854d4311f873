/** Numbers beside the times, with the decimals that are told; `perEntry` and `perPage` are milliseconds. */
export const FIGURES = {
  entries: 0,
  perEntry: 1,
  pages: 0,
  perPage: 1,
  words: 0,
  queries: 0,
  /** Shares of the queries with an answer, from 0 to 1: a right one comes first, among the first five. */
  success1: 3,
  success5: 3,
  /** Mean reciprocal rank of the first right answer. */
  mrr: 3,
  /** Mean number of results for queries without an answer. */
  needless: 1,
  bytes: 0,
  bytesPerEntry: 0,
  /** kB of 1 000 bytes over the wire. */
  first: 1,
  firstMost: 1,
  idle: 1,
  page: 1,
} as const;

export type Figure = keyof typeof FIGURES;
