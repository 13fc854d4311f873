import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readLibrary } from '#library/reading.ts';
import { terminalReport } from '#library/report/terminal.ts';
import { TODAY, temporaryContent } from '#library/testing/temporary-content.ts';
import { Diagrams } from '#model/diagram.ts';

const LANGUAGES = ['cs', 'de', 'en'] as const;
const CONTENT = join(import.meta.dirname, '../../../content');
const CASE = 'cases/skutec-prevention-assistant/facts.yaml';

/** Blocks of code of the handbook, without their fences. */
const blocks = (lang: string): string[] =>
  [
    ...readFileSync(join(import.meta.dirname, `../../pages/handbook/${lang}.mdx`), 'utf8').matchAll(
      /^```\w*\n(.*?)^```$/gms,
    ),
  ].map(([, code = '']) => code);

/** What the check prints about the topics of a case when they are `topic`. */
async function said(topic: string, lang: string): Promise<string> {
  const folder = temporaryContent({ [CASE]: (text) => text.replace(/^topics: .*$/m, `topics: [${topic}]`) }, CONTENT);
  const { issues, languages } = await readLibrary(folder, { today: TODAY });
  return terminalReport(
    issues.filter(({ rule }) => rule === 'vocabulary-term-exists'),
    { lang, languages },
  );
}

test.each(LANGUAGES)('the finding that the handbook shows is what the check prints (%s)', async (lang) => {
  const shown = blocks(lang).find((block) => block.includes('vocabulary-term-exists')) ?? '';
  expect(shown).not.toBe('');
  expect(await said('dluh', lang)).toContain(shown.trimEnd());
});

test.each(['dluhy', 'schulden'])('the label %s leads to the code of the term', async (label) => {
  expect(await said(label, 'en')).toContain('Did you mean “debt”?');
});

test.each(LANGUAGES)('the facts of diagrams in the handbook are right, one of each kind (%s)', (lang) => {
  // The reader of content takes a year for the text that it is.
  const facts = blocks(lang)
    .filter((block) => block.startsWith('# facts.yaml'))
    .map((block) => block.replace(/asOf: (\d{4})$/m, 'asOf: "$1"'));
  const diagrams = facts.flatMap((block) => Object.values(Diagrams.parse(parse(block).diagrams)));
  expect(diagrams.map(({ kind }) => kind)).toEqual(['bars', 'roles', 'paths', 'tally']);
});
