import { h } from '../../hast.ts';
import { type HtmlRenderer, sourceLink } from '../../html-renderer.ts';

export const quoteHtml: HtmlRenderer<'Quote'> = ({ source, locator, by, lang }, content, page) => {
  const whose = by ?? page.ctx.source(source)?.reference;
  return h(
    'figure',
    { className: ['quote'] },
    h('blockquote', { lang: lang === page.ctx.lang ? undefined : lang }, content),
    whose !== undefined && h('figcaption', {}, page.ctx.wording.tidy(whose), sourceLink(page, source, locator)),
  );
};
