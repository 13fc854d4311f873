import { countedIn, REPORT_WORDS } from '#i18n/findings/report-words.ts';
import type { Issue } from '#model/issue.ts';
import { countErrors, languageOfSummary, type TellingOptions, tellIssue } from './telling.ts';

export interface TerminalOptions extends TellingOptions {
  /** Colours and weights by escape codes; only for a terminal that shows them. */
  colour?: boolean;
  /** Folder that holds the content folder, as `folderAbove` tells it; empty for the one people are in. */
  above?: string;
}

const CODES = { red: 31, yellow: 33, dim: 2, bold: 1 } as const;

/** All findings for people, file by file, and their number in the last line. Ends with a line feed. */
export function terminalReport(issues: readonly Issue[], options: TerminalOptions): string {
  const paint = (code: keyof typeof CODES, text: string): string =>
    options.colour ? `\u001b[${CODES[code]}m${text}\u001b[0m` : text;
  const blocks = issues.map((issue) => {
    const told = tellIssue(issue, options);
    const words = REPORT_WORDS[told.lang];
    const file = options.above ? `${options.above}/${issue.file}` : issue.file;
    const place = paint('bold', `${file}:${issue.line}:${issue.column}`);
    const severity = issue.severity === 'error' ? paint('red', words.error) : paint('yellow', words.warning);
    return [
      `${place}  ${severity}  ${paint('dim', issue.rule)}`,
      `  ${told.wrong}`,
      `  ${told.expected}`,
      `  ${words.mend}: ${told.mend}`,
      '',
    ].join('\n');
  });
  return `${[...blocks, summary(issues, options)].join('\n')}\n`;
}

/** How many errors and warnings in how many files: `3 chyby a 1 varování ve 2 souborech.` */
export function summary(issues: readonly Issue[], options: TellingOptions): string {
  const lang = languageOfSummary(options);
  const words = REPORT_WORDS[lang];
  if (issues.length === 0) return words.nothing;
  const errors = countErrors(issues);
  const warnings = issues.length - errors;
  const counts = [
    ...(errors > 0 ? [countedIn(lang, errors, words.errors)] : []),
    ...(warnings > 0 ? [countedIn(lang, warnings, words.warnings)] : []),
  ];
  const files = new Set(issues.map(({ file }) => file)).size;
  return `${counts.join(` ${words.and} `)} ${countedIn(lang, files, words.files)}.`;
}
