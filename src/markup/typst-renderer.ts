import type { AttributesOf, ComponentName } from './components.ts';
import type { RenderContext } from './context.ts';
import { named, stringLiteral } from './typst-text.ts';

/** Makes the Typst markup of one component from its checked attributes and its children, each already markup. */
export type TypstRenderer<Name extends ComponentName> = (
  attributes: AttributesOf<Name>,
  children: readonly string[],
  ctx: RenderContext,
) => string;

/** Blocks one after another, as paragraphs. */
export const inBlocks = (children: readonly string[]): string => children.filter((child) => child !== '').join('\n\n');

/** `#cite-ref(3, locator: "s. 3")`, or nothing when the source is not listed. */
export function sourceNumber(ctx: RenderContext, id: string, locator?: string): string {
  const source = ctx.source(id);
  if (!source) return '';
  const place = locator === undefined ? '' : `, ${named({ locator: stringLiteral(ctx.wording.tidy(locator)) })}`;
  return `#cite-ref(${source.number}${place})`;
}
