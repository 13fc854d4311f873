import type { Draft } from '#library/draft.ts';
import { factsOf } from './facts.ts';
import { passagesOf, stringsIn } from './passages.ts';
import { runHash, runsOf } from './word-runs.ts';

/** Words that stand in a text of ours and in a document. */
export interface CommonRun {
  file: string;
  line: number;
  words: string;
}

/** A registration number falls apart into many words of digits. */
const isNumber = (run: string): boolean => run.split(' ').filter((word) => /\p{L}{3}/u.test(word)).length < 3;

interface Said {
  file: string;
  line: number;
  text: string;
}

/** Everything that readers read, in every language; titles of sources are the words of others and left out. */
function everythingSaid(draft: Draft): Said[] {
  const files = [draft.site, draft.publication, draft.vocabulary, draft.glossary, ...draft.ui.values()];
  const ofFiles = files.flatMap((file) =>
    stringsIn(file?.value).map(([path, text]) => ({ file: file?.file ?? '', line: file?.place(path).line ?? 1, text })),
  );
  const ofSources = stringsIn(draft.sources?.value).flatMap(([path, text]) =>
    path.includes('note') && draft.sources
      ? [{ file: draft.sources.file, line: draft.sources.place(path).line, text }]
      : [],
  );
  const ofEntries = draft.entries.flatMap((entry) => {
    const { facts } = entry;
    const inFacts = facts
      ? stringsIn(facts.value).map(([path, text]) => ({ file: facts.file, line: facts.place(path).line, text }))
      : [];
    return [...inFacts, ...[...entry.texts.values()].flatMap((text) => passagesOf(text, entry, factsOf(entry), draft))];
  });
  return [...ofFiles, ...ofSources, ...ofEntries];
}

/**
 * Runs of eight words that the content has in common with documents, overlapping runs joined to one. A run inside the
 * title of a source is the official name of a project or a law and no finding, nor is a registration number.
 *
 * @param hashes of the runs of the documents, see `runHashes`
 */
export function commonRuns(draft: Draft, hashes: ReadonlySet<string>): CommonRun[] {
  const titles = Object.values(draft.sources?.sound ?? {}).map((source) => source?.title ?? '');
  const names = new Set(titles.flatMap(runsOf));
  return everythingSaid(draft).flatMap(({ file, line, text }) => {
    const found: CommonRun[] = [];
    let last = -2;
    for (const [index, run] of runsOf(text).entries()) {
      if (isNumber(run) || names.has(run) || !hashes.has(runHash(run))) continue;
      const before = found.at(-1);
      if (before && last === index - 1) before.words += ` ${run.split(' ').at(-1)}`;
      else found.push({ file, line, words: run });
      last = index;
    }
    return found;
  });
}
