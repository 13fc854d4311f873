import type { z } from 'zod';
import type { Component } from './component.ts';
import { cite } from './components/cite/schema.ts';
import { contact } from './components/contact/schema.ts';
import { diagram } from './components/diagram/schema.ts';
import { figure } from './components/figure/schema.ts';
import { keyFigure } from './components/key-figure/schema.ts';
import { law } from './components/law/schema.ts';
import { note } from './components/note/schema.ts';
import { quote } from './components/quote/schema.ts';
import { side } from './components/side/schema.ts';
import { sides } from './components/sides/schema.ts';
import { step } from './components/step/schema.ts';
import { steps } from './components/steps/schema.ts';
import { term } from './components/term/schema.ts';

/** The closed list of components. */
export const COMPONENTS = {
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

export type ComponentName = keyof typeof COMPONENTS;

/** Attributes of a component after its schema has checked them and filled in defaults. */
export type AttributesOf<Name extends ComponentName> = z.infer<(typeof COMPONENTS)[Name]['attributes']>;

export const COMPONENT_NAMES = Object.keys(COMPONENTS) as ComponentName[];

export const isComponentName = (name: string): name is ComponentName => Object.hasOwn(COMPONENTS, name);

/** A component by its name in MDX; `undefined` when the list has none. */
export const componentNamed = (name: string): Component | undefined =>
  isComponentName(name) ? (COMPONENTS[name] as unknown as Component) : undefined;
