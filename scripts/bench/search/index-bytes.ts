import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Programs, styles and WebAssembly of a Pagefind bundle: they are the same whatever the index holds. */
const PROGRAM = /\.(js|css)$|^wasm\./;

/** Bytes of a file as hosts send it: compressed, where that makes it smaller. */
export const sentBytes = (content: string | Uint8Array): number =>
  Math.min(Buffer.byteLength(content), gzipSync(content).length);

/** Bytes of the index in the folder of a Pagefind bundle. */
export const bundleBytes = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !PROGRAM.test(item.name))
    .reduce((sum, { parentPath, name }) => sum + sentBytes(readFileSync(join(parentPath, name))), 0);
