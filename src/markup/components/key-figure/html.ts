import { h } from '../../hast.ts';
import { type HtmlRenderer, sourceLink } from '../../html-renderer.ts';
import { share } from './share.ts';

export const keyFigureHtml: HtmlRenderer<'KeyFigure'> = ({ value, label, asOf, source, target }, _content, page) => {
  const { wording } = page.ctx;
  const part = target === undefined ? undefined : share(value, target);
  return h(
    'div',
    { className: ['fig'] },
    h('span', { className: ['n'] }, wording.tidy(value)),
    part !== undefined &&
      h('span', { className: ['of'], ariaHidden: 'true' }, h('i', { style: `width:${Math.round(part * 100)}%` })),
    h('b', {}, wording.tidy(label)),
    h(
      'span',
      { className: ['meta'] },
      target !== undefined && `${wording.t('markup.target', { target: wording.tidy(target) })} · `,
      wording.date(asOf),
      sourceLink(page, source),
    ),
  );
};
