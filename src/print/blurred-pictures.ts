import type { Library } from '#library/library.ts';
import { shownText } from '#library/views/shown-text.ts';
import type { Issue } from '#model/issue.ts';
import type { Measured } from './compiler.ts';
import type { Edition } from './edition-files.ts';
import { finding } from './faults.ts';

/** Dots to the inch that a printed picture needs (ISO 12647 practice for a screen of 60 lines to the centimetre). */
const SHARP = 300;

const millimetres = (points: number): number => Math.round((points / 72) * 25.4);

/** A warning for each picture of a text that has too few dots for the width at which it is printed. */
export function blurredPictures(library: Library, edition: Edition, { pictures }: Measured): Issue[] {
  const told = new Set<string>();
  return pictures.flatMap(({ path, width }) => {
    const shown = edition.pictures.get(path);
    if (!shown?.entry || shown.picture.format === 'svg' || told.has(path)) return [];
    told.add(path);
    const dots = Math.floor(shown.picture.width / (width / 72));
    if (dots >= SHARP) return [];
    const name = shown.picture.path.split(/[\\/]/).at(-1) ?? '';
    const params = { name, dots, width: millimetres(width), needed: Math.ceil((width / 72) * SHARP) };
    const text = shownText(library, shown.entry, edition.lang);
    const figure = text.body.root.children.find(
      (node) =>
        node.type === 'mdxJsxFlowElement' &&
        node.attributes.some(
          (attribute) => 'name' in attribute && attribute.name === 'src' && attribute.value === name,
        ),
    );
    const { line, column } = figure?.position?.start ?? { line: 1, column: 1 };
    return [finding(library, 'picture-is-sharp', params, { file: text.file, line, column })];
  });
}
