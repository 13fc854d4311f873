import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { Library } from '#library/library.ts';
import type { LanguageTag } from '#model/language.ts';
import { contentFile } from './faults.ts';

export interface CharacterPlace {
  file: string;
  line: number;
  column: number;
}

/** Where a character stands in the files that an edition is made of; the first place in each file. */
export function characterPlaces(library: Library, character: string, lang: LanguageTag): CharacterPlace[] {
  if (!existsSync(library.folder)) return [];
  return readdirSync(library.folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (path) =>
        /\.(yaml|mdx)$/.test(path) &&
        (!/^text\..+\.mdx$/.test(basename(path)) || basename(path) === `text.${lang}.mdx`),
    )
    .sort()
    .flatMap((path) => {
      const lines = readFileSync(join(library.folder, path), 'utf8')
        .normalize('NFC')
        .split(/\r\n?|\n/);
      const line = lines.findIndex((text) => text.includes(character));
      if (line < 0) return [];
      return [
        {
          file: contentFile(library, path.split(sep).join('/')),
          line: line + 1,
          column: (lines[line]?.indexOf(character) ?? 0) + 1,
        },
      ];
    });
}
