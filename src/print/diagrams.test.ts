import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
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
  const { editions, issues } = await makePublication(await libraryOf(folder), { languages: ['cs'], handouts: false });
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
  const { editions, issues } = await makePublication(await libraryOf(folder), { languages: ['bg'], handouts: false });
  expect(issues).toEqual([]);
  const { text: said } = await readPdf(fileOf(editions[0]?.pdf));
  for (const words of ['Пътят на семейството', 'Първа среща', 'Решение на дирекцията', 'Договор'])
    expect(said).toContain(words);
  expect(said.match(/Първа среща/g)).toHaveLength(3);
});

interface Word {
  text: string;
  page: number;
  /** Height of its baseline above the lower edge of the page, in points. */
  above: number;
}

/** Where words stand on the pages of a PDF. */
async function wordsOf(pdf: Uint8Array): Promise<Word[]> {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await loading.promise;
  const found: Word[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    for (const item of items) {
      if (!('str' in item)) continue;
      for (const text of item.str.split(/[ \u00a0]/)) found.push({ text, page, above: Number(item.transform[5]) });
    }
  }
  await loading.destroy();
  return found;
}

/** The Czech edition in which a method shows one diagram. */
async function withDiagram(facts: string, text: string) {
  const folder = changedContent(VALID, {
    'methods/case-conference/facts.yaml': (before) => `${before}diagrams:\n${facts}`,
    'methods/case-conference/text.cs.mdx': inHead(`diagrams:\n${text}`, '<Diagram name="tall" />'),
    'methods/case-conference/text.de.mdx': inHead(`diagrams:\n${text}`, '<Diagram name="tall" />'),
  });
  const library = await libraryOf(folder);
  return makePublication(library, { languages: ['cs'], handouts: false });
}

/** The page number and the running head keep below this height, in points. */
const FOOT = 45;

const numbered = (count: number, name: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => name(index + 1)).join(', ');
const DISTRICT = (index: number): string => `Okres ${index} s okolím a všemi předměstími kam jezdí autobus jen ráno`;

describe('a diagram that is higher than a page', () => {
  test('of bars goes on over the next, and every bar stands above the foot of a page', async () => {
    const { editions, issues } = await withDiagram(
      `  tall:\n    kind: bars\n    unit: percent\n    asOf: 2024\n    values: [${numbered(24, (bar) => `{ id: b${bar}, value: ${bar / 2} }`)}]\n    reference: { id: all, value: 6 }\n    sources: [mas-skch-presentation]\n`,
      `  tall:\n    title: Podíl\n    alt: Podíl roste.\n    labels: { all: celá země, ${numbered(24, (bar) => `b${bar}: ${DISTRICT(bar)} a někdy ještě odpoledne x${bar}x`)} }\n`,
    );
    expect(issues).toEqual([]);
    const words = await wordsOf(editions[0]?.pdf ?? new Uint8Array());
    const bars = words.filter(({ text }) => /^x\d+x$/.test(text));
    expect(bars.map(({ text }) => text)).toEqual(Array.from({ length: 24 }, (_, index) => `x${index + 1}x`));
    expect(new Set(bars.map(({ page }) => page)).size).toBeGreaterThan(1);
    for (const { text, above } of bars) expect(above, text).toBeGreaterThan(FOOT);
    expect(words.filter(({ text }) => text === 'celá').length).toBe(new Set(bars.map(({ page }) => page)).size);
  });

  test('of roles is set smaller, so that all seats stand on the page', async () => {
    const seats = (side: string) => numbered(12, (seat) => `${side}${seat}`);
    const { editions, issues } = await withDiagram(
      `  tall:\n    kind: roles\n    centre: family\n    sides: { CZ: [${seats('c')}], DE: [${seats('d')}] }\n`,
      `  tall:\n    title: Kdo sedí u stolu\n    alt: Rodina sedí uprostřed.\n    labels: { family: rodina, ${numbered(12, (seat) => `c${seat}: ${DISTRICT(seat)} xc${seat}x, d${seat}: ${DISTRICT(seat)} xd${seat}x`)} }\n`,
    );
    expect(issues).toEqual([]);
    const words = await wordsOf(editions[0]?.pdf ?? new Uint8Array());
    const found = words.filter(({ text }) => /^x[cd]\d+x$/.test(text));
    expect(found).toHaveLength(24);
    expect(new Set(found.map(({ page }) => page)).size).toBe(1);
    expect(Math.min(...found.map(({ above }) => above))).toBeGreaterThan(FOOT);
  });

  test('of zeros has empty bars', async () => {
    const { editions, issues } = await withDiagram(
      '  tall:\n    kind: bars\n    unit: count\n    asOf: 2024\n    values: [{ id: one, value: 0 }, { id: two, value: 0 }]\n    sources: [mas-skch-presentation]\n',
      '  tall:\n    title: Nikdo\n    alt: Nikdo nepřišel.\n    labels: { one: prvobarva, two: druhobarva }\n',
    );
    expect(issues).toEqual([]);
    expect((await readPdf(fileOf(editions[0]?.pdf))).text).toContain('druhobarva');
  });
});
