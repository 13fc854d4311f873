import { REPORT_WORDS } from '#i18n/findings/report-words.ts';
import type { Issue } from '#model/issue.ts';
import { type TellingOptions, tellIssue } from './telling.ts';
import { summary } from './terminal.ts';

export interface GithubOptions extends TellingOptions {
  /** Folder that holds the content folder, seen from the root of the repository; empty for the root itself. */
  above?: string;
}

/** Escapes of workflow commands: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** All findings as annotations that GitHub shows beside the changed lines, and their number in the last line. */
export function githubReport(issues: readonly Issue[], options: GithubOptions): string {
  const lines = issues.map((issue) => {
    const { lang, wrong, expected, mend } = tellIssue(issue, options);
    const file = options.above ? `${options.above}/${issue.file}` : issue.file;
    const properties = [
      `file=${property(file)}`,
      `line=${issue.line}`,
      `col=${issue.column}`,
      `title=${property(issue.rule)}`,
    ].join(',');
    const message = `${wrong}\n${expected}\n${REPORT_WORDS[lang].mend}: ${mend}`;
    return `::${issue.severity} ${properties}::${data(message)}`;
  });
  return `${[...lines, summary(issues, options)].join('\n')}\n`;
}
