import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findEntry } from '#library/find-entry.ts';
import type { Library } from '#library/library.ts';
import { readingMemory } from '#library/read/memory.ts';
import { readLibrary } from '#library/reading.ts';
import { makePublication } from '#print/publication.ts';
import { startTypesetters } from '#print/typesetters.ts';
import type { SavedOutline } from './saved-outline.ts';

/** A text that is printed whole, else the first that is printed at all, by its path in the content folder. */
function printedText(library: Library, outlines: readonly SavedOutline[]): string | undefined {
  for (const extent of ['full', 'summary'])
    for (const { lang, chapters } of outlines)
      for (const { entries } of chapters)
        for (const { collection, id, extent: printed } of entries) {
          const file = printed === extent ? findEntry(library, collection, id)?.texts.get(lang)?.file : undefined;
          if (file !== undefined) return file.slice(file.indexOf('/') + 1);
        }
  return undefined;
}

/**
 * Seconds that the publication takes each time after a paragraph was added to a text, as `npm run print -- --watch` makes
 * it again: from the saved file to the bytes of all editions. The content is copied into `folder` for that.
 */
export async function secondsAfterEdits(
  content: string,
  folder: string,
  library: Library,
  outlines: readonly SavedOutline[],
  times: number,
  today: string,
): Promise<number[]> {
  const text = printedText(library, outlines);
  if (text === undefined) return [];
  rmSync(folder, { recursive: true, force: true });
  cpSync(content, folder, { recursive: true });
  const memory = readingMemory();
  const typesetters = startTypesetters();
  const print = async (): Promise<number> => {
    const begun = performance.now();
    const { library } = await readLibrary(folder, { today, memory });
    if (library) await makePublication(library, { typesetters, handouts: false });
    return (performance.now() - begun) / 1000;
  };
  try {
    await print();
    const seconds: number[] = [];
    for (let edit = 0; edit < times; edit++) {
      const path = join(folder, text);
      writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n\nTest.\n`);
      seconds.push(await print());
    }
    return seconds;
  } finally {
    await typesetters.close();
  }
}
