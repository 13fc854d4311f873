import { CHAPTERS } from '#model/publication.ts';
import { parseReference } from '#model/reference.ts';
import type { Place } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Entries whose extent or rank in print is fixed belong to a chapter. */
export const chapterHoldsEntry: Rule = (draft, report) => {
  const { publication } = draft;
  if (!publication?.sound.chapters) return;
  const chapters: readonly string[] = publication.sound.chapters.map(({ content }) => content);
  const check = (ref: string, place: () => Place): void => {
    const scheme = parseReference(ref)?.scheme;
    if (scheme === undefined || chapters.includes(scheme)) return;
    const missing = CHAPTERS.find((chapter) => chapter === scheme);
    report('chapter-holds-entry', place(), { ref, chapters, ...(missing === undefined ? {} : { missing }) });
  };
  for (const [ref, extent] of Object.entries(publication.sound.pins ?? {}))
    if (extent !== 'none') check(ref, () => publication.keyPlace(['pins', ref]));
  for (const [index, ref] of (publication.sound.ranks ?? []).entries())
    check(ref, () => publication.place(['ranks', index]));
};
