import type { Library } from '#library/library.ts';
import type { Issue } from '#model/issue.ts';
import type { LanguageTag } from '#model/language.ts';
import type { EditionFiles } from './compiler.ts';
import { editionFiles } from './edition-files.ts';
import { culprits } from './faults.ts';
import { type Outline, outline } from './outline.ts';
import { candidates } from './plan/candidates.ts';
import { type PreparedPictures, preparedPictures } from './prepared-pictures.ts';
import type { MeasuredEntry } from './printed-outline.ts';
import type { Pages, Typesetter } from './typesetter.ts';

/** Sets an outline in one language, or says what is wrong with it. */
export async function composed(
  library: Library,
  typesetter: Typesetter,
  planned: Outline,
  lang: LanguageTag,
  measured: readonly MeasuredEntry[],
  prepared: PreparedPictures,
): Promise<Pages | { issues: Issue[] }> {
  const edition = editionFiles(library, planned, lang, measured);
  const pictures = await preparedPictures(library, edition, prepared);
  if (pictures.issues.length > 0) return pictures;
  const files: EditionFiles = new Map([...edition.files, ...pictures.files]);
  const pages = await typesetter.typeset(files);
  if (pages.ok) return pages;
  // What was only measured may be to blame as well.
  const everything = withMeasured(library, planned, measured);
  const whole = editionFiles(library, everything, lang);
  const all = new Map([...files, ...whole.files]);
  return { issues: await culprits(typesetter, library, everything, whole, all, pages.messages[0] ?? '') };
}

/** An outline with the entries that were to be measured, as long as they were measured. */
function withMeasured(library: Library, planned: Outline, measured: readonly MeasuredEntry[]): Outline {
  const extents = new Map([...planned.entries].map(([key, { extent }]) => [key, extent]));
  for (const { key, whole } of measured) extents.set(key, whole ? 'full' : (extents.get(key) ?? 'summary'));
  return outline(library, candidates(library), extents) ?? planned;
}
