import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { opened, saved } from '../pdf/open-and-save.ts';
import { openPdf } from '../preflight/opened-pdf.ts';
import { makePublication } from '../publication.ts';
import { libraryOf, VALID } from '../testing/content.ts';
import { removeTags } from './without-tags.ts';

let tagged: Uint8Array;
let bare: Uint8Array;
beforeAll(async () => {
  const { editions } = await makePublication(await libraryOf(VALID), { languages: ['cs'], handouts: false });
  tagged = editions[0]?.pdf ?? new Uint8Array();
  const pdf = await opened(tagged);
  removeTags(pdf);
  bare = await saved(pdf);
});

const texts = async (pdf: Uint8Array): Promise<string[]> => {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const pages = Array.from({ length: document.numPages }, async (_, at) =>
    (await (await document.getPage(at + 1)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')),
  );
  return (await Promise.all(pages)).map((items) => items.join(''));
};
const objects = async (pdf: Uint8Array): Promise<number> =>
  (await opened(pdf)).context.enumerateIndirectObjects().length;

describe('a publication without its tags', () => {
  test('shows what it showed, with its links and its title', async () => {
    expect(await texts(bare)).toEqual(await texts(tagged));
    const [before, after] = [await openPdf(tagged), await openPdf(bare)];
    expect(after.links).toEqual(before.links);
    expect(after.links.length).toBeGreaterThan(0);
    expect({ ...after, pages: [], contents: [] }).toMatchObject({ title: before.title, lang: before.lang });
    expect(after.fonts).toEqual(before.fonts);
  });

  test('holds none of them, and does not claim to be for screen readers', async () => {
    const { tagged: has, accessible } = await openPdf(bare);
    expect([has, accessible]).toEqual([false, false]);
    expect((await openPdf(tagged)).tagged).toBe(true);
    expect(await objects(bare)).toBeLessThan((await objects(tagged)) / 2);
  });
});
