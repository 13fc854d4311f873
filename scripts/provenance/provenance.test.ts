import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Draft } from '#library/draft.ts';
import type { Library } from '#library/library.ts';
import { type Change, temporaryContent, VALID } from '#library/testing/temporary-content.ts';
import { drawFacts } from './draw.ts';
import { commonRuns } from './own-words.ts';
import { readDraft } from './read-draft.ts';
import { provenanceText } from './report.ts';
import { projectOf, readRuns } from './saved-runs.ts';
import { sharesOf } from './shares.ts';
import { checkFigures } from './unsourced.ts';
import { runHash, runHashes, runsOf } from './word-runs.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

async function read(folder: string): Promise<{ draft: Draft; library: Library }> {
  const { draft, library } = await readDraft(folder);
  if (!draft || !library) throw new Error(`${folder} has errors`);
  return { draft, library };
}

/** A changed copy of the small valid project; it may have faults that the check tells. */
async function changed(changes: Readonly<Record<string, Change>>): Promise<Draft> {
  const { draft } = await readDraft(temporaryContent(changes));
  if (!draft) throw new Error('nothing was read');
  return draft;
}

describe('the content of the project', () => {
  let draft: Draft;
  let library: Library;
  beforeAll(async () => {
    ({ draft, library } = await read(join(PROJECT, 'content')));
  });

  test('every number, sum and date in facts and key figures carries a source, and those of the texts too', () => {
    const { facts, passages, excusedPassages, unsourcedFacts, unsourcedPassages } = checkFigures(draft);
    expect(facts).toBeGreaterThan(50);
    expect(passages).toBeGreaterThan(200);
    const excused = excusedPassages.onlySource + excusedPassages.repeated + excusedPassages.unchecked;
    expect(excused).toBeLessThan(passages / 2);
    expect(unsourcedFacts).toEqual([]);
    expect(unsourcedPassages).toEqual([]);
  });

  test('every kind tells how far its statements were checked', () => {
    const shares = sharesOf(draft);
    expect(shares.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['case', 'method', 'legislation', 'funding', 'organisation', 'glossary', 'sources']),
    );
  });

  test('no run of eight words stands in one of the documents', () => {
    const { project, hashes: saved } = readRuns(readFileSync(new URL('./document-runs.txt', import.meta.url), 'utf8'));
    expect(project).toBe(projectOf(library));
    expect(saved.length).toBeGreaterThan(2500);
    // A run of the first document proves that the file holds what the comparison looks for.
    expect(saved).toContain(runHash(runsOf('v oblasti předcházení sociálnímu vyloučení a metod a postupů')[0] ?? ''));
    expect(commonRuns(draft, new Set(saved))).toEqual([]);
  });
});

describe('figures', () => {
  const CASE = 'cases/skutec-prevention-assistant';
  const FUNDING = 'funding/small-projects-fund';

  test('the small valid project has none without a source', async () => {
    const check = checkFigures((await read(VALID)).draft);
    expect(check.facts).toBeGreaterThan(3);
    expect([...check.unsourcedFacts, ...check.unsourcedPassages]).toEqual([]);
  });

  test('a period of an entry with two sources that names none is found with its place', async () => {
    const draft = await changed({
      [`${CASE}/facts.yaml`]: (text) => text.replace(/^(sources:\n)/m, '$1  - { id: elbe-labe-project }\n'),
    });
    expect(checkFigures(draft).unsourcedFacts).toMatchObject([
      { file: `content/${CASE}/facts.yaml`, line: 13, field: 'period' },
    ]);
  });

  test('a figure in a paragraph, in a table and in the front matter is found until a source stands with it', async () => {
    const twoSources: Change = (text) => text.replace(/^(sources:\n)/m, '$1  - { id: inso }\n');
    const withText = (added: string, facts: Change = twoSources): Promise<Draft> =>
      changed({ [`${FUNDING}/facts.yaml`]: facts, [`${FUNDING}/text.cs.mdx`]: (text) => `${text}\n${added}\n` });
    const lacking = async (draft: Promise<Draft>): Promise<readonly (readonly string[])[]> =>
      checkFigures(await draft).unsourcedPassages.map(({ figures }) => figures);

    expect(await lacking(withText('Přišlo 4 321 lidí.'))).toEqual([['4321']]);
    expect(await lacking(withText('Přišlo 4 321 lidí <Cite source="inso" />.'))).toEqual([]);
    expect(await lacking(withText('Přišlo 4 321 lidí (neověřeno).'))).toEqual([]);
    expect(
      await lacking(withText('Platí <Law act="InsO" section="§ 287" verification="unchecked" /> a 3 roky.')),
    ).toEqual([]);
    expect(await lacking(withText('| a | b |\n|---|---|\n| c | 4 321 |'))).toEqual([['4321']]);
    expect(await lacking(withText('Tak to je <Cite source="inso" />.\n\n| a | b |\n|---|---|\n| c | 4 321 |'))).toEqual(
      [],
    );
    // The text repeats what the entry says with a source.
    expect(await lacking(withText('Přišlo 4 321 lidí <Cite source="inso" />.\n\nTěch 4 321 lidí zůstalo.'))).toEqual(
      [],
    );

    const front = (facts: Change): Promise<Draft> =>
      changed({
        [`${FUNDING}/facts.yaml`]: facts,
        [`${FUNDING}/text.cs.mdx`]: (text) => text.replace(/^duration:.*/m, 'duration: Nejvýš 4321 dní.'),
      });
    expect(await lacking(front(twoSources))).toEqual([['4321']]);
    expect(
      await lacking(front((text) => text.replace(/^(sources:\n)/m, '$1  - { id: inso, supports: [duration] }\n'))),
    ).toEqual([]);
  });
});

describe('shares', () => {
  test('of the small valid project are exact', async () => {
    expect(sharesOf((await read(VALID)).draft)).toMatchInlineSnapshot(`
      [
        {
          "kind": "case",
          "secondary": 1,
          "unchecked": 0,
          "verified": 3,
        },
        {
          "kind": "method",
          "secondary": 0,
          "unchecked": 3,
          "verified": 0,
        },
        {
          "kind": "legislation",
          "secondary": 1,
          "unchecked": 8,
          "verified": 0,
        },
        {
          "kind": "funding",
          "secondary": 5,
          "unchecked": 0,
          "verified": 0,
        },
        {
          "kind": "organisation",
          "secondary": 2,
          "unchecked": 1,
          "verified": 0,
        },
        {
          "kind": "workshop",
          "secondary": 1,
          "unchecked": 0,
          "verified": 0,
        },
        {
          "kind": "glossary",
          "secondary": 1,
          "unchecked": 7,
          "verified": 0,
        },
        {
          "kind": "sources",
          "secondary": 3,
          "unchecked": 0,
          "verified": 1,
        },
      ]
    `);
  });

  test('are printed as a table in the language of the editors', async () => {
    const { draft } = await read(VALID);
    const result = { figures: checkFigures(draft), shares: sharesOf(draft), commonRuns: [] };
    expect(provenanceText(result, 'cs')).toMatch(/^Příklad .*\(\d+\s%\)/m);
    expect(provenanceText(result, 'de')).toMatch(/^Beispiel .*\(\d+\s%\)/m);
    expect(provenanceText(result, 'en')).toMatch(/^Example .*\(\d+\s%\)/m);
  });
});

describe('figures without a source of their own', () => {
  const FUNDING = 'funding/small-projects-fund';
  const twoSources: Change = (text) => text.replace(/^(sources:\n)/m, '$1  - { id: inso }\n');
  const excused = async (added: string, facts: Change = twoSources) => {
    const check = checkFigures(
      await changed({ [`${FUNDING}/facts.yaml`]: facts, [`${FUNDING}/text.cs.mdx`]: (text) => `${text}\n${added}\n` }),
    );
    const before = checkFigures(await changed({ [`${FUNDING}/facts.yaml`]: facts }));
    const more = (name: 'unchecked' | 'onlySource' | 'repeated'): number =>
      check.excusedPassages[name] - before.excusedPassages[name];
    return { unchecked: more('unchecked'), onlySource: more('onlySource'), repeated: more('repeated') };
  };
  const none = { unchecked: 0, onlySource: 0, repeated: 0 };

  test('are counted apart by why they count', async () => {
    expect(await excused('Přišlo 4 321 lidí <Cite source="inso" />.')).toEqual(none);
    expect(await excused('Přišlo 4 321 lidí.', (text) => text)).toEqual({ ...none, onlySource: 1 });
    expect(await excused('Přišlo 4 321 lidí (neověřeno).')).toEqual({ ...none, unchecked: 1 });
    expect(await excused('Přišlo 4 321 lidí <Cite source="inso" />.\n\nTěch 4 321 zůstalo.')).toEqual({
      ...none,
      repeated: 1,
    });
  });

  test('do not become sourced by repeating what is only marked unchecked', async () => {
    expect(await excused('Přišlo 4 321 lidí (neověřeno).\n\nTěch 4 321 zůstalo.')).toEqual({ ...none, unchecked: 2 });
  });

  test('are told in words of the editors', async () => {
    const figures = checkFigures((await read(VALID)).draft);
    const said = (lang: string): string => provenanceText({ figures, shares: [], commonRuns: null }, lang);
    expect(said('cs')).toMatch(/opírá se o jediný zdroj záznamu: [1-9]\d*; opakuje údaj/);
    expect(said('de')).toMatch(/beruht auf der einzigen Quelle des Eintrags: [1-9]\d*; wiederholt/);
    expect(said('en')).toMatch(/rests on the entry’s only source: [1-9]\d*; repeats/);
  });
});

describe('own words', () => {
  const SENTENCE = 'Karlovarský kraj letos zve všechny obce, aby spolu s ním hledaly nové byty pro rodiny.';
  const hashes = new Set(runHashes([SENTENCE]));
  const copied = (sentence: string): Promise<Draft> =>
    changed({ 'pages/about/text.de.mdx': (text) => `${text}\n\n${sentence}\n` });

  test('a copied sentence is found with its place, whatever its case, spaces, marks and look-alike letters', async () => {
    const disguised =
      'KARLOVARSKÝ\u00a0kraj – letos zve „všеchny“ obce\u00a0aby spolu s\u00a0ním dál tančily všude okolo.';
    const [found, ...others] = commonRuns(await copied(disguised), hashes);
    expect(found).toMatchObject({
      file: 'content/pages/about/text.de.mdx',
      words: expect.stringMatching(/^karlovarský kraj/),
    });
    expect(others).toEqual([]);
  });

  test('seven words in common are no finding', async () => {
    expect(commonRuns(await copied('Karlovarský kraj letos zve všechny obce, aby něco.'), hashes)).toEqual([]);
  });

  test('the title of a source may be named', async () => {
    const draft = await changed({
      'pages/about/text.de.mdx': (text) => `${text}\n\n${SENTENCE}\n`,
      'sources.yaml': (text) => text.replace(/title: .*/, `title: "${SENTENCE}"`),
    });
    expect(commonRuns(draft, hashes)).toEqual([]);
  });
});

describe('the draw', () => {
  test('is the same for the same seed, and each fact leads from its pages to its source', async () => {
    const { draft, library } = await read(VALID);
    const facts = drawFacts(draft, library, 5, 7);
    expect(facts).toEqual(drawFacts(draft, library, 5, 7));
    expect(new Set(facts.map(({ name }) => name)).size).toBe(5);
    expect(facts).not.toEqual(drawFacts(draft, library, 5, 8));
    for (const { pages, sources } of facts) {
      expect(pages.map(({ lang }) => lang)).toEqual(['cs', 'de']);
      for (const { address, statement } of pages) {
        expect(address).toMatch(/^https:\/\//);
        expect(statement).not.toBe('');
      }
      expect(sources.length).toBeGreaterThan(0);
    }
  });
});

describe('npm run provenance', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/provenance.ts', ...args], { cwd: PROJECT, encoding: 'utf8' });

  test('ends with 0 when all is well, prints JSON, and draws', () => {
    const { status, stdout } = run('--content', VALID, '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ commonRuns: [], figures: { unsourcedFacts: [] } });
    expect(run('--content', VALID, '--draw', '2', '--lang', 'de').stdout).toMatch(/^1\. [\s\S]*Quelle: [\s\S]*^2\. /m);
  });

  test('ends with 1 when a text has words of a document', () => {
    const documents = temporaryContent({
      'document.txt': readFileSync(join(VALID, 'cases/skutec-prevention-assistant/text.cs.mdx'), 'utf8'),
    });
    const { status, stdout } = run('--content', VALID, '--documents', documents, '--lang', 'en');
    expect(status).toBe(1);
    expect(stdout).toMatch(/skutec-prevention-assistant\/text\.cs\.mdx:\d+ {2}in common/);
  });

  test('does not claim to have compared a project with the documents of another', () => {
    const czech = 'scripts/fixtures/czech-only';
    expect(JSON.parse(run('--content', czech, '--format', 'json').stdout)).toMatchObject({ commonRuns: null });
    expect(run('--content', czech, '--lang', 'en').stdout).toContain('not compared');
  });

  test('draws statements without empty brackets', () => {
    const content = temporaryContent({
      'legislation/debt-relief/facts.yaml': (text) =>
        text.replace(
          '      CZ:\n        verification: unchecked\n      DE',
          '      CZ:\n        verification: unchecked\n        sources: [inso]\n      DE',
        ),
    });
    const { stdout } = run('--content', content, '--draw', '500');
    expect(stdout).toMatch(/rows\.1\.sides\.CZ/);
    expect(stdout).not.toContain('[]');
  });

  test('answers a wrong call with the help', () => {
    expect(run('--draw', 'ten')).toMatchObject({ status: 2, stderr: expect.stringContaining('--draw 10') });
    expect(run('--save', 'x')).toMatchObject({ status: 2 });
    expect(run('--documents', join(VALID, 'nowhere'))).toMatchObject({ status: 2 });
  });
});
