import type { Issue } from '#model/issue.ts';
import { countErrors, type TellingOptions, tellIssue } from './telling.ts';

/** All findings for programs: the data of each and its sentences. Ends with a line feed. */
export function jsonReport(issues: readonly Issue[], options: TellingOptions): string {
  const errors = countErrors(issues);
  const findings = issues.map((issue) => {
    const { lang, wrong, expected, mend } = tellIssue(issue, options);
    return { ...issue, lang, message: { wrong, expected, mend } };
  });
  return `${JSON.stringify({ errors, warnings: issues.length - errors, findings }, null, 2)}\n`;
}
