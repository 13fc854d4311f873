import type { TerminalWording } from '#i18n/terminal.ts';
import { type Judged, type JudgedQuery, judge, type Score, scores } from '../../search/evaluate.ts';
import type { Row } from '../measurement.ts';
import type { Collection, Engine } from './engine.ts';
import { HALVES, type Half } from './judged-halves.ts';

/** What became of the queries of each half. */
type Answers = ReadonlyMap<Half, readonly Judged[]>;

/** The judged queries of a language over a collection, and how the rows about them are named. */
export interface Inquiry {
  collection: Collection;
  halves: ReadonlyMap<Half, readonly JudgedQuery[]>;
  say: TerminalWording;
  /** First part of the ids of the rows. */
  id: string;
  /** Headings of the tables: of all engines, and of the classes of ours. */
  group: string;
  classes: string;
}

/** Figures of queries with an answer. */
const found = ({ queries, success1, success5, mrr }: Score): Row['figures'] => ({ queries, success1, success5, mrr });

/** Mean number of results for the queries without an answer. */
function needless(judged: readonly Judged[]): Row['figures'] {
  const totals = judged.filter(({ expect }) => expect.length === 0).map(({ total }) => total);
  return totals.length === 0 ? {} : { needless: totals.reduce((sum, total) => sum + total, 0) / totals.length };
}

/** One row a class. */
function classRows(judged: readonly Judged[], { id, classes }: Inquiry): Row[] {
  return scores(judged)
    .filter((score) => score.class !== 'all')
    .map((score) => {
      const own = judged.filter((query) => query.class === score.class);
      const figures = own.some(({ expect }) => expect.length > 0)
        ? found(score)
        : { queries: score.queries, ...needless(own) };
      return { id: `${id}.class.${score.class}`, label: score.class, group: classes, seconds: [], figures };
    });
}

/**
 * What an engine makes of the queries: one row for each half.
 *
 * @returns the rows, and what became of the queries when the engine did not fail
 * @throws when our own search fails
 */
async function engineRows(engine: Engine, inquiry: Inquiry): Promise<{ rows: Map<Half, Row>; answers?: Answers }> {
  const { collection, halves, say, id, group } = inquiry;
  const note = engine.id === 'ours' ? undefined : say.t(`bench.search.${engine.id}Note`);
  const row = (half: Half, rest: Pick<Row, 'figures' | 'failed'>): Row => ({
    id: `${id}.${half}.${engine.id}`,
    label: `${say.t(`bench.search.${half}`)}: ${say.t(`bench.search.${engine.id}`)}`,
    group,
    seconds: [],
    ...(note === undefined ? {} : { note }),
    ...rest,
  });
  const asked = HALVES.filter((half) => halves.has(half));
  try {
    const opened = await engine.open(collection);
    const answers = new Map<Half, readonly Judged[]>();
    for (const half of asked) answers.set(half, await judge(halves.get(half) ?? [], async () => opened));
    const size = { bytes: opened.bytes, bytesPerEntry: opened.bytes / Math.max(1, collection.records.length) };
    const rows = [...answers].map(([half, judged]): [Half, Row] => {
      const all = scores(judged).find((score) => score.class === 'all');
      return [half, row(half, { figures: { ...(all ? found(all) : {}), ...needless(judged), ...size } })];
    });
    return { rows: new Map(rows), answers };
  } catch (error) {
    // Whatever the others do wrong is a result; our own faults are errors.
    if (engine.id === 'ours' || !(error instanceof Error)) throw error;
    const failed = error.message;
    return { rows: new Map(asked.map((half) => [half, row(half, { figures: {}, failed })])) };
  }
}

/**
 * Asks all engines the judged queries of a language.
 *
 * @returns the rows of the first half, those of the second, and the classes of the tuned half as our search answers them
 * @throws when our own search fails; that another one does is told in its rows
 */
export async function inquire(engines: readonly Engine[], inquiry: Inquiry): Promise<Row[]> {
  const byEngine: Map<Half, Row>[] = [];
  const classes: Row[] = [];
  for (const engine of engines) {
    const { rows, answers } = await engineRows(engine, inquiry);
    byEngine.push(rows);
    if (engine.id === 'ours') classes.push(...classRows(answers?.get('tuned') ?? [], inquiry));
  }
  return [...HALVES.flatMap((half) => byEngine.flatMap((rows) => rows.get(half) ?? [])), ...classes];
}
