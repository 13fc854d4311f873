import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '#library/library.ts';
import { recordsOf } from '#search/records/records.ts';
import { seeded } from '../../seeded.ts';
import { type WordChain, wordChain } from './word-chain.ts';

const SECTIONS = 4;
const SENTENCES = 4;
const LONGEST_SUMMARY = 300;

/** A page without links in the menus. */
const FACTS = 'role: other\nmenu: none\n';

const paragraph = (chain: WordChain): string => Array.from({ length: SENTENCES }, () => chain.sentence()).join(' ');

/** Whole words of a text, as many as there is room for. */
const shortened = (text: string, room: number): string =>
  text.length <= room ? text : text.slice(0, text.lastIndexOf(' ', room));

function pageText(chain: WordChain, number: number): string {
  const title = chain.phrase(3);
  const sections = Array.from({ length: SECTIONS }, () => `## ${chain.phrase(2)}\n\n${paragraph(chain)}\n`);
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    `summary: ${JSON.stringify(shortened(chain.sentence() || title, LONGEST_SUMMARY))}`,
    `slug: other-${number}`,
    '---',
    paragraph(chain),
    '',
    ...sections,
  ].join('\n');
}

/**
 * Makes a content folder that holds all of another one and pages among which its entries have to be found: they speak
 * the language of the field and answer nothing. Their sentences come from a chain of the words of all bodies, so words
 * and names stand in them as often and beside the same neighbours as in the entries, while whole sentences of an entry
 * are rare. Two things would make right answers of them and are kept out: numbers, because whatever cites a section of a
 * law counts as an answer to it, and rare words in titles and headings, because a page under the name of a place or a
 * remedy is about it. Titles are drawn, by frequency, from words that at least one in ten entries has. As all words occur
 * in the content too, the pages do not show what new words would do to queries without an answer. The same library gives
 * the same pages.
 *
 * @param content folder of the library
 * @param to where the new folder is made
 * @param count how many pages are added, each in all languages of the site
 */
export function writeOtherPages(library: Library, content: string, to: string, count: number): void {
  cpSync(content, to, { recursive: true, dereference: true });
  const folders = Array.from({ length: count }, (_, at) => join(to, 'pages', `other-${at + 1}`));
  for (const folder of folders) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'facts.yaml'), FACTS);
  }
  for (const lang of library.site.languages) {
    const entries = recordsOf(library, lang).filter(({ kind }) => kind !== 'glossary');
    const texts = entries.map(({ sections }) => sections.map(({ text }) => text).join('\n'));
    const chain = wordChain(texts, lang, seeded(1));
    for (const [at, folder] of folders.entries())
      writeFileSync(join(folder, `text.${lang}.mdx`), pageText(chain, at + 1));
  }
}
