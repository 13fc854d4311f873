import { inBlocks, sourceNumber, type TypstRenderer } from '../../typst-renderer.ts';
import { block, named, stringLiteral } from '../../typst-text.ts';

export const figureTypst: TypstRenderer<'Figure'> = ({ src, alt, source }, children, ctx) => {
  const picture = ctx.picture(src);
  if (!picture) return inBlocks(children);
  const caption = inBlocks(children) + (source === undefined ? '' : sourceNumber(ctx, source));
  const details = named({
    alt: stringLiteral(alt),
    caption: caption === '' ? undefined : block(caption),
    width: String(picture.width),
    height: String(picture.height),
  });
  return `#fig(${stringLiteral(picture.href)}, ${details})`;
};
