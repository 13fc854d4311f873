import { describe, expect, test } from 'vitest';
import { readLibrary } from '../reading.ts';
import { type Change, TODAY, temporaryContent } from '../testing/temporary-content.ts';
import { folderAbove } from './folder-above.ts';
import { tellIssue } from './telling.ts';
import { terminalReport } from './terminal.ts';

const CASE = 'cases/skutec-prevention-assistant';

/** What editors read about a valid project with some files changed, in one language. */
async function told(changes: Readonly<Record<string, Change>>, lang?: string): Promise<string[]> {
  const { issues, languages } = await readLibrary(temporaryContent(changes), { today: TODAY });
  return issues.map((issue) => {
    const { wrong, expected, mend } = tellIssue(issue, { lang, languages });
    return `${issue.file}:${issue.line} ${wrong} ${expected} ${mend}`;
  });
}

const without = (field: string) => (text: string) => text.replace(new RegExp(`^${field}:.*\\n(?: .*\\n)*`, 'm'), '');

describe('a group that is missing is shown as a whole', () => {
  test('in site.yaml, with the languages and countries of its examples', async () => {
    const [imprint] = await told({ 'site.yaml': without('imprint') }, 'cs');
    expect(imprint).toContain(
      'přidejte řádek  imprint: { publisher: …, email: office@example.org, licence: …, licenceUrl: https://example.org/page }',
    );
    const languages = await told({ 'site.yaml': without('languages') }, 'de');
    expect(languages.join('\n')).toContain('Ergänzen Sie eine Zeile  languages: [cs, de]');
  });

  test('in facts, where coordinates and periods may be half there', async () => {
    const [half] = await told(
      { [`${CASE}/facts.yaml`]: (text) => `${without('coordinates')(text)}coordinates:\n` },
      'en',
    );
    expect(half).toContain('Write for example  coordinates: { lat: 50.5, lon: 50.5 }  or delete the line');
    const [list] = await told(
      { [`${CASE}/facts.yaml`]: (text) => `${without('period')(text)}period: [2021, 2023]\n` },
      'en',
    );
    expect(list).toContain('Write for example  period: { from: 2021-10, to: 2021-10, source: … }');
  });
});

describe('words that the vocabulary lacks', () => {
  test('an empty list is to be filled first', async () => {
    const [first] = await told({ 'vocabulary.yaml': without('topics') }, 'cs');
    expect(first).toMatch(
      /Seznam „topics“ v souboru vocabulary\.yaml je zatím prázdný\. nejprve vyplňte vocabulary\.yaml, například {2}topics: \{ [a-z]+: \{ label: \{ cs: …, de: … \} \} \}$/,
    );
  });

  test('in the glossary the field is named', async () => {
    const [first] = await told({ 'glossary.yaml': (text) => text.replace(/domain: \w+/, 'domain: nowhere') }, 'en');
    expect(first).toMatch(/^content\/glossary\.yaml:\d+ The field “[a-z-]+ › domain” has the value “nowhere”/);
  });
});

describe('a country instead of a language', () => {
  test('in the name of a text is told in the language of the site, and the text is not called missing', async () => {
    const text = '---\ntitle: O nás\nsummary: Kdo jsme.\nslug: o-nas\n---\n\nText.\n';
    const issues = await told({ 'pages/about/text.cs.mdx': undefined, 'pages/about/text.cz.mdx': text });
    expect(issues).toEqual([
      'content/pages/about/text.cz.mdx:1 Soubor je v jazyce „cz“, který web nemá. Očekávají se jazyky ze souboru site.yaml: cs, de. přejmenujte soubor na  text.cs.mdx  (CZ je země, cs jazyk).',
    ]);
  });

  for (const [country, language] of [
    ['dk', 'da'],
    ['ua', 'uk'],
    ['gr', 'el'],
    ['at', 'de'],
    ['cz', 'cs'],
  ] as const) {
    test(`${country} in site.yaml means ${language}`, async () => {
      const site = (text: string): string => text.replace('languages: [cs, de]', `languages: [${country}, cs, de]`);
      const [first = ''] = (await told({ 'site.yaml': site }, 'en')).filter((line) => line.includes('no language'));
      expect(first).toContain(
        `Write  ${language}  (${country.toUpperCase()} is the country, ${language} the language).`,
      );
    });
  }
});

describe('names of files and folders', () => {
  test('a folder of one letter gets a name that will do', async () => {
    const [first] = await told({ 'pages/a/facts.yaml': 'role: other\n' }, 'en');
    expect(first).toContain('Rename the folder, for example  page-a');
  });

  test('other endings are told once, and what the file holds is read', async () => {
    const { issues } = await readLibrary(
      temporaryContent({
        'vocabulary.yaml': undefined,
        'vocabulary.yml': '',
        'site.yaml': undefined,
        'site.YAML.txt': 'title: {}\n',
      }),
      { today: TODAY },
    );
    const named = issues.filter(({ rule }) => rule === 'file-has-its-ending').map(({ params }) => params['suggestion']);
    expect(named).toEqual(['site.yaml', 'vocabulary.yaml']);
    expect(issues.filter(({ rule }) => rule === 'required-file-exists')).toEqual([]);
  });

  test('a language with a capital is no slip', async () => {
    const { issues } = await readLibrary(
      temporaryContent({
        'site.yaml': (text) => text.replace('languages: [cs, de]', 'languages: [cs, de, sr-Cyrl]'),
        'ui/sr-Cyrl.yaml': '',
      }),
      { today: TODAY },
    );
    expect(issues.filter(({ rule }) => rule === 'file-has-its-ending')).toEqual([]);
  });

  test('a picture that is too large is to be scaled down, not shortened', async () => {
    const [first] = await told({ 'pages/about/team.png': new Uint8Array(63_000_000) }, 'cs');
    expect(first).toContain('Soubor „team.png“ má 63 MB. Očekává se nejvýše 50 MB. zmenšete obrázek');
  });

  test('a logo in another format does not make its folder a stranger', async () => {
    const [first, ...others] = await told({ 'logos/partner.pdf': 'pdf' }, 'de');
    expect(first).toContain('Das Bild „partner.pdf“ hat das Format PDF');
    expect(others).toEqual([]);
  });
});

describe('values that are read as something else', () => {
  const facts = (typed: string, meant: string) => ({
    [`${CASE}/facts.yaml`]: (text: string) => text.replace(typed, meant),
  });

  test('a star before a name that nothing in the file has', async () => {
    const [first, ...others] = await told(facts('leadOrganisation: mas-skch', 'leadOrganisation: *mas-skch'), 'en');
    expect(first).toMatch(/facts\.yaml:15 The value begins with \*, .* Expected are quotation marks/);
    expect(others).toEqual([]);
  });

  test('thousands with a point, also in quotes', async () => {
    const [first] = await told(facts('value: 37,', 'value: 37.000,'), 'de');
    expect(first).toContain('hat den Wert 37.000, der als 37 gelesen wird.');
    expect(first).toContain('Schreiben Sie  value: 37000  oder, wenn 37 gemeint ist,  value: 37');
    const [quoted] = await told(facts('value: 37,', 'value: "37.000",'), 'en');
    expect(quoted).toContain('Write  value: 64.5  or  1200, whichever is meant.');
    expect(await told(facts('value: 37,', 'value: 37.125,'))).toEqual([]);
    expect(await told(facts('{ lat: 49.8433', '{ lat: 49.840'))).toEqual([]);
  });

  test('control characters, however they are written', async () => {
    const site = await told({ 'site.yaml': (text) => text.replace('publisher: ', 'publisher: "a\\0b" #') }, 'en');
    expect(site).toEqual([expect.stringMatching(/^content\/site\.yaml:33 An invisible control character \(U\+0000\)/)]);
    for (const sign of ['\u0007', '&#7;', '&#x7;']) {
      const [body, ...others] = await told({ 'pages/about/text.cs.mdx': (text) => `${text}\n\nSlovo${sign}.\n` }, 'en');
      expect(body).toContain('(U+0007)');
      expect(others).toEqual([]);
    }
    expect(await told({ 'pages/about/text.cs.mdx': (text) => `${text}\n\nA&#160;b\u00ad &#9;\tc.\n` })).toEqual([]);
  });
});

describe('addresses that lead nowhere are told by what is wrong with them', () => {
  for (const [typed, wrong, mend] of [
    ['![x](<mein bild.png>)', 'holds a space', 'Rename the file of the picture'],
    ['![x](data:image/png;base64,AAAA)', 'does not lie in the folder', 'Copy the picture here'],
    ['![x](..\\..\\x.svg)', 'does not lie in the folder', 'Copy the picture here'],
    ['[x](<https://example.org/a b>)', 'holds a space', 'Write  https://example.org/a%20b'],
    ['[x](<tel:+420 123>)', 'holds a space', 'Write  tel:+420123'],
    ['[x](<case:prague team>)', 'holds a space', 'Write  case:prague-team'],
    ['[x](C:\\bild.png)', 'only one computer has', 'Give the address under which readers find it'],
    ['[x](https://anna:secret@example.org)', 'everybody would see', 'Delete what stands before the @'],
    ['[x](https://example.org/a\u200bb)', 'holds an invisible character', 'type it anew'],
    ['[x](CASE:skutec)', 'a kind that does not exist', 'Did you mean “case:skutec”?'],
    ['[x](javascript:alert)', 'not safe for readers', 'Replace the address'],
  ] as const) {
    test(typed, async () => {
      const [first = '', ...others] = await told(
        { 'pages/about/text.de.mdx': (text) => `${text}\n\n${typed}\n` },
        'en',
      );
      expect(first).toContain(wrong);
      expect(first).toContain(mend);
      expect(others).toEqual([]);
    });
  }
});

test('rows that are as long as their table are right, however they are typed', async () => {
  const rows = '| a | b |\n| --- | --- |\n| 1 \\| 2 | `x` |\n1 | 2\n| 1 |\n| 1 | 2 | |\n';
  expect(
    await told({ 'pages/about/text.de.mdx': (text) => `${text}\n\n${rows}\n> ${rows.replaceAll('\n', '\n> ')}\n` }),
  ).toEqual([]);
});

test('a heading on a level that does not exist is told once, and what stands below it is right', async () => {
  const headings = '### Jedna\n\n##### Dvě\n\n#### Tři';
  const body = (text: string): string => `${text}\n\n## Nula\n\n${headings}\n`;
  const [first, ...others] = await told({ 'pages/about/text.cs.mdx': body }, 'en');
  expect(first).toContain('Write one # more than the heading above has, and at most  ####');
  expect(others).toEqual([]);
});

describe('what cannot be kept or shown', () => {
  test('a name that no group of fields can hold', async () => {
    const [first] = await told({ 'glossary.yaml': (text) => `${text}__proto__:\n  domain: law\n` }, 'en');
    expect(first).toContain('The name “__proto__” does not have the right form.');
  });

  test('countries that do not exist, with the code that was meant', async () => {
    const site = (code: string) => ({
      'site.yaml': (text: string) => text.replace('countries: [CZ, DE]', `countries: [CZ, DE, ${code}]`),
    });
    const about = async (code: string) => (await told(site(code), 'en')).filter((line) => line.includes('the code'));
    expect(await about('UK')).toEqual([expect.stringContaining('Did you mean “GB”?')]);
    expect(await about('XX')).toEqual([expect.stringContaining('Correct the code.')]);
    for (const code of ['GB', 'SK', 'UA', 'XK']) expect(await about(code)).toEqual([]);
  });

  test('the year nought', async () => {
    const facts = (text: string): string => text.replace('reviewedOn: 2026-11-01', 'reviewedOn: 0000-01-01');
    expect((await told({ [`${CASE}/facts.yaml`]: facts }, 'en'))[0]).toContain('a day as year-month-day');
  });

  test('names of diagrams that stand for two things, and steps of nobody', async () => {
    const diagrams = `diagrams:
  one: { kind: bars, unit: count, asOf: 2021, sources: [mas-skch-presentation], values: [], reference: { id: low, value: 2 } }
  two: { kind: bars, unit: count, asOf: 2021, sources: [mas-skch-presentation], values: [{ id: low, value: 1 }, { id: top, value: 2 }], reference: { id: low, value: 2 } }
  three: { kind: roles, centre: family, sides: { CZ: [family, school], DE: [office] } }
  four: { kind: paths, steps: [{ CZ: start }, {}] }
`;
    const empty = await told({ [`${CASE}/facts.yaml`]: (text) => `${text}${diagrams}` }, 'en');
    expect(empty[0]).toContain('Write for example  values: [{ id: …, value: 50.5 }, …]');
    const whole = diagrams.replace(/ {2}one:.*\n/, '');
    const issues = (await told({ [`${CASE}/facts.yaml`]: (text) => `${text}${whole}` }, 'en')).join('\n');
    expect(issues).toContain('“low” stands twice in “diagrams › two”');
    expect(issues).toContain('“family” stands twice in “diagrams › three”');
    expect(issues).toContain('The field “diagrams › four › steps › 2” is empty.');
  });
});

describe('names that are taken', () => {
  test('are not proposed', async () => {
    const [copy] = await told({ 'pages/about/text.de.mdx.bak': 'x' }, 'en');
    expect(copy).toContain('Rename the file or move it out of the content folder.');
    const [second] = await told(
      { 'pages/About us/facts.yaml': 'role: other\n', 'pages/about-us/facts.yaml': '' },
      'en',
    );
    expect(second).toContain('Rename the folder, for example  about-us-2');
  });

  test('but for capitals are told once', async () => {
    const issues = await told({ 'pages/About/facts.yaml': 'role: other\n' }, 'en');
    expect(issues).toEqual([expect.stringContaining('“pages/About” and “pages/about” differ only in capitals')]);
  });
});

test('sources given as a list are shown with their names', async () => {
  const issues = await told({ 'sources.yaml': '- title: Zpráva\n  type: web\n' }, 'cs');
  expect(issues[0]).toContain(
    'napište před každou položku místo spojovníku její jméno, například  name: { type: document, title: … }',
  );
});

test('paths can be copied from where the command was called', async () => {
  const folder = temporaryContent({ 'pages/a/facts.yaml': 'role: other\n' });
  const { issues, languages } = await readLibrary(folder, { today: TODAY });
  const above = folderAbove(folder);
  expect(above).toMatch(/^\.\.\//);
  expect(terminalReport(issues, { languages, above })).toMatch(/^\.\.\/.*\/content\/pages\/a:1:1 {2}chyba/);
  expect(folderAbove('content')).toBe('');
  expect(folderAbove('../other')).toBe('..');
});
