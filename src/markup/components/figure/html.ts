import { h } from '../../hast.ts';
import { type HtmlRenderer, sourceLink } from '../../html-renderer.ts';
import { PICTURE_SIZES } from '../../picture-sizes.ts';

export const figureHtml: HtmlRenderer<'Figure'> = ({ src, alt, source }, content, page) => {
  const picture = page.ctx.picture(src);
  if (!picture) return content;
  const { href, srcset, width, height } = picture;
  const link = source === undefined ? undefined : sourceLink(page, source);
  return h(
    'figure',
    { className: ['figure'] },
    h('img', {
      src: href,
      srcSet: srcset,
      sizes: srcset && PICTURE_SIZES,
      alt,
      width,
      height,
      loading: 'lazy',
      decoding: 'async',
    }),
    (content.length > 0 || link) && h('figcaption', {}, content, link),
  );
};
