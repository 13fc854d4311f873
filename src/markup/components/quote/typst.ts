import { inBlocks, sourceNumber, type TypstRenderer } from '../../typst-renderer.ts';
import { block, escapeText, stringLiteral } from '../../typst-text.ts';

export const quoteTypst: TypstRenderer<'Quote'> = ({ source, locator, by, lang }, children, ctx) => {
  const whose = by ?? ctx.source(source)?.reference ?? '';
  const words = inBlocks(children);
  const content =
    lang === undefined || lang === ctx.lang
      ? words
      : `#text(lang: ${stringLiteral(lang.split('-')[0] ?? lang)})${block(words)}`;
  return `#quotation(source: ${block(escapeText(ctx.wording.tidy(whose)) + sourceNumber(ctx, source, locator))})${block(content)}`;
};
