import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { printedPath, printedPicture, withOurFonts } from './pictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function printed(name: string, bytes: Uint8Array, format: string) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return sharp(await printedPicture({ path, format, width: 1, height: 1 })).metadata();
}

const image = sharp({ create: { width: 60, height: 30, channels: 3, background: '#0f5e70' } });

describe('pictures for print', () => {
  test('CMYK becomes RGB, EXIF rotation is applied, large ones are made smaller', async () => {
    expect(
      await printed('cmyk.jpg', await image.clone().toColourspace('cmyk').jpeg().toBuffer(), 'jpeg'),
    ).toMatchObject({ space: 'srgb', width: 60 });
    expect(
      await printed('turned.jpg', await image.clone().withMetadata({ orientation: 6 }).jpeg().toBuffer(), 'jpeg'),
    ).toMatchObject({ width: 30, height: 60 });
    expect(await printed('large.png', await image.clone().resize(4000, 2000).png().toBuffer(), 'png')).toMatchObject({
      width: 1536,
      height: 768,
      format: 'png',
    });
  });

  test('webp becomes JPEG, under a name that says so', async () => {
    expect(await printed('photo.webp', await image.clone().webp().toBuffer(), 'webp')).toMatchObject({
      format: 'jpeg',
    });
    expect(printedPath('case-x', 'photo.webp', { path: '', format: 'webp', width: 1, height: 1 })).toBe(
      '/pictures/case-x/photo.jpg',
    );
  });

  test('a file that is no picture is an error', async () => {
    await expect(printed('broken.png', Buffer.from('no picture'), 'png')).rejects.toThrow();
  });

  test('the same bytes twice', async () => {
    const path = join(folder, 'same.jpg');
    writeFileSync(path, await image.clone().jpeg().toBuffer());
    const picture = { path, format: 'jpeg', width: 60, height: 30 };
    expect(Buffer.from(await printedPicture(picture)).equals(Buffer.from(await printedPicture(picture)))).toBe(true);
  });

  test('text in SVG is set in our families, serif as serif', () => {
    const svg = `<svg viewBox="0 0 9 9"><style>text { font-family: Georgia, serif; }</style><text font-family='Arial'>a</text><text style="font:bold 12px Verdana">b</text></svg>`;
    const ours = withOurFonts(svg);
    expect(ours).toContain("font-family:'Source Serif 4'");
    expect(ours).toContain('font-family="Source Sans 3"');
    expect(ours).toContain("font:bold 12px 'Source Sans 3'");
    expect(ours).not.toMatch(/Arial|Georgia|Verdana/);
  });
});
