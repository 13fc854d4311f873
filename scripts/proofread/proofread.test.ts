import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { terminalReport } from '#library/report/terminal.ts';
import { temporaryContent, VALID } from '#library/testing/temporary-content.ts';
import { proofreadContent } from './proofread-content.ts';
import { proofreadOwnTexts } from './proofread-own-texts.ts';

const PROJECT = join(import.meta.dirname, '../..');
const CONTENT = join(PROJECT, 'content');

test('in the content nothing is misspelt, set wrongly or called by a word to avoid', async () => {
  const { issues, languages, unspelt } = await proofreadContent(CONTENT);
  expect(terminalReport(issues, { languages, lang: 'en' })).toBe('No errors, no warnings.\n');
  expect([languages, unspelt]).toEqual([['cs', 'de'], []]);
});

test('the handbook, the documents and the interface are without slips', async () => {
  expect(terminalReport(await proofreadOwnTexts(), { languages: [], lang: 'en' })).toBe('No errors, no warnings.\n');
});

test('the lists of right words are sorted and hold each word once', () => {
  const lists = [CONTENT, join(import.meta.dirname, 'words')].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(folder, name)),
  );
  expect(lists.length).toBeGreaterThan(4);
  for (const list of lists) {
    const words = readFileSync(list, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    const order = [...new Set(words)].sort((a, b) => {
      const [first, second] = [a.toLowerCase(), b.toLowerCase()];
      return first < second ? -1 : first > second ? 1 : a < b ? -1 : 1;
    });
    expect(words).toEqual(order);
  }
});

const page = (title: string, body: string): string =>
  `---\ntitle: ${title}\nsummary: ${title}.\nslug: planted\n---\n\n## ${title}\n\n${body}\n`;

const PLANTED = {
  'site.yaml': (text: string) => text.replace('languages: [cs, de]', 'languages: [cs, de, en]'),
  'glossary.yaml': (text: string) =>
    `${text}\ndotace:\n  terms: { cs: [dotace], de: [Zuwendung] }\n  domain: core\n  equivalence: equal\n  avoid: { cs: [subvence], de: [Dotation] }\n`,
  'pages/about/text.cs.mdx': page(
    'Stránka',
    'Pomohla jim sociální pracovnicce a její "tým", tj. 12 lidí.\n\nObec dostala subvenci 20000 Kč na 2 roky.\n\nSlovu „subvence“ se *Jugendamt* i <Term id="debt-relief">Restschuldbefreiung</Term> vyhne. Viz `20000 Kč` a https://example.org/a-b...',
  ),
  'pages/about/text.de.mdx': page(
    'Seite',
    'Die Familie bekahm Hilfe, z.B. von Sozialarbeiter*innen  und Nachbarn.\n\nDie Gemeinde erhielt Dotationen.\n\nIn Skuteč und Děčín hilft die Schuldnerberatungsstelle; die Wohnungssicherungstelle nicht.',
  ),
  'pages/about/text.en.mdx': page('Page', 'It\'s a "desicion" of the organisation.'),
};

test('planted faults are told with place and mend, and nothing else is', async () => {
  const { issues, languages } = await proofreadContent(temporaryContent(PLANTED));
  const report = terminalReport(issues, { languages });
  const told = (lang: string): string[] =>
    report
      .split('\n\n')
      .filter((block) => block.startsWith(`content/pages/about/text.${lang}.mdx`))
      .map((block) => {
        const [place = '', wrong = '', , mend = ''] = block.split('\n');
        return `${/:(\S+)/.exec(place)?.[1]} ${wrong.trim()} ${mend.trim()}`;
      });
  expect(told('cs')).toMatchInlineSnapshot(`
    [
      "9:22 Slovo „pracovnicce“ slovník jazyka „cs“ nezná. Oprava: napište  pracovnice  nebo  prachovnice  nebo  pracovnic  a pokud je slovo správně, přidejte je do souboru  content/spelling.cs.txt",
      "9:41 V textu stojí:  "tým", Oprava: napište  „tým“,",
      "11:14 Slovník říká, že slovo „subvenci“ se pro heslo „Zuwendung“ nemá používat. Oprava: napište  dotace  nebo větu přeformulujte.",
      "11:23 V textu stojí:  20000 Oprava: napište  20 000",
    ]
  `);
  expect(told('de')).toMatchInlineSnapshot(`
    [
      "9:13 Das Wörterbuch der Sprache „de“ kennt „bekahm“ nicht. Abhilfe: Schreiben Sie  bekam  oder  benahm  oder  Bekaa  oder ergänzen Sie das Wort, wenn es richtig ist, in  content/spelling.de.txt",
      "9:27 Im Text steht:  z.B. Abhilfe: Schreiben Sie  z. B.",
      "9:36 Im Text steht:  Sozialarbeiter*innen Abhilfe: Schreiben Sie  Fachkräfte der Sozialen Arbeit",
      "9:56 Im Text steht:  Sozialarbeiter*innen  und Abhilfe: Schreiben Sie  Sozialarbeiter*innen und",
      "11:22 Nach dem Glossar soll „Dotationen“ für den Begriff „dotace“ nicht verwendet werden. Abhilfe: Schreiben Sie  Zuwendung  oder formulieren Sie den Satz um.",
      "13:61 Das Wörterbuch der Sprache „de“ kennt „Wohnungssicherungstelle“ nicht. Abhilfe: Schreiben Sie  Wohnungssicherungselle  oder  Wohnungssicherungstele  oder ergänzen Sie das Wort, wenn es richtig ist, in  content/spelling.de.txt",
    ]
  `);
  expect(told('en')).toMatchInlineSnapshot(`
    [
      "9:3 The text reads:  It's Mend: Write  It’s",
      "9:8 The text reads:  "desicion" Mend: Write  “desicion”",
      "9:9 The dictionary of the language “en” does not know “desicion”. Mend: Write  decision  or  depiction  or  derision  or, if the word is right, add it to  content/spelling.en.txt",
    ]
  `);
  expect(report.match(/^content\/[^:]+/gm)?.filter((file) => !file.includes('pages/about'))).toEqual([]);
});

/** Words and words around slips that are told of the German and Czech page, with the first proposal. */
async function toldOf(german: string, czech = 'Nic.'): Promise<string[]> {
  const folder = temporaryContent({
    'pages/about/text.de.mdx': page('Seite', german),
    'pages/about/text.cs.mdx': page('Stránka', czech),
  });
  const { issues } = await proofreadContent(folder);
  return issues
    .filter(({ file }) => file.includes('pages/about'))
    .map(({ params }) => {
      const { word, wrong, right, suggestions } = params;
      return `${word ?? wrong} → ${right ?? (Array.isArray(suggestions) ? suggestions[0] : '')}`;
    });
}

test('what is right in German is left alone: adjectives of figures, titles cut short, help for people', async () => {
  expect(
    await toldOf(
      'Eine 30%ige Erhöhung und ein 5%iger Anteil. Dipl.-Soz.-Päd. Weber leitet die Wohnungslosennotfallhilfe und die Geflüchtetenberatung. Die Klasse fuhr in Massen mit Bussen, es hieß, sie lassen die Kasse offen.',
      'Sraz je v 10.30 hodin.',
    ),
  ).toEqual([]);
});

test('spellings that the dictionary takes from elsewhere, and missing spaces, are found once each', async () => {
  expect(
    await toldOf(
      'Ausserdem kam ein grösser Fussball, und das muß die Lage wiederspiegeln. Siehe Nr.5, Abs.2 und S.12.',
      'Byli v Praze ,tam i tj.dnes, např.doma, 5 .října. Cca. tři lidé..',
    ),
  ).toEqual([
    'Praze ,tam → Praze, tam',
    'tj.dnes, → tj. dnes,',
    'např.doma, → např. doma,',
    '5 .října. → 5. října.',
    'Cca. → Cca',
    'lidé.. → lidé.',
    'Ausserdem → Außerdem',
    'grösser → größer',
    'Fussball, → Fußball,',
    'muß → muss',
    'wiederspiegeln → widerspiegeln',
    'Nr.5, → Nr. 5,',
    'Abs.2 → Abs. 2',
    'S.12. → S. 12.',
  ]);
});

/** Runs the real command. */
function proofread(...args: string[]): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/proofread.ts', ...args], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, error: stderr };
}

describe('npm run proofread', () => {
  test('ends with 0 when nothing is found', () => {
    expect(proofread('--content', VALID, '--lang', 'de')).toEqual({
      code: 0,
      out: 'Keine Fehler, keine Warnungen.\n',
      error: '',
    });
  });

  test('ends with 1 and tells programs and GitHub when something is found', () => {
    const folder = temporaryContent(PLANTED);
    const json = proofread('--content', folder, '--format', 'json');
    expect(json.code).toBe(1);
    const { findings } = JSON.parse(json.out) as { findings: { rule: string; params: Record<string, unknown> }[] };
    expect(findings.map(({ params }) => params['word'])).toContain('bekahm');
    expect(proofread('--content', folder, '--format', 'github').out).toMatch(
      /^::warning file=.*title=word-is-spelt::/m,
    );
  });

  test('says in one line for which languages there is no dictionary', () => {
    const { error } = proofread('--content', 'scripts/fixtures/three-languages', '--lang', 'en');
    expect(error.match(/There is no dictionary of the language “(sk|bg)”/g)).toHaveLength(2);
  });

  test('explains itself after a wrong call', () => {
    expect(proofread('--format', 'xml')).toMatchObject({ code: 2, error: expect.stringContaining('Unknown format') });
  });
});
