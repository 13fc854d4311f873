import { availableParallelism, cpus, totalmem } from 'node:os';
import { FIGURES, type Figure } from './figure.ts';
import type { Row } from './measurement.ts';

/** A row with what follows from its times. */
export interface RowResult extends Omit<Row, 'seconds' | 'base'> {
  /** Median of the runs; none when there was nothing to measure. */
  seconds?: number;
  runs: readonly number[];
  /** How many times as long as the rows that others are compared with took, in the same turn, by their ids. */
  ratios: Readonly<Record<string, number>>;
}

/** The median; of an even number of values the mean of the middle two. `undefined` without values. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

const rounded = (value: number, digits = 3): number => Number(value.toFixed(digits));

/** How many times as long one thing took as another in the same turn: the median of the turns. */
const ratio = (own: readonly number[], base: readonly number[]): number | undefined =>
  median(own.flatMap((value, turn) => (base[turn] ? value / base[turn] : [])));

/** Medians and ratios of the rows of one measurement. */
export function results(rows: readonly Row[]): RowResult[] {
  const bases = rows.filter(({ base }) => base);
  return rows.map(({ seconds, base: _, ...row }) => {
    const own = median(seconds);
    return {
      ...row,
      ...(own === undefined ? {} : { seconds: rounded(own) }),
      figures: Object.fromEntries(
        Object.entries(row.figures).map(([name, value]) => [name, rounded(value, FIGURES[name as Figure] + 1)]),
      ),
      runs: seconds.map((value) => rounded(value)),
      ratios: Object.fromEntries(
        bases.flatMap(({ id, seconds: of }) => {
          const times = ratio(seconds, of);
          return times === undefined ? [] : [[id, rounded(times, 2)]];
        }),
      ),
    };
  });
}

/** What has to be known about the machine to read the times. */
export const machine = () => ({
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? '',
  memory: Math.round(totalmem() / 1024 ** 2),
  platform: `${process.platform}-${process.arch}`,
  node: process.version,
});
