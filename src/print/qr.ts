import { encode } from 'uqr';

/** Most bytes that version 10 holds at error correction level M; a larger code is too fine for a printed page. */
const MOST_BYTES = 213;

/**
 * The QR code of a text: the dark squares of each row as runs of `[first, length]`, which draw in fewer shapes, without
 * the quiet zone of four squares that must stay free around it; `undefined` for more than 213 bytes.
 */
export function qrRuns(text: string): readonly (readonly (readonly [number, number])[])[] | undefined {
  if (new TextEncoder().encode(text).length > MOST_BYTES) return undefined;
  return encode(text, { ecc: 'M', border: 0 }).data.map((row) => {
    const runs: [number, number][] = [];
    row.forEach((dark, x) => {
      const last = runs.at(-1);
      if (dark && last && last[0] + last[1] === x) last[1]++;
      else if (dark) runs.push([x, 1]);
    });
    return runs;
  });
}
