import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Picture } from '#library/library.ts';
import { isSafeSvg } from './safe-svg.ts';

/** Folder of the site in which pictures are served. */
export const MEDIA = '/_media/';

const WIDTHS = [640, 1280] as const;
const WIDEST = 1280;

/** A picture as the site serves it: the fallback, and smaller and lighter forms of it for `srcset`. */
export interface Served {
  href: string;
  width: number;
  height: number;
  srcset?: string;
}

const plainName = (file: string): string =>
  path
    .parse(file)
    .name.normalize('NFKD')
    .replace(/[^\w-]+/g, '')
    .toLowerCase() || 'picture';

const scaledHeight = (picture: Picture, width: number): number =>
  Math.max(1, Math.round((picture.height * width) / picture.width));

/**
 * Makes the files under which pictures of the content are served. Names carry a fingerprint of the original, so what
 * has been made once is taken from the cache. Only pictures that are asked for are made.
 */
export class PictureShop {
  readonly #folder: string;
  readonly #served = new Map<string, Served>();
  readonly #jobs = new Map<string, () => Promise<Buffer>>();
  #delivery: Promise<void> = Promise.resolve();

  /** `folder` holds the finished files between builds. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Address and size under which a picture will be served; orders its files. */
  order(picture: Picture): Served {
    const known = this.#served.get(picture.path);
    if (known) return known;
    const bytes = readFileSync(picture.path);
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    const stem = `${plainName(picture.path)}-${hash}`;
    const served =
      picture.format === 'svg' ? this.#orderSvg(picture, bytes, stem) : this.#orderRaster(picture, bytes, stem);
    this.#served.set(picture.path, served);
    return served;
  }

  #orderSvg(picture: Picture, bytes: Buffer, stem: string): Served {
    const size = { width: picture.width, height: picture.height };
    if (isSafeSvg(bytes.toString('utf8'))) return { href: this.#add(`${stem}.svg`, async () => bytes), ...size };
    // Drawn to pixels it can do no harm, and the reader still sees it.
    const width = Math.min(picture.width, WIDEST);
    const make = (): Promise<Buffer> => sharp(bytes).resize({ width }).png().toBuffer();
    return { href: this.#add(`${stem}.png`, make), ...size };
  }

  #orderRaster(picture: Picture, bytes: Buffer, stem: string): Served {
    const widest = Math.min(picture.width, WIDEST);
    const widths = [...WIDTHS.filter((width) => width < widest), widest];
    const scaled = (width: number): Sharp => sharp(bytes).autoOrient().resize({ width, withoutEnlargement: true });
    const sources = widths.map((width) => {
      const href = this.#add(`${stem}-${width}.webp`, () => scaled(width).webp({ quality: 78 }).toBuffer());
      return `${href} ${width}w`;
    });
    const fallback =
      picture.format === 'png'
        ? this.#add(`${stem}-${widest}.png`, () => scaled(widest).png({ compressionLevel: 9 }).toBuffer())
        : this.#add(`${stem}-${widest}.jpg`, () =>
            scaled(widest).flatten({ background: 'white' }).jpeg({ quality: 80 }).toBuffer(),
          );
    return { href: fallback, width: widest, height: scaledHeight(picture, widest), srcset: sources.join(', ') };
  }

  #add(name: string, make: () => Promise<Buffer>): string {
    this.#jobs.set(name, make);
    return `${MEDIA}${name}`;
  }

  /** Makes what is not in the cache yet, one after the other, and writes down the names of all files in use. */
  deliver(): Promise<void> {
    this.#delivery = this.#delivery.then(() => this.#make());
    return this.#delivery;
  }

  async #make(): Promise<void> {
    mkdirSync(this.#folder, { recursive: true });
    const names = [...this.#jobs.keys()].sort();
    for (const name of names) {
      const file = path.join(this.#folder, name);
      const make = this.#jobs.get(name);
      if (!make || existsSync(file)) continue;
      const unfinished = `${file}.${process.pid}`;
      try {
        await writeFile(unfinished, await make());
        await rename(unfinished, file);
      } finally {
        await rm(unfinished, { force: true });
      }
    }
    await writeFile(path.join(this.#folder, IN_USE), JSON.stringify(names));
  }
}

/** List of the files that the pages use. */
export const IN_USE = 'in-use.json';
