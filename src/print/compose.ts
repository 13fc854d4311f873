import type { Library } from '#library/library.ts';
import type { Issue } from '#model/issue.ts';
import type { LanguageTag } from '#model/language.ts';
import type { EditionFiles } from './compiler.ts';
import { editionFiles } from './edition-files.ts';
import { culprits } from './faults.ts';
import type { Outline } from './outline.ts';
import type { Purpose } from './plan/plan-pages.ts';
import { type PreparedPictures, preparedPictures } from './prepared-pictures.ts';
import { measuringOutline } from './printed-outline.ts';
import type { Pages, Typesetter } from './typesetter.ts';

/** Sets an outline in one language, or measures what it holds, or says what is wrong with it. */
export async function composed(
  library: Library,
  typesetter: Typesetter,
  planned: Outline,
  lang: LanguageTag,
  purpose: Purpose,
  prepared: PreparedPictures,
): Promise<Pages | { issues: Issue[] }> {
  const edition = editionFiles(library, planned, lang);
  const pictures = await preparedPictures(library, edition, prepared);
  if (pictures.issues.length > 0) return pictures;
  const files: EditionFiles = new Map([...edition.files, ...pictures.files]);
  const measuring = ['/outline.json', JSON.stringify(measuringOutline(planned))] as const;
  const pages = await typesetter.typeset(purpose === 'measure' ? new Map([...files, measuring]) : files);
  if (pages.ok) return pages;
  return { issues: await culprits(typesetter, library, planned, edition, files, pages.messages[0] ?? '') };
}
