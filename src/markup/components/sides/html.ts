import { h } from '../../hast.ts';
import type { HtmlRenderer } from '../../html-renderer.ts';

export const sidesHtml: HtmlRenderer<'Sides'> = (_attributes, content) => {
  const count = content.filter((child) => child.type === 'element').length;
  return h('div', { className: ['sides', `sides-${count}`] }, content);
};
