import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPdf } from '../../scripts/testing/read-pdf.ts';
import { makePublication } from './publication.ts';
import { changedContent, fileOf, libraryOf, VALID } from './testing/content.ts';

const METHOD = 'methods/case-conference';
const read = (file: string): string => readFileSync(join(VALID, METHOD, file), 'utf8');
/** Lower case would be found in the addresses too. */
const name = (at: number): string => `Kolegium ${String(at).padStart(2, '0')}`;

/** Says of so many methods that stand on the web alone which the end of their chapter names, and which with a summary. */
async function namedAtTheEnd(count: number): Promise<{ titles: number; summaries: number[] }> {
  const all = Array.from({ length: count }, (_, at) => at);
  const copies = all.flatMap((at) => [
    [`methods/copy-${at}/facts.yaml`, read('facts.yaml').replace(/\ncases: .*/, '')],
    ...['cs', 'de'].map((lang) => [
      `methods/copy-${at}/text.${lang}.mdx`,
      read(`text.${lang}.mdx`)
        .replace(/\ntitle: .*/, `\ntitle: ${name(at)}`)
        .replace(
          /\nsummary: .*/,
          `\nsummary: Shrnutí ${at} vypráví na dvou řádcích, o co jde, komu to pomáhá a co k tomu potřebuje.`,
        )
        .replace(/\nslug: .*/, `\nslug: kolegium-${at}`),
    ]),
  ]);
  const folder = changedContent(VALID, {
    ...Object.fromEntries(copies),
    'publication.yaml': (text) =>
      `${text
        .replace(/ {2}- content: workshop[\s\S]*?register\n/, '')
        .replace(/pins:[\s\S]*$/, '')}pins:\n${all.map((at) => `  method:copy-${at}: none\n`).join('')}`,
  });
  const { editions, issues } = await makePublication(await libraryOf(folder), { languages: ['cs'], handouts: false });
  expect(issues).toEqual([]);
  const { text } = await readPdf(fileOf(editions[0]?.pdf));
  return {
    titles: all.filter((at) => text.includes(name(at))).length,
    summaries: all.filter((at) => text.includes(`Shrnutí ${at} `)),
  };
}

test('what a chapter does not print stands at its end: the first ones with their summary, as many as have room', async () => {
  const few = await namedAtTheEnd(3);
  expect(few.summaries).toEqual([0, 1, 2]);
  const many = await namedAtTheEnd(14);
  expect(many.titles).toBe(14);
  expect(many.summaries.length).toBeGreaterThan(0);
  expect(many.summaries.length).toBeLessThan(14);
  expect(many.summaries).toEqual(many.summaries.map((_, at) => at));
});
