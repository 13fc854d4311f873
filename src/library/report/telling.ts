import type { FindingLanguage } from '#i18n/findings/sentences.ts';
import { findingLanguage, tell } from '#i18n/findings/tell.ts';
import type { Issue } from '#model/issue.ts';
import type { LanguageTag } from '#model/language.ts';

/** In which language findings are told. */
export interface TellingOptions {
  /** Asked for by the caller; goes before everything else. */
  lang?: LanguageTag | undefined;
  /** Languages of the site; the first is that of facts and of the files that belong to no language. */
  languages: readonly LanguageTag[];
}

/** A finding in words. */
export interface ToldIssue {
  issue: Issue;
  lang: FindingLanguage;
  wrong: string;
  expected: string;
  mend: string;
}

/** Signs that could steer a terminal or break a line become spaces. */
const plain = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

/** The language of a finding: that asked for, else that of the file if the site has it, else the site's first. */
export function languageOfIssue({ file }: Issue, { lang, languages }: TellingOptions): FindingLanguage {
  const own = /\/text\.([\w-]+)\.mdx$/.exec(file)?.[1] ?? /\/ui\/([\w-]+)\.yaml$/.exec(file)?.[1];
  const ofFile = own !== undefined && (languages.length === 0 || languages.includes(own)) ? own : undefined;
  return findingLanguage(lang ?? ofFile ?? languages[0] ?? 'en');
}

/** Puts a finding into words. */
export function tellIssue(issue: Issue, options: TellingOptions): ToldIssue {
  const lang = languageOfIssue(issue, options);
  const { wrong, expected, mend } = tell(issue, lang);
  return { issue, lang, wrong: plain(wrong), expected: plain(expected), mend: mend.split('\n').map(plain).join('\n') };
}

/** The language of what is said about all findings together. */
export const languageOfSummary = ({ lang, languages }: TellingOptions): FindingLanguage =>
  findingLanguage(lang ?? languages[0] ?? 'en');

export const countErrors = (issues: readonly Issue[]): number =>
  issues.filter(({ severity }) => severity === 'error').length;
