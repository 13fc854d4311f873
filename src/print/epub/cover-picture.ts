import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { fontFolders } from '../fonts.ts';

const DRAWER = fileURLToPath(new URL('./draw-cover.ts', import.meta.url));

/** Covers that were drawn, by their drawing: who prints again and again draws them once. */
const drawn = new Map<string, Promise<Buffer>>();
/** As many as a publication has languages at most. */
const MOST = 12;

/**
 * A cover in pixels, for shelves of e-readers that show no SVG and for devices without our fonts: its text is set in
 * ours whatever the machine has, so that the same drawing makes the same bytes.
 *
 * @param drawing the cover as SVG
 * @throws when it cannot be drawn, with what the drawing process said
 */
export function coverPicture(drawing: Uint8Array): Promise<Uint8Array> {
  const name = Buffer.from(drawing).toString();
  const picture = drawn.get(name) ?? draw(drawing);
  if (drawn.size >= MOST) drawn.clear();
  drawn.set(name, picture);
  picture.catch(() => drawn.delete(name));
  return picture;
}

async function draw(drawing: Uint8Array): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'cover-'));
  try {
    const settings = join(folder, 'fonts.conf');
    const folders = fontFolders().map(
      (place) => `<dir>${place.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</dir>`,
    );
    await writeFile(
      settings,
      `<?xml version="1.0"?>\n<fontconfig>${folders.join('')}<cachedir>${join(folder, 'cache')}</cachedir></fontconfig>\n`,
    );
    const drawer = spawn(process.execPath, [DRAWER], { env: { ...process.env, FONTCONFIG_FILE: settings } });
    // When it ends before it has read all, its exit code and what it said tell why.
    drawer.stdin.on('error', () => undefined);
    drawer.stdin.end(drawing);
    const [png, said, code] = await Promise.all([
      buffer(drawer.stdout),
      text(drawer.stderr),
      new Promise<number | null>((resolve, reject) => drawer.once('close', resolve).once('error', reject)),
    ]);
    if (code !== 0) throw new Error(`The cover cannot be drawn.\n${said}`);
    return png;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
