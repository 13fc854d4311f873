import { inBlocks, type TypstRenderer } from '../../typst-renderer.ts';
import { block, escapeText, named } from '../../typst-text.ts';

/** A dictionary: it stands among the arguments of `steps-list`. */
export const stepTypst: TypstRenderer<'Step'> = ({ title }, children, ctx) =>
  `(${named({ title: block(escapeText(ctx.wording.tidy(title))), body: block(inBlocks(children)) })})`;
