import { isUtf8 } from 'node:buffer';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { type Report, wholeFile } from '../finding.ts';
import type { Picture } from '../library.ts';
import { activePart } from './active-part.ts';
import { readBytes } from './bytes.ts';
import { LIMITS } from './limits.ts';

/** Endings of files that are pictures. */
export const isPictureName = (name: string): boolean => /\.(svg|png|jpe?g|webp|avif)$/i.test(name);

/** Longest side in pixels; anything larger only slows the build down, print needs at most 5 000. */
export const LONGEST_SIDE = 8000;

const UNUSUAL_ENCODING = /^\uFEFF?\s*<\?xml[^>]*encoding\s*=\s*["'](?!utf-8|us-ascii|iso-8859-|windows-125)/i;

/** As many pixels as can be scaled: the limit of the library that prepares pictures for web and print. */
const MOST_PIXELS = 0x3fff ** 2;

/** Does every chunk of a PNG have the sum that stands behind it (PNG 1.2, 3.2), up to the last one? */
function isWholePng(bytes: Buffer): boolean {
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return false;
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return true;
    at = end + 4;
  }
  return false;
}

/** Is the end of the file there? The head alone says nothing about a copy that broke off. */
function isWhole(bytes: Buffer, format: string): boolean {
  const tail = bytes.subarray(-4096);
  if (format === 'png') return isWholePng(bytes);
  if (format === 'jpeg') return tail.includes(Buffer.from([0xff, 0xd9]));
  if (format === 'webp') return bytes.length >= 12 && bytes.readUInt32LE(4) + 8 <= bytes.length;
  return true;
}

/** The format that the ending of a name promises. */
function promisedFormat(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (ending === 'jpg') return 'jpeg';
  return ending === 'avif' ? 'heif' : ending;
}

async function measure(bytes: Buffer, promised: string): Promise<Omit<Picture, 'path'> | undefined> {
  try {
    const { format, width, height, autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (format !== promised || !isWhole(bytes, format)) return undefined;
    return {
      format: format === 'heif' ? 'avif' : format,
      width: autoOrient.width ?? width,
      height: autoOrient.height ?? height,
    };
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** Format and size of a picture; `undefined` with a finding when it is broken or a drawing that acts. */
export async function readPicture(disk: string, file: string, report: Report): Promise<Picture | undefined> {
  const bytes = readBytes(disk, file, LIMITS.picture, report);
  if (bytes === undefined) return undefined;
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (/\.svg$/i.test(name)) {
    // Packed, or in another encoding, a drawing could hold anything unseen.
    const source = bytes.includes(0) ? '' : bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1');
    const part = activePart(source);
    if (part !== undefined) {
      report('drawing-is-inert', wholeFile(file), { file: name, part });
      return undefined;
    }
    if (source === '' || UNUSUAL_ENCODING.test(source)) {
      report('picture-is-readable', wholeFile(file), { file: name });
      return undefined;
    }
  }
  const found = await measure(bytes, promisedFormat(name));
  if (found === undefined) {
    report('picture-is-readable', wholeFile(file), { file: name });
    return undefined;
  }
  const { width, height } = found;
  if (found.format !== 'svg' && width * height > MOST_PIXELS) {
    report('picture-can-be-scaled', wholeFile(file), { file: name, width, height, limit: LONGEST_SIDE });
  } else if (found.format !== 'svg' && Math.max(width, height) > LONGEST_SIDE) {
    report('picture-size-is-sensible', wholeFile(file), { file: name, width, height, limit: LONGEST_SIDE });
  }
  return { path: disk, ...found };
}
