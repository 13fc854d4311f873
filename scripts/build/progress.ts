import type { TerminalWording } from '#i18n/terminal.ts';

/** Tells each step of a long command with its time. */
export interface Progress {
  /** Runs a step; what `describe` says of its result stands behind the time. */
  step<Result>(title: string, work: () => Promise<Result>, describe?: (result: Result) => string): Promise<Result>;
  /** Seconds since the beginning, with one decimal. */
  seconds(): string;
}

const inSeconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);

/** Progress on a stream; on a terminal the step under way is shown before it is done. */
export function progress(words: TerminalWording, out: NodeJS.WriteStream): Progress {
  const begin = performance.now();
  return {
    async step(title, work, describe) {
      const start = performance.now();
      if (out.isTTY) out.write(`… ${title}\r`);
      const result = await work();
      const time = words.t('build.seconds', { seconds: inSeconds(performance.now() - start) });
      const more = describe?.(result);
      out.write(`✓ ${title.padEnd(36)} ${time.padStart(8)}${more ? `   ${more}` : ''}\n`);
      return result;
    },
    seconds: () => inSeconds(performance.now() - begin),
  };
}
