import type { ElementContent } from 'hast';
import type { AttributesOf, ComponentName } from './components.ts';
import type { RenderContext } from './context.ts';
import { h } from './hast.ts';

/** The page that a body is rendered into. */
export interface HtmlPage {
  ctx: RenderContext;
  /** Nothing opens, closes or adapts to its width: a book for e-readers, where a term leads to the glossary. */
  still: boolean;
  /** A fresh id, unique in the page. */
  id(name: string): string;
}

/** Makes the HTML of one component from its checked attributes and its rendered content. */
export type HtmlRenderer<Name extends ComponentName> = (
  attributes: AttributesOf<Name>,
  content: ElementContent[],
  page: HtmlPage,
) => ElementContent | ElementContent[];

/** Number of a source that leads to the list of sources, with where in it; nothing when the source is not listed. */
export function sourceLink({ ctx }: HtmlPage, id: string, locator?: string): ElementContent | undefined {
  const source = ctx.source(id);
  if (!source) return undefined;
  return h(
    'sup',
    { className: ['cite'] },
    h(
      'a',
      { href: `#source-${source.number}` },
      h('span', { className: ['vh'] }, `${ctx.wording.t('markup.source')} `),
      String(source.number),
      locator !== undefined && `, ${ctx.wording.tidy(locator)}`,
    ),
  );
}

/** How far something was checked, in words: "unchecked". */
export const checkedMark = ({ ctx }: HtmlPage, verification: string): ElementContent =>
  h('span', { className: ['ver', verification] }, ctx.wording.find(`verification.${verification}`) ?? verification);
