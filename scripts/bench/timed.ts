import { spawn } from 'node:child_process';

/** A program that ended otherwise than it should. */
export class ProgramFailed extends Error {}

/** A program with its arguments. */
export interface Call {
  file: string;
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** Exit codes that are no failure; 0 alone when left out. */
  accepts?: readonly number[];
}

const LAST_WORDS = 600;

/**
 * Runs a program in a process of its own and returns the seconds from its start to its end.
 *
 * @throws ProgramFailed with the end of what it said, when it cannot be started or ends with another code
 */
export function timed({ file, args, env, accepts = [0] }: Call): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(file, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const hear = (chunk: string): void => {
      said = (said + chunk).slice(-LAST_WORDS);
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.on('error', ({ message }) => reject(new ProgramFailed(message)));
    child.on('close', (code, signal) => {
      const seconds = (performance.now() - start) / 1000;
      if (code !== null && accepts.includes(code)) resolve(seconds);
      else reject(new ProgramFailed(`${file} (${code ?? signal}): ${said.trim()}`));
    });
  });
}

/**
 * Seconds until the last of several programs that run side by side has ended; none of them is left running.
 *
 * @throws ProgramFailed for the first of them that failed
 */
export async function timedTogether(calls: readonly Call[]): Promise<number> {
  const ended = await Promise.allSettled(calls.map(timed));
  return Math.max(
    0,
    ...ended.map((end) => {
      if (end.status === 'rejected') throw end.reason;
      return end.value;
    }),
  );
}
