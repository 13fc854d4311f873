import { h } from '../../hast.ts';
import type { HtmlRenderer } from '../../html-renderer.ts';

export const stepHtml: HtmlRenderer<'Step'> = ({ title }, content, { ctx }) =>
  h('li', {}, h('p', { className: ['step-title'] }, ctx.wording.tidy(title)), content);
