import { describe, expect, test } from 'vitest';
import { SEVERITIES } from '#i18n/findings/catalogue.ts';
import type { Issue } from '#model/issue.ts';
import { readLibrary } from '../reading.ts';
import { TODAY, WRONG } from '../testing/temporary-content.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { summary, terminalReport } from './terminal.ts';

const finding: Issue = {
  rule: 'file-is-known',
  severity: 'error',
  file: 'content/a,b:c.txt',
  line: 1,
  column: 2,
  params: { name: '100 %\u001b[31m\n::warning::', known: ['site.yaml'] },
};

describe('the folder in which every file has a fault', async () => {
  const { issues, library, languages } = await readLibrary(WRONG, { today: TODAY });

  test('has at least 40 wrong files and no Library', () => {
    expect(new Set(issues.map(({ file }) => file)).size).toBeGreaterThan(40);
    expect(library).toBeUndefined();
  });

  test('every entry has exactly the fault after which it is named', () => {
    const named = issues.filter(({ file }) => /^wrong\/(cases|pages|funding)\/[a-z0-9-]+(\/|$)/.test(file));
    const strangers = named.filter(({ rule, file }) => !(file.split('/')[2] ?? '').startsWith(rule));
    expect(strangers.map(({ rule, file }) => `${file} ${rule}`)).toEqual([]);
  });

  for (const lang of ['cs', 'de', 'en']) {
    test(`is told in ${lang} in one run`, async () => {
      await expect(terminalReport(issues, { lang, languages })).toMatchFileSnapshot(`__snapshots__/wrong.${lang}.txt`);
    });
  }

  test('is told in the language of each file, facts in the first of the site, as are texts in a language that it does not have', () => {
    const report = terminalReport(issues, { languages });
    expect(report).toMatch(/fact-has-its-text\/text\.de\.mdx:\d+:\d+ {2}Fehler/);
    expect(report).toMatch(/fact-has-its-text.*\n {2}In facts\.yaml steht/);
    expect(report).toMatch(/entry-exists\/facts\.yaml:\d+:\d+ {2}chyba/);
    expect(report).toMatch(/text\.sk\.mdx:1:1 {2}chyba/);
    expect(report.trimEnd().split('\n').at(-1)).toMatch(/^\d+ chyb a \d+ varování v \d+ souborech\.$/);
  });
});

test('the last line counts as each language does', () => {
  const some = (count: number, severity: Issue['severity']): Issue[] =>
    Array.from({ length: count }, (_, index) => ({ ...finding, severity, file: `content/${index}` }));
  const languages = ['cs'];
  expect(summary([], { languages })).toBe('Žádná chyba ani varování.');
  expect(summary(some(1, 'error'), { languages })).toBe('1 chyba v 1 souboru.');
  expect(summary(some(3, 'error'), { languages })).toBe('3 chyby ve 3 souborech.');
  expect(summary([...some(5, 'error'), ...some(2, 'warning')], { languages })).toBe(
    '5 chyb a 2 varování v 5 souborech.',
  );
  expect(summary(some(2, 'warning'), { languages, lang: 'de' })).toBe('2 Warnungen in 2 Dateien.');
  expect(summary(some(1, 'error'), { languages, lang: 'pl' })).toBe('1 error in 1 file.');
});

test('nothing that a file holds can steer the terminal', () => {
  const report = terminalReport([finding], { lang: 'en', languages: [] });
  expect(report).not.toContain('\u001b');
  expect(report.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
  expect(terminalReport([finding], { lang: 'en', languages: [], colour: true })).toContain('\u001b[31merror\u001b[0m');
});

test('annotations for GitHub are escaped', () => {
  const [line] = githubReport([finding], { lang: 'en', languages: [], above: 'sub' }).split('\n');
  expect(line).toMatch(/^::error file=sub\/content\/a%2Cb%3Ac\.txt,line=1,col=2,title=file-is-known::/);
  expect(line).toContain('100 %25');
  expect(line?.split('%0A')).toHaveLength(3);
});

test('the report for programs holds data and sentences', () => {
  const report: unknown = JSON.parse(jsonReport([finding], { lang: 'de', languages: [] }));
  expect(report).toMatchObject({
    errors: 1,
    warnings: 0,
    findings: [{ ...finding, lang: 'de', message: { mend: expect.stringMatching(/\S/) } }],
  });
});

test('severities are known for every rule that the wrong folder shows', async () => {
  const { issues } = await readLibrary(WRONG, { today: TODAY });
  for (const { rule, severity } of issues)
    expect([rule, severity]).toEqual([rule, SEVERITIES[rule as keyof typeof SEVERITIES]]);
});
