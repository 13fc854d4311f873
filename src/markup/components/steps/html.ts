import { h } from '../../hast.ts';
import type { HtmlRenderer } from '../../html-renderer.ts';

export const stepsHtml: HtmlRenderer<'Steps'> = (_attributes, content) => h('ol', { className: ['steps'] }, content);
