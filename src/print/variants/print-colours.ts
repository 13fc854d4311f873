import { BANKS, COLOURS, type ColourToken } from '#model/tokens.ts';

/** C, M, Y and K between 0 and 1. */
export type Cmyk = readonly [number, number, number, number];

const TOKENS: readonly ColourToken[] = [
  ...Object.values(COLOURS),
  ...BANKS.flatMap(({ colour, tint }) => [colour, tint]),
];

const BY_HEX = new Map(
  TOKENS.map(({ light, cmyk }): [string, Cmyk] => {
    const [cyan, magenta, yellow, black] = cmyk;
    return [light, [cyan / 100, magenta / 100, yellow / 100, black / 100]];
  }),
);

const hex = (value: number): string =>
  Math.round(value * 255)
    .toString(16)
    .padStart(2, '0');

/**
 * The colour on paper for a colour of the screen, one part for grey or three for red, green and blue, each between 0
 * and 1: grey on the black plate alone, a token by its own definition. `undefined` for a colour that is not ours, as
 * pictures bring it.
 */
export function printColour(parts: readonly number[]): Cmyk | undefined {
  const [first = 0] = parts;
  return parts.length === 1 ? [0, 0, 0, 1 - first] : BY_HEX.get(`#${parts.map(hex).join('')}`);
}
