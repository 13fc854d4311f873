import { fontFiles } from './fonts.ts';

/** Characters that a `cmap` subtable of format 4 or 12 maps to a glyph. */
function mapped(font: DataView, start: number, found: Set<number>): void {
  const format = font.getUint16(start);
  if (format === 12) {
    for (let group = 0; group < font.getUint32(start + 12); group++) {
      const at = start + 16 + group * 12;
      for (let code = font.getUint32(at); code <= font.getUint32(at + 4); code++) found.add(code);
    }
  } else if (format === 4) {
    const segments = font.getUint16(start + 6) / 2;
    for (let segment = 0; segment < segments; segment++) {
      const end = font.getUint16(start + 14 + segment * 2);
      const begin = font.getUint16(start + 16 + (segments + segment) * 2);
      for (let code = begin; code <= end && code < 0xffff; code++) found.add(code);
    }
  }
}

/** The characters of a TrueType font, read from its Unicode `cmap`. */
function charactersOf(file: Buffer): Set<number> {
  const font = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const found = new Set<number>();
  for (let table = 0; table < font.getUint16(4); table++) {
    const entry = 12 + table * 16;
    if (file.toString('latin1', entry, entry + 4) !== 'cmap') continue;
    const cmap = font.getUint32(entry + 8);
    for (let subtable = 0; subtable < font.getUint16(cmap + 2); subtable++) {
      const platform = font.getUint16(cmap + 4 + subtable * 8);
      if (platform === 0 || platform === 3) mapped(font, cmap + font.getUint32(cmap + 8 + subtable * 8), found);
    }
  }
  return found;
}

let covered: Set<number> | undefined;

/** Marks that print nothing of their own: line ends, soft hyphen, joiners, direction and variation marks. */
const INVISIBLE = /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Variation_Selector}/u;

/** The characters of a text that none of our fonts has, each once, in their order in the text. */
export function unprintable(text: string): string[] {
  covered ??= new Set(fontFiles().flatMap((file) => [...charactersOf(file)]));
  const missing = new Set<string>();
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (!covered.has(code) && !INVISIBLE.test(character)) missing.add(character);
  }
  return [...missing];
}
