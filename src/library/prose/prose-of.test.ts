import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { buildDraft } from '../build-draft.ts';
import { reportInto } from '../finding.ts';
import { walk } from '../read/walk.ts';
import { TODAY, temporaryContent } from '../testing/temporary-content.ts';
import { proseOf } from './prose-of.ts';

const PAGE = `---
title: "Název: \\"v uvozovkách\\" a jedna SLOVOA"
summary: >-
  Shrnutí na dvou
  řádcích se SLOVEMB.
slug: stranka-slovoc
aliases: []
keywords: ['it''s', SLOVOD]
---

## Nadpis se SLOVEME

Odstavec s **tučným** \\* a <Term id="debt-relief">pojmem SLOVOF</Term>, pramenem <Cite source="inso" /> a
druhým  řádkem, kde je SLOVOG i \`kód SLOVOX\`. [Odkaz SLOVOH](https://example.org/SLOVOX)

> Citát
> se SLOVEMI.

| Hlava | B |
|---|---|
| buňka SLOVOJ | 2 |

<Note kind="info" title="Titul SLOVOK">
Poznámka SLOVOL.
</Note>

<Quote source="inso" lang="de">
Zitat WORTM.
</Quote>
`.replace('aliases: []\n', '');

test('every text is found with its language, and each word of it at its place in the file', async () => {
  const folder = temporaryContent({ 'pages/about/text.cs.mdx': PAGE });
  const issues: Parameters<typeof reportInto>[0] = [];
  const found = walk(folder, reportInto(issues));
  if (!found) throw new Error('The folder is not there.');
  const proses = proseOf(await buildDraft(found, TODAY, reportInto(issues)));
  const words: string[] = [];
  for (const { file, lang, text, place } of proses.filter(({ file }) => file.endsWith('about/text.cs.mdx'))) {
    for (const { 0: word, index } of text.matchAll(/(?:SLOV|WORT)\p{Lu}+/gu)) {
      const { line, column } = place(index);
      const source = readFileSync(join(dirname(folder), file), 'utf8').split('\n')[line - 1] ?? '';
      expect(source.slice(column - 1).startsWith(word)).toBe(true);
      words.push(`${lang} ${word}`);
    }
  }
  expect(words).toEqual([
    'cs SLOVOA',
    'cs SLOVEMB',
    'cs SLOVOD',
    'cs SLOVEME',
    'cs SLOVOF',
    'cs SLOVOG',
    'cs SLOVOH',
    'cs SLOVEMI',
    'cs SLOVOJ',
    'cs SLOVOK',
    'cs SLOVOL',
    'de WORTM',
  ]);
  const paragraph = proses.find(({ text }) => text.includes('SLOVOG'));
  expect(paragraph?.text).toContain('pramenem \uFFFC a druhým  řádkem, kde je SLOVOG i \uFFFC. Odkaz SLOVOH');
  expect(paragraph?.terms.map(({ id, start, end }) => [id, paragraph.text.slice(start, end)])).toEqual([
    ['debt-relief', 'pojmem SLOVOF'],
  ]);
});

test('texts in several languages stand in the language of their key; words to avoid, names and numbers are none', async () => {
  const found = walk(temporaryContent(), () => undefined);
  if (!found) throw new Error('The folder is not there.');
  const proses = proseOf(await buildDraft(found, TODAY, () => undefined));
  const fields = proses
    .filter(({ file }) => file.endsWith('glossary.yaml'))
    .map(({ field, lang }) => `${field} ${lang}`);
  expect(fields).toContain('debt-relief.note.de de');
  expect(fields).toContain('debt-relief.terms.cs.0 cs');
  expect(proses.filter(({ field }) => /avoid|original|slug|url|act|id$/.test(field?.split('.').at(-1) ?? ''))).toEqual(
    [],
  );
  expect(proses.filter(({ text }) => text === 'Sozialarbeiter')).toEqual([]);
});
