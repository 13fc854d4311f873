import type { Nodes } from 'mdast';
import { citeTypst } from './components/cite/typst.ts';
import { contactTypst } from './components/contact/typst.ts';
import { diagramTypst } from './components/diagram/typst.ts';
import { figureTypst } from './components/figure/typst.ts';
import { keyFigureTypst } from './components/key-figure/typst.ts';
import { lawTypst } from './components/law/typst.ts';
import { noteTypst } from './components/note/typst.ts';
import { quoteTypst } from './components/quote/typst.ts';
import { sideTypst } from './components/side/typst.ts';
import { sidesTypst } from './components/sides/typst.ts';
import { stepTypst } from './components/step/typst.ts';
import { stepsTypst } from './components/steps/typst.ts';
import { termTypst } from './components/term/typst.ts';
import { COMPONENTS, type ComponentName, isComponentName } from './components.ts';
import type { RenderContext } from './context.ts';
import { isElement, type JsxElement, textAttributes } from './element.ts';
import { inBlocks, type TypstRenderer } from './typst-renderer.ts';

const RENDERERS: { [Name in ComponentName]: TypstRenderer<Name> } = {
  Note: noteTypst,
  Figure: figureTypst,
  Diagram: diagramTypst,
  Quote: quoteTypst,
  Term: termTypst,
  Law: lawTypst,
  Cite: citeTypst,
  Steps: stepsTypst,
  Step: stepTypst,
  KeyFigure: keyFigureTypst,
  Contact: contactTypst,
  Sides: sidesTypst,
  Side: sideTypst,
};

/** Typst markup of a tag: that of its component, or only its content when it is none or its attributes are wrong. */
export function elementTypst(
  element: JsxElement,
  holder: Nodes | undefined,
  emit: (child: Nodes) => string,
  ctx: RenderContext,
): string {
  const name = element.name ?? '';
  const children = element.children as Nodes[];
  const content = (): string =>
    element.type === 'mdxJsxTextElement' ? children.map(emit).join('') : inBlocks(children.map(emit));
  if (!isComponentName(name)) return content();
  const { attributes, content: holds, within } = COMPONENTS[name];
  const checked = attributes.safeParse(Object.fromEntries(textAttributes(element)));
  const astray = within !== undefined && !(holder && isElement(holder) && holder.name === within);
  if (!checked.success || astray) return content();
  const parts =
    typeof holds === 'string'
      ? children
      : children.filter((child) => isElement(child) && holds.includes(child.name ?? ''));
  const render = RENDERERS[name] as TypstRenderer<ComponentName>;
  return render(checked.data as never, parts.map(emit), ctx);
}
