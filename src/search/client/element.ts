import type { Segment } from './excerpt.ts';

type Child = Node | string;

/** An element with attributes and children. Text only ever becomes text: nothing is read as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Stretches of text as nodes, the marked ones in `<mark>`. */
export const marked = (segments: readonly Segment[]): Node[] =>
  segments.map(({ text, marked: isMarked }) => (isMarked ? element('mark', {}, text) : document.createTextNode(text)));
