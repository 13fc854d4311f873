import { sourceNumber, type TypstRenderer } from '../../typst-renderer.ts';

export const citeTypst: TypstRenderer<'Cite'> = ({ source, locator }, _children, ctx) =>
  sourceNumber(ctx, source, locator);
