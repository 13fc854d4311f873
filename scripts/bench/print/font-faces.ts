import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fontFolders } from '#print/fonts.ts';

const NAME = /^(?<family>[A-Z][A-Za-z]+)(?<version>\d)_(?<weight>\d{3})[A-Za-z]+?(?<italic>_Italic)?\.ttf$/;

/** The faces of the brochure for style sheets, under the names that the brochure uses and as files of this machine. */
export const fontFaces = (): string =>
  fontFolders()
    .flatMap((folder) => readdirSync(folder).map((file) => ({ folder, file })))
    .flatMap(({ folder, file }) => {
      const { family, version, weight, italic } = NAME.exec(file)?.groups ?? {};
      if (family === undefined) return [];
      const name = `${family.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')} ${version}`;
      const style = italic === undefined ? 'normal' : 'italic';
      return `@font-face { font-family: '${name}'; font-weight: ${weight}; font-style: ${style}; src: url('${pathToFileURL(join(folder, file)).href}'); }`;
    })
    .join('\n');
