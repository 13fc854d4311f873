import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IN_USE, PictureShop } from './picture-shop.ts';
import { isSafeSvg } from './safe-svg.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const flat = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0f5e70' } });

async function served(file: string, bytes: Buffer, format: string, width: number, height: number) {
  const original = path.join(folder, file);
  writeFileSync(original, bytes);
  const out = mkdtempSync(path.join(folder, 'out-'));
  const shop = new PictureShop(out);
  const picture = shop.order({ path: original, format, width, height });
  await shop.deliver();
  const made = readdirSync(out).filter((name) => name !== IN_USE);
  const read = (name: string) => readFileSync(path.join(out, path.basename(name)));
  return { picture, made, read };
}

describe('PictureShop', () => {
  test('turns a picture the way its EXIF data say, scales it down and drops the data', async () => {
    const bytes = await flat(3000, 2000)
      .withExif({ IFD0: { Copyright: 'somebody' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { picture, made, read } = await served('Tým 1.jpg', bytes, 'jpeg', 2000, 3000);
    expect(picture).toMatchObject({ width: 1280, height: 1920 });
    expect(picture.href).toMatch(/^\/_media\/tym1-[0-9a-f]{12}-1280\.jpg$/);
    expect(picture.srcset).toMatch(/-640\.webp 640w, .*-1280\.webp 1280w$/);
    expect(made).toHaveLength(3);
    const { width, height, exif, orientation } = await sharp(read(picture.href)).metadata();
    expect({ width, height, exif, orientation }).toEqual({
      width: 1280,
      height: 1920,
      exif: undefined,
      orientation: undefined,
    });
  });

  test('never makes a picture larger than it is', async () => {
    const bytes = await flat(300, 100).png().toBuffer();
    const { picture, made } = await served('small.png', bytes, 'png', 300, 100);
    expect(picture).toMatchObject({ width: 300, height: 100 });
    expect(made.sort()).toEqual([expect.stringMatching(/-300\.png$/), expect.stringMatching(/-300\.webp$/)]);
  });

  test('copes with 12 000 pixels', async () => {
    const bytes = await flat(12_000, 9000).jpeg().toBuffer();
    const { picture, read } = await served('huge.jpg', bytes, 'jpeg', 12_000, 9000);
    expect(await sharp(read(picture.href)).metadata()).toMatchObject({ width: 1280, height: 960 });
  });

  test('gives the same names and bytes twice', async () => {
    const bytes = await flat(900, 600).jpeg().toBuffer();
    const [first, second] = [
      await served('a.jpg', bytes, 'jpeg', 900, 600),
      await served('a.jpg', bytes, 'jpeg', 900, 600),
    ];
    expect(second.made).toEqual(first.made);
    for (const name of first.made) expect(second.read(name).equals(first.read(name))).toBe(true);
  });

  test('serves a harmless drawing as it is and paints any other', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>';
    const plain = await served('a.svg', Buffer.from(svg), 'svg', 40, 20);
    expect(plain.read(plain.picture.href).toString()).toBe(svg);
    const wild = await served(
      'b.svg',
      Buffer.from(svg.replace('<rect', '<script>alert(1)</script><rect')),
      'svg',
      40,
      20,
    );
    expect(await sharp(wild.read(wild.picture.href)).metadata()).toMatchObject({
      format: 'png',
      width: 40,
      height: 20,
    });
  });
});

describe('isSafeSvg', () => {
  test.each([
    '<svg><use href="#a"/><rect fill="url(#g)"/></svg>',
    '<svg><image href="data:image/png;base64,AAAA"/></svg>',
    '<svg><style>.a{fill:red}</style></svg>',
  ])('lets %s through', (svg) => expect(isSafeSvg(svg)).toBe(true));

  test.each([
    '<svg><script>alert(1)</script></svg>',
    '<svg onload="alert(1)"/>',
    '<svg><a href="javascript:alert(1)"/></svg>',
    '<svg><foreignObject/></svg>',
    '<svg><image href="https://example.org/a.png"/></svg>',
    '<svg><use xlink:href="other.svg#a"/></svg>',
    '<svg><style>@import "x.css"</style></svg>',
    '<svg><rect fill="url(https://example.org/#a)"/></svg>',
    '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>',
    '<svg><image href="data:image/svg+xml;base64,AAAA"/></svg>',
  ])('stops %s', (svg) => expect(isSafeSvg(svg)).toBe(false));
});
