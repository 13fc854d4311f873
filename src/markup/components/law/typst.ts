import { sourceNumber, type TypstRenderer } from '../../typst-renderer.ts';
import { block, escapeText, stringLiteral } from '../../typst-text.ts';

export const lawTypst: TypstRenderer<'Law'> = (basis, _children, ctx) =>
  `#law-ref(verification: ${stringLiteral(basis.verification)})${block(escapeText(ctx.law(basis)))}` +
  (basis.source === undefined ? '' : sourceNumber(ctx, basis.source));
