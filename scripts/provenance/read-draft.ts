import { buildDraft } from '#library/build-draft.ts';
import type { Draft } from '#library/draft.ts';
import type { Library } from '#library/library.ts';
import { walk } from '#library/read/walk.ts';
import { readLibrary } from '#library/reading.ts';
import type { Issue } from '#model/issue.ts';

/** A content folder with the place of every field and, when it holds no error, as the Library of all outputs. */
export async function readDraft(
  folder: string,
): Promise<{ draft: Draft | undefined; library: Library | undefined; issues: readonly Issue[] }> {
  const today = new Date().toISOString().slice(0, 10);
  const { library, issues } = await readLibrary(folder, { today });
  // Its faults were told by the reading above.
  const silent = (): void => undefined;
  const found = walk(folder, silent);
  return { draft: found && (await buildDraft(found, today, silent)), library, issues };
}
