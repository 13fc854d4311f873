import { z } from 'zod';

/** One judged query: any of the expected ids is a right answer; an empty list means that there is none. */
export const JudgedQuery = z.strictObject({
  lang: z.string(),
  class: z.string(),
  query: z.string(),
  expect: z.array(z.string()),
});
export type JudgedQuery = z.infer<typeof JudgedQuery>;

export const JudgedQueries = z.array(JudgedQuery);

/** What became of one query. */
export interface Judged extends JudgedQuery {
  found: readonly string[];
  total: number;
  /** Place of the first right answer from 1; absent when it is not among the first ten. */
  rank?: number;
}

/** Figures of one class of one language: shares from 0 to 1. For queries without an answer only `results` says something. */
export interface Score {
  lang: string;
  class: string;
  queries: number;
  success1: number;
  success5: number;
  mrr: number;
  /** Mean number of results. */
  results: number;
}

/** What can be asked: the search of the site, or another one that is compared with it. */
export interface Finder {
  search(query: string): Promise<{
    /** How many results there are. */
    total: number;
    /** Results by their place in the order. */
    load(from: number, to: number): Promise<readonly { id: string }[]>;
  }>;
}

const DEPTH = 10;

/** Asks every query of its language's index. */
export async function judge(
  queries: readonly JudgedQuery[],
  open: (lang: string) => Promise<Finder>,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const query of queries) {
    const engine = await open(query.lang);
    const answer = await engine.search(query.query);
    const found = (await answer.load(0, DEPTH)).map(({ id }) => id);
    const at = found.findIndex((id) => query.expect.includes(id));
    judged.push({ ...query, found, total: answer.total, ...(at < 0 ? {} : { rank: at + 1 }) });
  }
  return judged;
}

/** Success@1, success@5 and mean reciprocal rank per language and class, in order of first mention, and over all answerable queries. */
export function scores(judged: readonly Judged[]): Score[] {
  const groups = new Map<string, Judged[]>();
  const put = (key: string, item: Judged): void => {
    groups.set(key, [...(groups.get(key) ?? []), item]);
  };
  for (const item of judged) put(`${item.lang}\t${item.class}`, item);
  for (const item of judged) if (item.expect.length > 0) put(`${item.lang}\tall`, item);
  return [...groups].map(([key, items]) => {
    const [lang = '', name = ''] = key.split('\t');
    const share = (test: (rank: number) => number): number =>
      items.reduce((sum, { rank }) => sum + (rank === undefined ? 0 : test(rank)), 0) / items.length;
    return {
      lang,
      class: name,
      queries: items.length,
      success1: share((rank) => (rank === 1 ? 1 : 0)),
      success5: share((rank) => (rank <= 5 ? 1 : 0)),
      mrr: share((rank) => 1 / rank),
      results: items.reduce((sum, { total }) => sum + total, 0) / items.length,
    };
  });
}

/** The scores as a table of text. */
export function scoreTable(all: readonly Score[]): string {
  const rows = all.map((score) => [
    score.lang,
    score.class,
    String(score.queries),
    score.success1.toFixed(2),
    score.success5.toFixed(2),
    score.mrr.toFixed(2),
    score.results.toFixed(1),
  ]);
  const table = [['lang', 'class', 'n', 's@1', 's@5', 'MRR', 'results'], ...rows];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  return table
    .map((row) =>
      row
        .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
