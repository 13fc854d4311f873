import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';

/*
 * A process of its own: takes an SVG, gives a PNG. The library that sets the text reads once in its life which fonts
 * there are, from the environment, and must find ours and no others.
 */

/** Pixels across: enough for the shelves of e-readers and for a tablet. */
const ACROSS = 1200;

const image = sharp(await buffer(process.stdin)).resize({ width: ACROSS });
process.stdout.write(await image.png({ palette: true, compressionLevel: 9 }).toBuffer());
