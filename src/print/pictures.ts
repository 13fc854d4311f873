import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Picture } from '#library/library.ts';

/** Widest picture that is printed: 130 mm (the column of A4) at 300 dots to the inch. */
const MAX_PIXELS = 1536;

/** Path under which the typesetter finds a picture. Photographs become JPEG, whatever they were. */
export function printedPath(folder: string, file: string, picture: Picture): string {
  const kept = picture.format === 'svg' || picture.format === 'png' ? picture.format : 'jpg';
  return `/pictures/${folder}/${file.replace(/\.[^.]+$/, '')}.${kept}`;
}

const familyFor = (wanted: string): string =>
  /serif/i.test(wanted.replace(/sans-serif/gi, '')) || /times|georgia|garamond/i.test(wanted)
    ? 'Source Serif 4'
    : 'Source Sans 3';

/** Sets the text of an SVG in our families: the typesetter has no others. */
export function withOurFonts(svg: string): string {
  return svg
    .replace(/font-family\s*=\s*("[^"]*"|'[^']*')/g, (_, wanted: string) => `font-family="${familyFor(wanted)}"`)
    .replace(/font-family\s*:\s*([^;}"]+|"[^"]*")/g, (_, wanted: string) => `font-family:'${familyFor(wanted)}'`)
    .replace(
      /([;{"'\s])font\s*:\s*([^;}"']*?\d[\w.%/]*)\s+([^;}"]+)/g,
      (_, before: string, size: string, wanted: string) => `${before}font:${size} '${familyFor(wanted)}'`,
    )
    .replace(/<svg\b(?![^>]*font-family)/, "<svg font-family='Source Sans 3'");
}

/**
 * The bytes of a picture as they are printed: turned as its EXIF data say, in RGB, no larger than print needs;
 * SVG with its text in our fonts.
 * @throws when the file cannot be read as a picture
 */
export async function printedPicture(picture: Picture): Promise<Uint8Array> {
  if (picture.format === 'svg') return Buffer.from(withOurFonts(await readFile(picture.path, 'utf8')));
  // Read here: the library would remember a file by its path, also when another picture lies there now.
  const image = sharp(await readFile(picture.path), { limitInputPixels: 400_000_000 })
    .rotate()
    .resize({ width: MAX_PIXELS, height: MAX_PIXELS, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb');
  if (picture.format === 'png') return image.png({ compressionLevel: 9, adaptiveFiltering: true }).toBuffer();
  return image.flatten({ background: '#ffffff' }).jpeg({ quality: 84, chromaSubsampling: '4:4:4' }).toBuffer();
}
