import { h } from '../../hast.ts';
import { type HtmlRenderer, sourceLink } from '../../html-renderer.ts';
import { figureRoom } from './figure-width.ts';
import { share } from './share.ts';

export const keyFigureHtml: HtmlRenderer<'KeyFigure'> = ({ value, label, asOf, source, target }, _content, page) => {
  const { wording } = page.ctx;
  const part = target === undefined ? undefined : share(value, target);
  const room = figureRoom(value);
  return h(
    'div',
    { className: ['fig', ...(room === undefined ? [] : [room])] },
    h('span', { className: ['n'] }, wording.tidy(value)),
    // A drawing, because inline styles are against the site's content security policy.
    part !== undefined &&
      h(
        'svg',
        { className: ['of'], ariaHidden: 'true' },
        h('line', { x1: '0', y1: '4.5', x2: '100%', y2: '4.5' }),
        h('rect', { width: `${Math.round(part * 100)}%`, height: '5' }),
      ),
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
