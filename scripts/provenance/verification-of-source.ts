import type { Draft, DraftEntry } from '#library/draft.ts';
import type { Verification } from '#model/judgements.ts';

/** How far an entry checked what it takes from a source: its own mark, else that of the source, else none. */
export function verificationOfSource(id: string | undefined, entry: DraftEntry, draft: Draft): Verification {
  const use = entry.facts?.sound.sources?.find((item) => item.id === id);
  const source = id === undefined ? undefined : draft.sources?.sound[id];
  return use?.verification ?? source?.verification ?? 'unchecked';
}
