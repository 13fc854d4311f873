import { describe, expect, test } from 'vitest';
import { TALLY_COLUMNS, TALLY_ROWS } from '#model/diagram.ts';
import type { Library } from '../library.ts';
import { readLibrary } from '../reading.ts';
import { type Change, TODAY, temporaryContent } from '../testing/temporary-content.ts';
import { diagramTarget } from './diagram-target.ts';
import { fixtureEntry, seen } from './fixture.ts';
import { tally } from './tally.ts';

const FACTS = `diagrams:
  money:
    kind: bars
    unit: currency
    currency: CZK
    asOf: 2021-04
    values: [{ id: town, value: 12500, country: CZ }, { id: village, value: 800.5 }]
    reference: { id: all, value: 3000 }
    sources: [mas-skch-presentation]
  table:
    kind: roles
    centre: family
    sides: { DE: [office, school], CZ: [ospod, school] }
  ways:
    kind: paths
    steps: [{ CZ: start, DE: start }, { DE: decision }, { CZ: contract, DE: plan }]
    stepSources: { decision: [mas-skch-presentation] }
`;

const textOf = (more = ''): string => `diagrams:
  money:
    title: Kolik to stojí
    alt: Ve městě 12 500 Kč, ve vsi 800,50 Kč.
    unit: náklady v roce 2021
    labels: { town: v městě, village: ves, all: průměr }
  table:
    title: Kdo sedí u stolu
    alt: Rodina uprostřed.
    labels: { family: rodina, office: úřad, ospod: OSPOD, school: škola }
    lines: { ospod: zve }
  ways:
    title: Cesta
    alt: V Německu je o krok víc.
    heads: { CZ: smlouva }
    labels: { start: začátek, decision: rozhodnutí, contract: smlouva, plan: plán }
${more}`;

const METHOD = 'methods/case-conference';
const PLACED = '\n\n<Diagram name="money" />\n\n<Diagram name="table" />\n\n<Diagram name="ways" />\n';
const withText =
  (head: string) =>
  (before: string): string =>
    before.replace(/\n---\n/, () => `\n${head}---\n`) + PLACED;

const changes = (facts = FACTS, cs = textOf()): Record<string, Change> => ({
  [`${METHOD}/facts.yaml`]: (before) => before + facts,
  [`${METHOD}/text.cs.mdx`]: withText(cs),
  [`${METHOD}/text.de.mdx`]: withText(textOf()),
});

async function libraryWith(made: Record<string, Change>): Promise<Library> {
  const { library, issues } = await readLibrary(temporaryContent(made), { today: TODAY });
  expect(issues).toEqual([]);
  if (!library) throw new Error('The content has no faults.');
  return library;
}

const faultsOf = async (made: Record<string, Change>): Promise<string[]> => {
  const { issues } = await readLibrary(temporaryContent(made), { today: TODAY });
  return issues.map(
    ({ rule, file, line, params }) => `${rule} ${file.split('/').at(-1)}:${line} ${JSON.stringify(params)}`,
  );
};

describe('a diagram in words', async () => {
  test('of numbers has units, date, number of its source and a table', async () => {
    const library = await libraryWith(changes());
    const target = diagramTarget(library, fixtureEntry(library, 'method', 'case-conference'), 'cs', 'money');
    expect(target).toMatchObject({ asOf: 'duben\u00a02021', sources: ['mas-skch-presentation'] });
    expect(target?.table?.rows.map(([label, value]) => [label, seen(value)])).toEqual([
      ['v\u00a0městě', '12_500_Kč'],
      ['ves', '800,50_Kč'],
      ['průměr', '3_000_Kč'],
    ]);
    expect(target?.table?.header[1]).toContain('náklady');
  });

  test('of seats has sides in the order of the site, and those of all countries in the middle', async () => {
    const library = await libraryWith(changes());
    const target = diagramTarget(library, fixtureEntry(library, 'method', 'case-conference'), 'cs', 'table');
    expect(target?.picture).toEqual({
      kind: 'roles',
      centre: { text: 'rodina' },
      sides: [
        { country: 'CZ', head: 'Česko', items: [{ text: 'OSPOD', line: 'zve' }] },
        { country: 'DE', head: 'Německo', items: [{ text: 'úřad' }] },
      ],
      shared: [{ text: 'škola' }],
    });
  });

  test('of ways has common steps, honest gaps and source numbers', async () => {
    const library = await libraryWith(changes());
    const target = diagramTarget(library, fixtureEntry(library, 'method', 'case-conference'), 'cs', 'ways');
    expect(target?.picture).toMatchObject({
      sides: [{ head: 'smlouva' }, { head: 'Německo' }],
      steps: [
        { shared: { text: 'začátek' } },
        { cells: [undefined, { text: 'rozhodnutí', sources: [1] }] },
        { cells: [{ text: 'smlouva' }, { text: 'plán' }] },
      ],
    });
    expect(target?.sources).toEqual(['mas-skch-presentation']);
  });
});

describe('the check', () => {
  test('names a label without its fact and a fact without its label', async () => {
    const wrong = textOf().replace('town: v městě', 'twon: v městě');
    expect(await faultsOf(changes(FACTS, wrong))).toEqual([
      expect.stringMatching(/^fact-has-its-text text\.cs\.mdx:\d+ .*"list":"diagrams\.money\.labels","name":"town"/),
      expect.stringMatching(/^text-has-its-fact text\.cs\.mdx:\d+ .*"name":"twon".*"suggestion":"town"/),
    ]);
  });

  test('proposes the kind that was meant, and knows the fields of each', async () => {
    const [kind] = await faultsOf(changes(FACTS.replace('kind: paths', 'kind: path')));
    expect(kind).toMatch(/^value-is-allowed facts\.yaml:\d+ .*"suggestion":"paths"/);
    const [field] = await faultsOf(changes(FACTS.replace('steps:', 'stesp:')));
    expect(field).toContain('field-is-present');
  });

  test('finds countries, sources, currencies and doubles in diagrams', async () => {
    const rules = async (from: string, to: string): Promise<string[]> =>
      (await faultsOf(changes(FACTS.replace(from, to)))).map((fault) => fault.split(' ')[0] ?? '');
    expect(await rules('country: CZ', 'country: PL')).toEqual(['country-is-configured']);
    expect(await rules('sources: [mas-skch-presentation]', 'sources: [nobody]')).toContain('source-exists');
    expect(await rules('currency: CZK', 'currency: XQX')).toEqual(['currency-exists']);
    expect(await rules('    currency: CZK\n', '')).toEqual(['figure-names-its-currency']);
    expect(await rules('CZ: [ospod, school]', 'CZ: [ospod, school, ospod]')).toEqual(['names-are-unique']);
    expect(await rules('{ decision: [', '{ decisoin: [')).toEqual(['diagram-step-exists']);
    expect(await rules('{ CZ: start, DE', '{ PL: start, DE')).toEqual(['country-is-configured']);
  });
});

test('a tally counts what the collection holds, in every row and column', async () => {
  const library = await libraryWith({});
  const entries = [...library.collections.case.values()];
  for (const rows of TALLY_ROWS) {
    for (const columns of TALLY_COLUMNS) {
      const { picture, table } = tally(library, { kind: 'tally', count: ['case'], rows, columns }, 'cs');
      expect(picture.rows.length).toBeGreaterThan(0);
      expect(table.rows.map(([label]) => label)).toEqual(picture.rows.map(({ label }) => label));
    }
  }
  const byClaim = tally(library, { kind: 'tally', count: ['case'], rows: 'claim', columns: 'kind' }, 'cs');
  expect(byClaim.picture.rows.map(({ label }) => label)).toEqual(['plánováno', 'probíhá', 'vykázáno', 'vyhodnoceno']);
  expect(byClaim.picture.rows.flatMap(({ counts }) => counts).reduce((sum, one) => sum + one, 0)).toBe(entries.length);
  expect(byClaim).toMatchObject({ entries: entries.length, overlapping: false });
});
