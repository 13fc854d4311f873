import { h } from '../../hast.ts';
import { type HtmlRenderer, sourceLink } from '../../html-renderer.ts';

export const figureHtml: HtmlRenderer<'Figure'> = ({ src, alt, source }, content, page) => {
  const picture = page.ctx.picture(src);
  if (!picture) return content;
  const { href, width, height } = picture;
  const link = source === undefined ? undefined : sourceLink(page, source);
  return h(
    'figure',
    { className: ['figure'] },
    h('img', { src: href, alt, width, height, loading: 'lazy', decoding: 'async' }),
    (content.length > 0 || link) && h('figcaption', {}, content, link),
  );
};
