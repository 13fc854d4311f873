import type { TypstRenderer } from '../../typst-renderer.ts';
import { block, escapeText, named, stringLiteral } from '../../typst-text.ts';
import { share } from './share.ts';

export const keyFigureTypst: TypstRenderer<'KeyFigure'> = ({ value, label, asOf, source, target }, _children, ctx) => {
  const { wording } = ctx;
  const part = target === undefined ? undefined : share(value, target);
  const number = ctx.source(source)?.number;
  return `#key-figure(${named({
    value: stringLiteral(wording.tidy(value)),
    label: block(escapeText(wording.tidy(label))),
    'as-of': stringLiteral(wording.date(asOf)),
    source: number === undefined ? undefined : String(number),
    target:
      target === undefined ? undefined : stringLiteral(wording.t('markup.target', { target: wording.tidy(target) })),
    share: part?.toFixed(3),
  })})`;
};
