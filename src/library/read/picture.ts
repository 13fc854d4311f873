import sharp from 'sharp';
import { type Report, wholeFile } from '../finding.ts';
import type { Picture } from '../library.ts';
import { readBytes } from './bytes.ts';
import { LIMITS } from './limits.ts';

/** Endings of files that are pictures. */
export const isPictureName = (name: string): boolean => /\.(svg|png|jpe?g|webp|avif)$/i.test(name);

/** Longest side in pixels; anything larger only slows the build down, print needs at most 5 000. */
export const LONGEST_SIDE = 8000;

/** What makes a drawing act or load something: it would run when the file itself is opened. */
const ACTIVE_PARTS: readonly [part: string, pattern: RegExp][] = [
  ['<script>', /<\s*(?:\w+:)?script\b/i],
  ['<foreignObject>', /<\s*(?:\w+:)?foreignObject\b/i],
  ['on…=', /<[^>]*\son\w+\s*=/i],
  ['javascript:', /(?:href|from|to|values)\s*=\s*["']\s*(?:javascript|vbscript)\s*:/i],
  ['<!ENTITY>', /<!ENTITY\b/i],
  ['href="http…"', /<\s*(?:\w+:)?(?:image|use|feImage|link|iframe)\b[^>]*href\s*=\s*["']\s*(?:https?:|file:|\/\/)/i],
  ['url(http…)', /url\(\s*["']?\s*(?:https?:|file:|\/\/)/i],
  ['@import', /@import\b/i],
];

/** Is the end of the file there? The head alone says nothing about a copy that broke off. */
function isWhole(bytes: Buffer, format: string): boolean {
  const tail = bytes.subarray(-4096);
  if (format === 'png') return tail.includes('IEND');
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
    const source = bytes.toString('utf8');
    const active = ACTIVE_PARTS.find(([, pattern]) => pattern.test(source));
    if (active) {
      report('drawing-is-inert', wholeFile(file), { file: name, part: active[0] });
      return undefined;
    }
  }
  const found = await measure(bytes, promisedFormat(name));
  if (found === undefined) {
    report('picture-is-readable', wholeFile(file), { file: name });
    return undefined;
  }
  const { width, height } = found;
  if (found.format !== 'svg' && Math.max(width, height) > LONGEST_SIDE) {
    report('picture-size-is-sensible', wholeFile(file), { file: name, width, height, limit: LONGEST_SIDE });
  }
  return { path: disk, ...found };
}
