import type { Report } from '../finding.ts';

/** What one reading of a folder leaves for the next one: a file that did not change is not parsed again. */
export interface ReadingMemory {
  /**
   * What `read` makes of a file, with the findings that it reports; both as they were last time where `state`, all that
   * they depend on, is the same.
   */
  recall<Result>(file: string, state: string, report: Report, read: (report: Report) => Result): Result;
}

/** Remembers nothing: for those who read once. */
export const noMemory: ReadingMemory = { recall: (_file, _state, report, read) => read(report) };

/** An empty memory, for somebody who reads the same folder again and again. */
export function readingMemory(): ReadingMemory {
  const known = new Map<string, { state: string; result: unknown; told: Parameters<Report>[] }>();
  return {
    recall<Result>(file: string, state: string, report: Report, read: (report: Report) => Result): Result {
      const before = known.get(file);
      const told: Parameters<Report>[] = [];
      const note = (...finding: Parameters<Report>): void => void told.push(finding);
      const now = before?.state === state ? before : { state, result: read(note), told };
      known.set(file, now);
      for (const finding of now.told) report(...finding);
      return now.result as Result;
    },
  };
}
