import { h } from '../../hast.ts';
import { checkedMark, type HtmlRenderer, sourceLink } from '../../html-renderer.ts';

export const lawHtml: HtmlRenderer<'Law'> = (basis, _content, page) =>
  h(
    'span',
    { className: ['law'] },
    page.ctx.law(basis),
    basis.verification !== 'verified' && [' (', checkedMark(page, basis.verification), ')'],
    basis.source !== undefined && sourceLink(page, basis.source),
  );
