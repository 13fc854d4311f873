import { relative } from 'node:path';
import { characterCode } from '#i18n/character-code.ts';
import type { Library } from '#library/library.ts';
import type { Issue } from '#model/issue.ts';
import type { Edition } from './edition-files.ts';
import { contentFile, finding } from './faults.ts';
import { unprintable } from './glyphs.ts';
import { printedPicture } from './pictures.ts';

/** Pictures that were converted already, by their path. */
export type PreparedPictures = Map<string, Uint8Array>;

/** Words of a drawing that our fonts cannot print, told at the drawing's own file. */
function unprintableIn(library: Library, path: string, svg: Uint8Array): Issue[] {
  const words = new TextDecoder().decode(svg).replace(/<[^>]*>/g, ' ');
  const file = contentFile(library, relative(library.folder, path).replaceAll('\\', '/'));
  return unprintable(words).map((character) => {
    const params = { character, code: characterCode(character) };
    return finding(library, 'characters-are-printable', params, { file, line: 1, column: 1 });
  });
}

/** The pictures of an edition as the typesetter takes them, or what is wrong with them. */
export async function preparedPictures(
  library: Library,
  edition: Edition,
  prepared: PreparedPictures,
): Promise<{ files: Map<string, Uint8Array>; issues: Issue[] }> {
  const files = new Map<string, Uint8Array>();
  const issues: Issue[] = [];
  for (const [path, { picture, entry }] of edition.pictures) {
    try {
      const bytes = prepared.get(path) ?? (await printedPicture(picture));
      if (picture.format === 'svg') issues.push(...unprintableIn(library, picture.path, bytes));
      prepared.set(path, bytes);
      files.set(path, bytes);
    } catch (error) {
      const name = picture.path.split(/[\\/]/).at(-1) ?? '';
      const file = entry?.texts.get(edition.lang)?.file ?? contentFile(library, 'site.yaml');
      const message = error instanceof Error ? error.message : String(error);
      issues.push(finding(library, 'picture-can-be-printed', { name, message }, { file, line: 1, column: 1 }));
    }
  }
  return { files, issues };
}
