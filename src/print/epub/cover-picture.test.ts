import sharp from 'sharp';
import { expect, test } from 'vitest';
import { coverPicture } from './cover-picture.ts';

const svg = (content: string): Uint8Array =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="100" height="50">${content}</svg>`,
  );
const words = (family: string): string =>
  `<text x="5" y="30" font-size="20" font-family="${family}">Žluť Закрила</text>`;

test('draws the text in our fonts, whatever the machine has', async () => {
  const [serif, sans, unknown, empty] = await Promise.all([
    coverPicture(svg(words("'Source Serif 4'"))),
    coverPicture(svg(words("'Source Sans 3'"))),
    coverPicture(svg(words("'DejaVu Sans'"))),
    coverPicture(svg('')),
  ]);
  expect((await sharp(serif).metadata()).width).toBe(1200);
  expect(Buffer.compare(serif, sans)).not.toBe(0);
  expect(Buffer.compare(serif, empty)).not.toBe(0);
  // A font that the machine may well have is not found either: one of ours takes its place.
  expect([serif, sans].some((ours) => Buffer.compare(ours, unknown) === 0)).toBe(true);
});

test('tells why a cover cannot be drawn', async () => {
  await expect(coverPicture(new TextEncoder().encode('<svg'))).rejects.toThrow(/The cover cannot be drawn\.\n.*\S/s);
});
