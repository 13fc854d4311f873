/*
 * QR codes after ISO/IEC 18004: byte mode, error correction level M, versions 1 to 10 (up to 213 bytes),
 * the mask with the lowest penalty.
 */

const MAX_VERSION = 10;
/** For level M: error correction bytes a block, and the data bytes of each block, by version. */
const BLOCKS: readonly { ec: number; data: readonly number[] }[] = [
  { ec: 10, data: [16] },
  { ec: 16, data: [28] },
  { ec: 26, data: [44] },
  { ec: 18, data: [32, 32] },
  { ec: 24, data: [43, 43] },
  { ec: 16, data: [27, 27, 27, 27] },
  { ec: 18, data: [31, 31, 31, 31] },
  { ec: 22, data: [38, 38, 39, 39] },
  { ec: 22, data: [36, 36, 36, 37, 37] },
  { ec: 26, data: [43, 43, 43, 43, 44] },
];
const ALIGNMENT: readonly (readonly number[])[] = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
];

const at = <Value>(list: ArrayLike<Value>, index: number): Value => list[index] as Value;

const EXP = new Uint8Array(512);
const LOG = new Uint8Array(256);
for (let index = 0, value = 1; index < 255; index++) {
  EXP[index] = value;
  EXP[index + 255] = value;
  LOG[value] = index;
  value = value << 1 > 255 ? (value << 1) ^ 0x11d : value << 1;
}
const multiply = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : at(EXP, at(LOG, a) + at(LOG, b)));

function generator(degree: number): number[] {
  let poly = [1];
  for (let index = 0; index < degree; index++) {
    const next = new Array<number>(poly.length + 1).fill(0);
    poly.forEach((factor, place) => {
      next[place] = at(next, place) ^ factor;
      next[place + 1] = at(next, place + 1) ^ multiply(factor, at(EXP, index));
    });
    poly = next;
  }
  return poly;
}

function correction(data: readonly number[], count: number): number[] {
  const divisor = generator(count);
  const rest = [...data, ...new Array<number>(count).fill(0)];
  for (let index = 0; index < data.length; index++) {
    const factor = at(rest, index);
    divisor.forEach((value, place) => {
      rest[index + place] = at(rest, index + place) ^ multiply(value, factor);
    });
  }
  return rest.slice(data.length);
}

function codewords(bytes: Uint8Array, version: number): number[] {
  const { ec, data } = at(BLOCKS, version - 1);
  const capacity = data.reduce((sum, size) => sum + size, 0);
  const bits: number[] = [];
  const push = (value: number, length: number): void => {
    for (let shift = length - 1; shift >= 0; shift--) bits.push((value >> shift) & 1);
  };
  push(4, 4);
  push(bytes.length, version > 9 ? 16 : 8);
  for (const byte of bytes) push(byte, 8);
  push(0, Math.min(4, capacity * 8 - bits.length));
  while (bits.length % 8 > 0) bits.push(0);
  const words: number[] = [];
  for (let index = 0; index < bits.length; index += 8) words.push(Number.parseInt(bits.slice(index, index + 8).join(''), 2));
  for (let pad = 0; words.length < capacity; pad++) words.push(pad % 2 === 0 ? 0xec : 0x11);

  let start = 0;
  const blocks = data.map((size) => {
    const block = words.slice(start, start + size);
    start += size;
    return { block, check: correction(block, ec) };
  });
  const interleave = (lists: readonly (readonly number[])[]): number[] => {
    const longest = Math.max(...lists.map((list) => list.length));
    return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
  };
  return [...interleave(blocks.map(({ block }) => block)), ...interleave(blocks.map(({ check }) => check))];
}

/** A remainder of polynomial division over GF(2), as format and version information need it. */
function remainder(value: number, divisor: number, length: number): number {
  let rest = value << length;
  for (let bit = Math.floor(Math.log2(rest || 1)); bit >= length; bit = Math.floor(Math.log2(rest || 1))) {
    rest ^= divisor << (bit - length);
  }
  return rest;
}

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

type Grid = boolean[][];

function drawFunction(grid: Grid, reserved: Grid, version: number): void {
  const size = grid.length;
  const put = (x: number, y: number, dark: boolean): void => {
    if (x < 0 || y < 0 || x >= size || y >= size) return;
    at(grid, y)[x] = dark;
    at(reserved, y)[x] = true;
  };
  for (let index = 0; index < size; index++) {
    put(6, index, index % 2 === 0);
    put(index, 6, index % 2 === 0);
  }
  for (const [cx, cy] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const) {
    for (let dy = -4; dy <= 4; dy++)
      for (let dx = -4; dx <= 4; dx++) {
        const ring = Math.max(Math.abs(dx), Math.abs(dy));
        put(cx + dx, cy + dy, ring !== 2 && ring !== 4);
      }
  }
  const centres = at(ALIGNMENT, version - 1);
  for (const cx of centres)
    for (const cy of centres) {
      const last = size - 7;
      if ((cx === 6 && cy === 6) || (cx === 6 && cy === last) || (cx === last && cy === 6)) continue;
      for (let dy = -2; dy <= 2; dy++)
        for (let dx = -2; dx <= 2; dx++) put(cx + dx, cy + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1);
    }
  if (version >= 7) {
    const bits = (version << 12) | remainder(version, 0x1f25, 12);
    for (let index = 0; index < 18; index++) {
      const dark = ((bits >> index) & 1) === 1;
      put(size - 11 + (index % 3), Math.floor(index / 3), dark);
      put(Math.floor(index / 3), size - 11 + (index % 3), dark);
    }
  }
}

function drawFormat(grid: Grid, reserved: Grid, mask: number): void {
  const size = grid.length;
  const put = (x: number, y: number, dark: boolean): void => {
    at(grid, y)[x] = dark;
    at(reserved, y)[x] = true;
  };
  // Level M has the bits 00.
  const bits = ((mask << 10) | remainder(mask, 0x537, 10)) ^ 0x5412;
  const bit = (index: number): boolean => ((bits >> index) & 1) === 1;
  for (let index = 0; index <= 5; index++) put(8, index, bit(index));
  put(8, 7, bit(6));
  put(8, 8, bit(7));
  put(7, 8, bit(8));
  for (let index = 9; index < 15; index++) put(14 - index, 8, bit(index));
  for (let index = 0; index < 8; index++) put(size - 1 - index, 8, bit(index));
  for (let index = 8; index < 15; index++) put(8, size - 15 + index, bit(index));
  put(8, size - 8, true);
}

function drawData(grid: Grid, reserved: Grid, words: readonly number[], mask: number): void {
  const size = grid.length;
  const flips = at(MASKS, mask);
  let index = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      const upwards = ((right + 1) & 2) === 0;
      const y = upwards ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (at(at(reserved, y), x)) continue;
        const word = words[index >> 3] ?? 0;
        const dark = index < words.length * 8 && ((word >> (7 - (index & 7))) & 1) === 1;
        at(grid, y)[x] = dark !== flips(x, y);
        index++;
      }
    }
  }
}

function penalty(grid: Grid): number {
  const size = grid.length;
  let score = 0;
  const columns = Array.from({ length: size }, (_, x) => grid.map((row) => at(row, x)));
  for (const line of [...grid, ...columns]) {
    const text = line.map((dark) => (dark ? '1' : '0')).join('');
    for (const run of text.match(/0{5,}|1{5,}/g) ?? []) score += run.length - 2;
    for (const pattern of ['10111010000', '00001011101']) {
      for (let from = text.indexOf(pattern); from >= 0; from = text.indexOf(pattern, from + 1)) score += 40;
    }
  }
  for (let y = 1; y < size; y++)
    for (let x = 1; x < size; x++) {
      const dark = at(at(grid, y), x);
      if (dark === at(at(grid, y - 1), x) && dark === at(at(grid, y), x - 1) && dark === at(at(grid, y - 1), x - 1)) score += 3;
    }
  const share = (grid.flat().filter(Boolean).length * 20) / (size * size);
  return score + Math.floor(Math.abs(share - 10)) * 10;
}

/**
 * The QR code of a text as rows of dark (true) and light squares, without the quiet zone of four squares that must stay
 * free around it; `undefined` for more than 213 bytes.
 */
export function qrCode(text: string): readonly (readonly boolean[])[] | undefined {
  const bytes = new TextEncoder().encode(text);
  const version = BLOCKS.findIndex(({ data }, index) => {
    const overhead = index + 1 > 9 ? 3 : 2;
    return bytes.length + overhead <= data.reduce((sum, size) => sum + size, 0);
  }) + 1;
  if (version < 1 || version > MAX_VERSION) return undefined;
  const words = codewords(bytes, version);
  const size = version * 4 + 17;
  const draw = (mask: number): Grid => {
    const blank = (): Grid => Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
    const [grid, reserved] = [blank(), blank()];
    drawFunction(grid, reserved, version);
    drawFormat(grid, reserved, mask);
    drawData(grid, reserved, words, mask);
    return grid;
  };
  const candidates = MASKS.map((_, mask) => draw(mask));
  return candidates.reduce((best, grid) => (penalty(grid) < penalty(best) ? grid : best));
}

/** The dark squares of each row as runs of `[first, length]`, which draw in fewer shapes. */
export const qrRuns = (text: string): readonly (readonly (readonly [number, number])[])[] | undefined =>
  qrCode(text)?.map((row) => {
    const runs: [number, number][] = [];
    row.forEach((dark, x) => {
      const last = runs.at(-1);
      if (dark && last && last[0] + last[1] === x) last[1]++;
      else if (dark) runs.push([x, 1]);
    });
    return runs;
  });
