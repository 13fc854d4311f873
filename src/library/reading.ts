import type { Issue } from '#model/issue.ts';
import { buildDraft } from './build-draft.ts';
import { reportInto } from './finding.ts';
import type { Reading } from './library.ts';
import { LIMITS } from './read/limits.ts';
import type { ReadingMemory } from './read/memory.ts';
import { walk } from './read/walk.ts';
import { relate } from './relate/relate.ts';
import { diagramsFitThePage } from './rules/diagrams-fit-the-page.ts';
import { RULES } from './rules/rules.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order in which findings are told: by file, place and rule. */
const byPlace = (a: Issue, b: Issue): number =>
  compare(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  compare(a.rule, b.rule) ||
  compare(a.field ?? '', b.field ?? '');

/** The first findings of each file, and for the others their number: nobody reads thousands. */
function bounded(issues: readonly Issue[]): Issue[] {
  const counts = new Map<string, number>();
  for (const { file } of issues) counts.set(file, (counts.get(file) ?? 0) + 1);
  if (Math.max(0, ...counts.values()) <= LIMITS.findings) return [...issues];
  const told: Issue[] = [];
  const report = reportInto(told);
  const seen = new Map<string, number>();
  for (const issue of issues) {
    const number = (seen.get(issue.file) ?? 0) + 1;
    seen.set(issue.file, number);
    if (number <= LIMITS.findings) told.push(issue);
    else if (number === LIMITS.findings + 1) {
      const { file, line, column } = issue;
      report('faults-are-few', { file, line, column }, { more: (counts.get(file) ?? 0) - LIMITS.findings });
    }
  }
  return told;
}

/**
 * Reads a content folder, checks all of it and joins it to the Library. The Library is there when no finding is an
 * error. No file outside the folder is opened, nothing in it is run.
 *
 * @param folder path of the content folder
 * @param options `today` as `2026-11-22`: the day that decides which reviews are overdue; `memory` of earlier readings
 * of the same folder, where it is read again and again
 */
export async function readLibrary(
  folder: string,
  options: { today: string; memory?: ReadingMemory },
): Promise<Reading> {
  const issues: Issue[] = [];
  const report = reportInto(issues);
  const found = walk(folder, report);
  if (!found) return { library: undefined, issues, languages: [] };
  const draft = await buildDraft(found, options.today, report, options.memory);
  for (const rule of RULES) rule(draft, report);
  const library = issues.some(({ severity }) => severity === 'error') ? undefined : relate(draft);
  // Counts and numbers of sources are known only now.
  if (library) diagramsFitThePage(library, draft, report);
  issues.sort(byPlace);
  return { library, issues: bounded(issues), languages: draft.languages };
}
