import { inBlocks, type TypstRenderer } from '../../typst-renderer.ts';
import { block, escapeText, named, stringLiteral } from '../../typst-text.ts';

export const noteTypst: TypstRenderer<'Note'> = ({ kind, title }, children, ctx) => {
  const titled = title === undefined ? undefined : block(escapeText(ctx.wording.tidy(title)));
  return `#note(${named({ kind: stringLiteral(kind), title: titled })})${block(inBlocks(children))}`;
};
