import type { Element, ElementContent, Properties, Text } from 'hast';

export const words = (value: string): Text => ({ type: 'text', value });

type Child = ElementContent | string | undefined | false | readonly Child[];

const flat = (children: readonly Child[]): ElementContent[] =>
  children.flatMap((child): ElementContent[] => {
    if (child === undefined || child === false || child === '') return [];
    if (typeof child === 'string') return [words(child)];
    return Array.isArray(child) ? flat(child as readonly Child[]) : [child as ElementContent];
  });

/** An HTML element; properties that are `undefined` and empty children are left out. */
export const h = (tagName: string, properties: Properties, ...children: Child[]): Element => ({
  type: 'element',
  tagName,
  properties: Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)),
  children: flat(children),
});
