import { buildDraft } from '#library/build-draft.ts';
import { reportInto } from '#library/finding.ts';
import { proseOf } from '#library/prose/prose-of.ts';
import { walk } from '#library/read/walk.ts';
import { wordIsNotAvoided } from '#library/rules/avoided-words.ts';
import { typographyIsRight } from '#library/rules/typography.ts';
import type { Issue } from '#model/issue.ts';
import type { LanguageTag } from '#model/language.ts';
import { knownOfContent } from './known-of-content.ts';
import { KnownWords } from './known-words.ts';
import { type Speller, spellerOf } from './speller.ts';
import { spellingIssues } from './spelling-issues.ts';

/** What a proofreader found in a content folder. */
export interface Proof {
  issues: Issue[];
  languages: readonly LanguageTag[];
  /** Languages of the folder for which there is no dictionary; only their typography was read. */
  unspelt: readonly LanguageTag[];
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Reads every text of a content folder for spelling, typography and words to avoid. What cannot be read is an issue. */
export async function proofreadContent(folder: string): Promise<Proof> {
  const issues: Issue[] = [];
  const report = reportInto(issues);
  const found = walk(folder, report);
  if (!found) return { issues, languages: [], unspelt: [] };
  const faults: Issue[] = [];
  const draft = await buildDraft(found, new Date().toISOString().slice(0, 10), reportInto(faults));
  issues.push(...faults.filter(({ severity }) => severity === 'error'));
  typographyIsRight(draft, report);
  wordIsNotAvoided(draft, report);

  const spellers = new Map<LanguageTag, Speller>();
  for (const lang of draft.languages) {
    const speller = await spellerOf(lang, knownOfContent(draft, lang));
    if (speller) spellers.set(lang, speller);
  }
  const english = spellers.get('en') ?? (await spellerOf('en', new KnownWords('en')));
  const others = [...spellers.values(), ...(english ? [english] : [])];
  const listOf = (lang: string): string => `${draft.name}/spelling.${lang}.txt`;
  for (const issue of spellingIssues(proseOf(draft), spellers, others, listOf)) issues.push(issue);
  issues.sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule));
  return { issues, languages: draft.languages, unspelt: draft.languages.filter((lang) => !spellers.has(lang)) };
}
