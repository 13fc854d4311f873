import { parse } from 'yaml';
import { z } from 'zod';
import cite from './components/cite/examples.yaml?raw';
import contact from './components/contact/examples.yaml?raw';
import diagram from './components/diagram/examples.yaml?raw';
import figure from './components/figure/examples.yaml?raw';
import keyFigure from './components/key-figure/examples.yaml?raw';
import law from './components/law/examples.yaml?raw';
import note from './components/note/examples.yaml?raw';
import quote from './components/quote/examples.yaml?raw';
import side from './components/side/examples.yaml?raw';
import sides from './components/sides/examples.yaml?raw';
import step from './components/step/examples.yaml?raw';
import steps from './components/steps/examples.yaml?raw';
import term from './components/term/examples.yaml?raw';
import type { ComponentName } from './components.ts';

/** One example of a component: what to write, and what must come out of it in Czech. */
const Example = z.strictObject({
  title: z.strictObject({ cs: z.string(), de: z.string(), en: z.string() }),
  mdx: z.string(),
  /** Plain text of it. */
  text: z.string(),
  /** Pieces that the HTML holds. */
  html: z.array(z.string()).min(1),
  /** Pieces that the Typst markup holds. */
  typst: z.array(z.string()).min(1),
});
export type Example = z.infer<typeof Example>;

const RAW: Readonly<Record<ComponentName, string>> = {
  Note: note,
  Figure: figure,
  Diagram: diagram,
  Quote: quote,
  Term: term,
  Law: law,
  Cite: cite,
  Steps: steps,
  Step: step,
  KeyFigure: keyFigure,
  Contact: contact,
  Sides: sides,
  Side: side,
};

/**
 * The examples of each component, in the order of the list of components. They speak of the project of
 * `exampleContext`. Works where Vite runs (site and tests), not in a bare Node process.
 */
export const loadExamples = (): { component: ComponentName; examples: Example[] }[] =>
  Object.entries(RAW).map(([component, raw]) => ({
    component: component as ComponentName,
    examples: z.array(Example).min(1).parse(parse(raw)),
  }));
