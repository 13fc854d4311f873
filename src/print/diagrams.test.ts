import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../scripts/testing/read-pdf.ts';
import { makePublication } from './publication.ts';
import { changedContent, fileOf, libraryOf, THREE_LANGUAGES, VALID } from './testing/content.ts';

const LONG = 'Sozialpädagogischefamilienhilfeleistungsvereinbarung';

const FACTS = `diagrams:
  shares:
    kind: bars
    unit: percent
    asOf: 2024
    values: [{ id: town, value: 19 }, { id: village, value: 7.5 }]
    sources: [mas-skch-presentation]
  table:
    kind: roles
    centre: family
    sides: { CZ: [ospod], DE: [office] }
`;

const TEXT = `diagrams:
  shares:
    title: Kolik lidí má dluhy
    alt: Ve městě má dluhy 19 % lidí, ve vsi 7,5 %.
    labels: { town: okresní město, village: ${LONG} }
  table:
    title: Kdo sedí u stolu
    alt: Dítě a rodina sedí uprostřed.
    labels: { family: dítě a rodina, ospod: OSPOD zve – ale jak?, office: úřad pro mládež }
`;

const inHead =
  (fields: string, body: string) =>
  (before: string): string =>
    `${before.replace(/\n---\n/, () => `\n${fields}---\n`)}\n\n${body}\n`;

/** Texts for those who do not see the pictures, as the PDF holds them. */
async function altTexts(pdf: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const alt = object instanceof PDFDict ? object.lookup(PDFName.of('Alt')) : undefined;
    return alt instanceof PDFString || alt instanceof PDFHexString ? [alt.decodeText()] : [];
  });
}

describe('a diagram in print', async () => {
  const placed = '<Diagram name="shares" />\n\n<Diagram name="table" />';
  const folder = changedContent(VALID, {
    'methods/case-conference/facts.yaml': (before) => before + FACTS,
    'methods/case-conference/text.cs.mdx': inHead(TEXT, placed),
    'methods/case-conference/text.de.mdx': inHead(TEXT, placed),
  });
  const { editions, issues } = await makePublication(await libraryOf(folder), { languages: ['cs'] });
  const pdf = editions[0]?.pdf ?? new Uint8Array();

  test('holds its labels, numbers and words as text', async () => {
    expect(issues).toEqual([]);
    const { text } = await readPdf(fileOf(pdf));
    for (const words of [
      'Kolik lidí má dluhy',
      'okresní město',
      '19 %',
      '7,5 %',
      'OSPOD zve – ale jak?',
      'dítě a rodina',
    ])
      expect(text).toContain(words);
    expect(text.replaceAll(/[\s-]/g, '')).toContain(LONG);
  });

  test('is described for those who do not see it', async () => {
    const alts = await altTexts(pdf);
    for (const alt of ['Ve městě má dluhy 19\u00a0% lidí, ve vsi 7,5\u00a0%.', 'Dítě a\u00a0rodina sedí uprostřed.'])
      expect(alts).toContain(alt);
  });
});

test('in a comparison of three countries, ways stand side by side, also in Cyrillic', async () => {
  const facts = `diagrams:
  ways:
    kind: paths
    steps: [{ CZ: start, SK: start, BG: start }, { BG: decision, SK: plan }, { CZ: contract }]
`;
  const text = `diagrams:
  ways:
    title: Пътят на семейството
    alt: В България решава институцията, в Чехия е нужен само договор.
    labels: { start: Първа среща, decision: Решение на дирекцията, plan: План за закрила, contract: Договор }
`;
  const entry = 'legislation/child-protection';
  const latin = text
    .replace('Пътят на семейството', 'Cesta')
    .replace(/alt: .*/, 'alt: Dva kroky.')
    .replace(/labels: .*/, 'labels: { start: schůzka, decision: rozhodnutí, plan: plán, contract: smlouva }');
  const changed = (lang: string) => inHead(lang === 'bg' ? text : latin, '<Diagram name="ways" />');
  const folder = changedContent(THREE_LANGUAGES, {
    [`${entry}/facts.yaml`]: (before) => before + facts,
    ...Object.fromEntries(['cs', 'sk', 'bg'].map((lang) => [`${entry}/text.${lang}.mdx`, changed(lang)])),
  });
  const { editions, issues } = await makePublication(await libraryOf(folder), { languages: ['bg'] });
  expect(issues).toEqual([]);
  const { text: said } = await readPdf(fileOf(editions[0]?.pdf));
  for (const words of ['Пътят на семейството', 'Първа среща', 'Решение на дирекцията', 'Договор'])
    expect(said).toContain(words);
  expect(said.match(/Първа среща/g)).toHaveLength(3);
});
