import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

/** A browser that can be started. */
export interface BrowserProgram {
  executable: string;
  /** Environment that it needs beside our own. */
  env: Readonly<Record<string, string>>;
}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Where system libraries lie on Linux x64; without libnss3 Chromium does not start, and the package brings its own. */
const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib', '/lib/x86_64-linux-gnu', '/lib64'];
const NEEDED = ['libnss3.so', 'libnspr4.so'];

const systemHasLibraries = (): boolean =>
  NEEDED.every((name) => LIBRARIES.some((folder) => existsSync(join(folder, name))));

/**
 * The Chromium that the npm package `@sparticuz/chromium` carries, unpacked once into `node_modules/.cache`. The
 * package's own unpacking writes to the shared temporary folder and takes a half-written file for a whole one, so that
 * two test processes would trip over each other; this one puts the finished folder in place with one rename.
 *
 * @throws where the package cannot serve: not on Linux x64, or not installed.
 */
export async function packedChromium(options: { ownLibraries?: boolean } = {}): Promise<BrowserProgram> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium found. Install one, or name it in CHROMIUM_PATH.');
  }
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const home = entry.slice(0, entry.lastIndexOf('/build/'));
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(PROJECT, 'node_modules/.cache/both-sides', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(join(home, 'bin'), folder);
  const ownLibraries = options.ownLibraries ?? !systemHasLibraries();
  return {
    executable: join(folder, 'chromium'),
    env: {
      ...(ownLibraries ? { LD_LIBRARY_PATH: join(folder, 'lib') } : {}),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
    },
  };
}

async function unpack(packed: string, folder: string): Promise<void> {
  mkdirSync(join(folder, '..'), { recursive: true });
  const making = mkdtempSync(`${folder}.new-`);
  try {
    const decompress = (name: string, to: string, mode: number): Promise<void> =>
      pipeline(createReadStream(join(packed, name)), createBrotliDecompress(), createWriteStream(to, { mode }));
    await decompress('chromium.br', join(making, 'chromium'), 0o755);
    for (const [name, into] of [
      ['al2023.tar.br', '.'],
      ['fonts.tar.br', 'fonts'],
    ] as const) {
      const tar = join(making, 'archive.tar');
      await decompress(name, tar, 0o644);
      mkdirSync(join(making, into), { recursive: true });
      const { status, stderr } = spawnSync('tar', ['-xf', tar, '-C', join(making, into)], { encoding: 'utf8' });
      if (status !== 0) throw new Error(`tar cannot unpack ${name}: ${stderr}`);
      rmSync(tar);
    }
    // Another process may have been quicker: then its folder serves.
    if (!existsSync(folder)) renameSync(making, folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}
