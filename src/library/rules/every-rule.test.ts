import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { SEVERITIES } from '#i18n/findings/catalogue.ts';
import { SPELLING_SEVERITIES } from '#i18n/findings/proof.ts';
import { PUBLICATION_SEVERITIES } from '#i18n/findings/publication.ts';
import type { Issue } from '#model/issue.ts';
import { reportInto } from '../finding.ts';
import { readBytes } from '../read/bytes.ts';
import { walk } from '../read/walk.ts';
import { readLibrary } from '../reading.ts';
import { emptyContent, TODAY, temporaryContent, VALID, WRONG } from '../testing/temporary-content.ts';

/** The head of a picture with sides that nothing can hold; its rows are not there. */
async function boundless(): Promise<Buffer> {
  const png = await sharp({ create: { width: 1, height: 1, channels: 3, background: 'white' } })
    .png()
    .toBuffer();
  png.writeUInt32BE(30_000, 16);
  png.writeUInt32BE(30_000, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

/** Folders for the rules whose faults cannot lie in a repository or beside the others. */
async function otherFolders(): Promise<string[]> {
  const huge = await sharp({ create: { width: 9000, height: 1, channels: 3, background: 'white' } })
    .png()
    .toBuffer();
  const strange = temporaryContent({
    'pages/about/huge.png': huge,
    'pages/about/boundless.png': await boundless(),
    'logos/Eu.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
    'publication.yaml': 'x: y\n'.repeat(250_000),
    'vocabulary.yaml': `topics: ${'x'.repeat(20_000)}\n`,
    'glossary.yaml': '\n'.repeat(60_000),
    'sources.yaml': Array.from({ length: 300 }, (_, index) => `source-${index}: {}`).join('\n'),
    'site.yaml': (text) => text.replace('countries: [CZ, DE]', 'countries: [CZ, DE, SK, PL, AT]'),
  });
  symlinkSync('/etc/passwd', join(strange, 'pages/about/passwd.svg'));
  symlinkSync('nowhere', join(strange, 'pages/about/nowhere.svg'));
  symlinkSync('../methods', join(strange, 'pages/methods'));
  mkdirSync(join(strange, 'logos', ...Array.from({ length: 20 }, () => 'd')), { recursive: true });
  const slovak = temporaryContent({
    'site.yaml': (text) => text.replace('languages: [cs, de]', 'languages: [cs, de, sk]'),
  });
  const country = temporaryContent({
    'site.yaml': (text) =>
      text.replace('languages: [cs, de]', 'languages: [cz, de]').replace('countries: [CZ, DE]', 'countries: [CZ, UK]'),
  });
  const seats = Array.from({ length: 12 }, (_, index) => `seat-${index}`);
  const words = (lang: string) => (text: string) =>
    `${text.replace(
      /\n---\n/,
      `\ndiagrams:\n  tall:\n    title: ${lang}\n    alt: ${lang} ${lang}\n    labels:\n      family: rodina\n${seats.map((seat) => `      ${seat}: ${'Jméno a úkol '.repeat(9)}\n      de-${seat}: ${'Jméno a úkol '.repeat(9)}\n`).join('')}---\n`,
    )}\n\n<Diagram name="tall" />\n`;
  const tall = temporaryContent({
    'methods/case-conference/facts.yaml': (text) =>
      `${text}\ndiagrams:\n  tall:\n    kind: roles\n    centre: family\n    sides: { CZ: [${seats.join(', ')}], DE: [${seats.map((seat) => `de-${seat}`).join(', ')}] }\n`,
    'methods/case-conference/text.cs.mdx': words('cs'),
    'methods/case-conference/text.de.mdx': words('de'),
  });
  return [strange, tall, slovak, country, emptyContent(), join(VALID, 'nowhere')];
}

test('every rule of the catalogue is broken by some fixture, and none by the valid one', async () => {
  const found: Issue[] = [];
  for (const folder of [WRONG, ...(await otherFolders())])
    found.push(...(await readLibrary(folder, { today: TODAY })).issues);

  const report = reportInto(found);
  readBytes(join(VALID, 'nowhere'), 'content/nowhere', 1, report);
  walk(VALID, report, 5);
  // What only somebody without special rights meets is shown in bad-input.test.ts, what typesetting finds in print,
  // and spelling, which takes dictionaries, in scripts/proofread.
  const shownElsewhere = ['folder-is-readable', ...Object.keys({ ...PUBLICATION_SEVERITIES, ...SPELLING_SEVERITIES })];

  const broken = new Set(found.map(({ rule }) => rule));
  expect(Object.keys(SEVERITIES).filter((rule) => !broken.has(rule) && !shownElsewhere.includes(rule))).toEqual([]);
  expect((await readLibrary(VALID, { today: TODAY })).issues).toEqual([]);
});

test('a finding says where it is in a file that exists', async () => {
  const { issues } = await readLibrary(WRONG, { today: TODAY });
  for (const { file, line, column } of issues) {
    expect(file).toMatch(/^wrong(\/|$)/);
    expect(Number.isInteger(line) && line > 0 && Number.isInteger(column) && column > 0).toBe(true);
  }
});

test('a field whose value is not there is told at the fields around it', async () => {
  const folder = temporaryContent();
  writeFileSync(join(folder, 'funding/small-projects-fund/facts.yaml'), 'call:\n  asOf: 2022\n');
  const { issues } = await readLibrary(folder, { today: TODAY });
  const state = issues.find(({ field }) => field === 'call.state');
  expect(state).toMatchObject({ rule: 'field-is-present', line: 1, column: 1 });
});
