import { ProgramFailed } from './timed.ts';

/** Something whose time is taken. */
export interface Contender {
  id: string;
  /** Seconds of one run. */
  run(): Promise<number>;
  /** It is not ours: that it fails is a result, not an error. */
  foreign?: boolean;
}

export interface Timing {
  seconds: readonly number[];
  failed?: string;
}

/**
 * Runs all contenders one after another, as often as is asked, so that what else the machine does meets all of them
 * alike. What fails is not run again.
 *
 * @returns the seconds of each run by the id of the contender
 */
export async function rounds(
  count: number,
  contenders: readonly Contender[],
  progress: (step: string) => void,
): Promise<ReadonlyMap<string, Timing>> {
  const timings = new Map(
    contenders.map(({ id }) => [id, { seconds: [] as number[] } as { seconds: number[]; failed?: string }]),
  );
  for (let round = 1; round <= count; round++) {
    for (const { id, run, foreign } of contenders) {
      const timing = timings.get(id);
      if (!timing || timing.failed !== undefined) continue;
      progress(`${id} ${round}/${count}`);
      try {
        timing.seconds.push(await run());
      } catch (error) {
        if (!foreign || !(error instanceof ProgramFailed)) throw error;
        timing.failed = error.message;
        timing.seconds = [];
      }
    }
  }
  return timings;
}
