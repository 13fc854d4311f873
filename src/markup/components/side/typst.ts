import { inBlocks, type TypstRenderer } from '../../typst-renderer.ts';
import { block, named, stringLiteral } from '../../typst-text.ts';

/** A dictionary: it stands among the arguments of `sides`. */
export const sideTypst: TypstRenderer<'Side'> = ({ country }, children) =>
  `(${named({ country: stringLiteral(country), body: block(inBlocks(children)) })})`;
