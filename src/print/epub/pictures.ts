import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Entry, Library, Picture } from '#library/library.ts';
import type { PictureTarget } from '#markup/context.ts';
import { printedPicture } from '../pictures.ts';

/** Pixels across at which a drawing is sharp on a phone and on a tablet. */
const DRAWN = 1280;

/** A picture of a book under the name that it has there. */
export interface BookPicture {
  picture: Picture;
  /** The entry that shows it; none for logos. */
  entry: Entry | undefined;
}

/** The pictures that the pages of a book show, by their path in it. */
export type BookPictures = Map<string, BookPicture>;

/** Pictures that were made already, for the next language. */
export type MadePictures = Map<string, Promise<Uint8Array>>;

const ending = ({ format }: Picture): string => (format === 'png' || format === 'svg' ? 'png' : 'jpg');

/** Notes that a page shows a picture of an entry, and tells under which name the book has it. */
export function entryPicture(pictures: BookPictures, entry: Entry, file: string): PictureTarget | undefined {
  const picture = entry.pictures.get(file);
  if (!picture) return undefined;
  // Files of editors may have any name; numbers are good for every device.
  const number = [...entry.pictures.keys()].indexOf(file) + 1;
  const href = `pictures/${entry.collection}-${entry.id}-${number}.${ending(picture)}`;
  pictures.set(href, { picture, entry });
  return { href, width: picture.width, height: picture.height };
}

/** The same for the logo of a funder. */
export function logoPicture(pictures: BookPictures, library: Library, logo: string): PictureTarget | undefined {
  const picture = library.pictures.get(logo);
  if (!picture) return undefined;
  const number = [...library.pictures.keys()].indexOf(logo) + 1;
  const href = `pictures/logo-${number}.${ending(picture)}`;
  pictures.set(href, { picture, entry: undefined });
  return { href, width: picture.width, height: picture.height };
}

/**
 * The bytes of a picture as a book holds them. It is read here: the library would remember a file by its path. A drawing becomes pixels: what programs write into an SVG is often more
 * than books may hold, and its fonts are not on the device.
 *
 * @throws when the file cannot be read as a picture
 */
export const bookPicture = async (picture: Picture): Promise<Uint8Array> =>
  picture.format === 'svg'
    ? sharp(await readFile(picture.path), { limitInputPixels: 400_000_000 })
        .resize({ width: Math.min(DRAWN, Math.max(1, Math.round(picture.width * 2))) })
        .png({ compressionLevel: 9 })
        .toBuffer()
    : printedPicture(picture);
