import type { ElementContent } from 'hast';
import { citeHtml } from './components/cite/html.ts';
import { contactHtml } from './components/contact/html.ts';
import { diagramHtml } from './components/diagram/html.ts';
import { figureHtml } from './components/figure/html.ts';
import { keyFigureHtml } from './components/key-figure/html.ts';
import { lawHtml } from './components/law/html.ts';
import { noteHtml } from './components/note/html.ts';
import { quoteHtml } from './components/quote/html.ts';
import { sideHtml } from './components/side/html.ts';
import { sidesHtml } from './components/sides/html.ts';
import { stepHtml } from './components/step/html.ts';
import { stepsHtml } from './components/steps/html.ts';
import { termHtml } from './components/term/html.ts';
import { COMPONENTS, type ComponentName, isComponentName } from './components.ts';
import { type JsxElement, textAttributes } from './element.ts';
import type { HtmlPage, HtmlRenderer } from './html-renderer.ts';

const RENDERERS: { [Name in ComponentName]: HtmlRenderer<Name> } = {
  Note: noteHtml,
  Figure: figureHtml,
  Diagram: diagramHtml,
  Quote: quoteHtml,
  Term: termHtml,
  Law: lawHtml,
  Cite: citeHtml,
  Steps: stepsHtml,
  Step: stepHtml,
  KeyFigure: keyFigureHtml,
  Contact: contactHtml,
  Sides: sidesHtml,
  Side: sideHtml,
};

/** HTML of a tag: that of its component, or only its content when it is none or its attributes are wrong. */
export function elementHtml(
  element: JsxElement,
  content: ElementContent[],
  page: HtmlPage,
): ElementContent | ElementContent[] {
  const name = element.name ?? '';
  if (!isComponentName(name)) return content;
  const attributes = COMPONENTS[name].attributes.safeParse(Object.fromEntries(textAttributes(element)));
  if (!attributes.success) return content;
  const render = RENDERERS[name] as HtmlRenderer<ComponentName>;
  return render(attributes.data as never, content, page);
}
