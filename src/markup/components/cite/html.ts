import { type HtmlRenderer, sourceLink } from '../../html-renderer.ts';

export const citeHtml: HtmlRenderer<'Cite'> = ({ source, locator }, _content, page) =>
  sourceLink(page, source, locator) ?? [];
