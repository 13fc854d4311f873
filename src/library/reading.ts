import type { Issue } from '#model/issue.ts';
import { buildDraft } from './build-draft.ts';
import { reportInto } from './finding.ts';
import type { Reading } from './library.ts';
import { walk } from './read/walk.ts';
import { relate } from './relate/relate.ts';
import { RULES } from './rules/rules.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order in which findings are told: by file, place and rule. */
const byPlace = (a: Issue, b: Issue): number =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.field ?? '', b.field ?? '');

/**
 * Reads a content folder, checks all of it and joins it to the Library. The Library is there when no finding is an
 * error. No file outside the folder is opened, nothing in it is run.
 *
 * @param folder path of the content folder
 * @param options `today` as `2026-11-22`: the day that decides which reviews are overdue
 */
export async function readLibrary(folder: string, options: { today: string }): Promise<Reading> {
  const issues: Issue[] = [];
  const report = reportInto(issues);
  const found = walk(folder, report);
  if (!found) return { library: undefined, issues, languages: [] };
  const draft = await buildDraft(found, options.today, report);
  for (const rule of RULES) rule(draft, report);
  issues.sort(byPlace);
  const library = issues.some(({ severity }) => severity === 'error') ? undefined : relate(draft);
  return { library, issues, languages: draft.languages };
}
