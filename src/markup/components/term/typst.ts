import type { TypstRenderer } from '../../typst-renderer.ts';
import { block, escapeText, stringLiteral } from '../../typst-text.ts';

export const termTypst: TypstRenderer<'Term'> = ({ id }, children, ctx) => {
  const term = ctx.term(id);
  const words = children.join('') || escapeText(term?.word ?? '');
  return term ? `#term(${stringLiteral(id)})${block(words)}` : words;
};
