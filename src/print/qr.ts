import { encode } from 'uqr';

/** Most bytes that version 10 holds at error correction level M; a larger code is too fine for a printed page. */
const MOST_BYTES = 213;

type Runs = readonly (readonly (readonly [number, number])[])[];

/** Codes that were made already: an address is printed in several tries and files. */
const made = new Map<string, Runs>();

/**
 * The QR code of a text: the dark squares of each row as runs of `[first, length]`, which draw in fewer shapes, without
 * the quiet zone of four squares that must stay free around it; `undefined` for more than 213 bytes.
 */
export function qrRuns(text: string): Runs | undefined {
  if (new TextEncoder().encode(text).length > MOST_BYTES) return undefined;
  const runs = made.get(text) ?? encode(text, { ecc: 'M', border: 0 }).data.map(runsOf);
  made.set(text, runs);
  return runs;
}

function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (dark && last && last[0] + last[1] === x) last[1]++;
    else if (dark) runs.push([x, 1]);
  });
  return runs;
}
