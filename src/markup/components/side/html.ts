import { h } from '../../hast.ts';
import type { HtmlRenderer } from '../../html-renderer.ts';

export const sideHtml: HtmlRenderer<'Side'> = ({ country }, content, { ctx }) =>
  h(
    'div',
    { className: ['side'], dataBank: String(ctx.countries.indexOf(country) + 1) },
    h('p', { className: ['side-country'] }, h('abbr', { title: ctx.wording.country(country) }, country)),
    content,
  );
