import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportInto } from '#library/finding.ts';
import { wordsOfList } from '#library/read/word-list.ts';
import { reportTypography } from '#library/rules/typography.ts';
import type { Issue } from '#model/issue.ts';
import { KnownWords } from './known-words.ts';
import { ownTexts } from './own-texts.ts';
import { type Speller, spellerOf } from './speller.ts';
import { spellingIssues } from './spelling-issues.ts';

const listOf = (lang: string): string => `scripts/proofread/words/${lang}.txt`;

/** Reads what the generator says to readers and editors for spelling and typography. */
export async function proofreadOwnTexts(): Promise<Issue[]> {
  const texts = ownTexts();
  const issues: Issue[] = [];
  reportTypography(texts, reportInto(issues));
  const spellers = new Map<string, Speller>();
  for (const lang of ['cs', 'de', 'en']) {
    const list = readFileSync(join(import.meta.dirname, 'words', `${lang}.txt`), 'utf8');
    const speller = await spellerOf(lang, new KnownWords(lang).add(wordsOfList(list)));
    if (speller) spellers.set(lang, speller);
  }
  return [...issues, ...spellingIssues(texts, spellers, [...spellers.values()], listOf)];
}
