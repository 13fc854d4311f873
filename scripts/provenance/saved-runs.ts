import type { Library } from '#library/library.ts';

/** Hashes of the runs of words of documents, and the project whose documents they are. */
export interface SavedRuns {
  /** Title of the site in its first language. */
  project: string;
  hashes: readonly string[];
}

/** What saved runs know a project by: its title outlives a change of address, and copies of its content keep it. */
export const projectOf = ({ site }: Library): string => Object.values(site.title)[0] ?? '';

/** Saved runs as a file: the project behind a `#`, then a hash a line. */
export const writeRuns = ({ project, hashes }: SavedRuns): string => `# ${project}\n${hashes.join('\n')}\n`;

/**
 * Saved runs from the text of their file.
 *
 * @throws when the first line names no project.
 */
export function readRuns(text: string): SavedRuns {
  const [first = '', ...hashes] = text.trim().split('\n');
  if (!first.startsWith('# ')) throw new Error('saved runs of words do not say to which project they belong');
  return { project: first.slice(2), hashes };
}
