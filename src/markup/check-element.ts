import type { Nodes } from 'mdast';
import type { z } from 'zod';
import { closest } from './closest.ts';
import type { Component } from './component.ts';
import { COMPONENT_NAMES, componentNamed } from './components.ts';
import { isElement, type JsxElement, textAttributes } from './element.ts';
import { htmlIsNotUsed, isHtmlName } from './html-instead.ts';
import { isOtherPicture, readTarget } from './link-target.ts';
import { otherPicture } from './other-picture.ts';
import type { Finding } from './problem.ts';
import { REFUSED, unmask } from './signs.ts';
import { scanTag } from './tag.ts';
import { unsafePicture } from './unsafe-address.ts';

/** Checks one tag: is it a component, does it stand in its place, are attributes and content as its schema wants them. */
export function checkElement(element: JsxElement, ancestors: readonly Nodes[], masked: string): Finding[] {
  const offset = element.position?.start.offset ?? 0;
  const name = element.name ?? '';
  const definition = componentNamed(name);
  if (!definition) return [unknownElement(name, offset)];
  return [
    ...checkAttributes(element, definition, masked, offset),
    ...checkContent(element, definition, offset),
    ...checkPlace(element, definition, ancestors, offset),
  ];
}

function unknownElement(name: string, offset: number): Finding {
  if (isHtmlName(name)) return htmlIsNotUsed(name, offset);
  return {
    rule: 'component-is-known',
    offset,
    params: { component: name, suggestions: closest(name, COMPONENT_NAMES), known: COMPONENT_NAMES },
  };
}

function checkAttributes(element: JsxElement, definition: Component, masked: string, offset: number): Finding[] {
  const component = definition.name;
  const shape: Readonly<Record<string, z.ZodType>> = definition.attributes.shape;
  const known = Object.keys(shape);
  const places = scanTag(masked, offset)?.attributes ?? [];
  const placeOf = (attribute: string): number => places.find(({ name }) => unmask(name) === attribute)?.start ?? offset;
  const findings: Finding[] = [];

  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      findings.push({ rule: 'mdx-has-no-spread', offset, params: { code: attribute.value } });
    } else if (typeof attribute.value === 'object' && attribute.value !== null) {
      const params = { code: attribute.value.value, attribute: attribute.name };
      findings.push({ rule: 'mdx-has-no-expression', offset: placeOf(attribute.name), params });
    }
  }
  const repeated = new Set<string>();
  for (const { name, start } of places) {
    const plain = unmask(name);
    if (repeated.has(plain))
      findings.push({ rule: 'attribute-is-unique', offset: start, params: { component, attribute: plain } });
    repeated.add(plain);
  }

  const values: Record<string, string> = {};
  const refused = new Set<string>();
  for (const [attribute, value] of textAttributes(element)) {
    if (!Object.hasOwn(shape, attribute)) {
      const suggestions = closest(attribute, known);
      findings.push({
        rule: 'attribute-is-known',
        offset: placeOf(attribute),
        params: { component, attribute, suggestions, known },
      });
    } else if (value === null) {
      findings.push({
        rule: 'attribute-is-valid',
        offset: placeOf(attribute),
        params: { component, attribute, value: '', ...choices(shape[attribute]) },
      });
      refused.add(attribute);
    } else if (value.includes(REFUSED)) refused.add(attribute);
    else values[attribute] = unmask(value);
  }

  const result = definition.attributes.safeParse(values);
  for (const issue of result.error?.issues ?? []) {
    const attribute = String(issue.path[0] ?? '');
    if (attribute === '' || refused.has(attribute)) continue;
    refused.add(attribute);
    const value = values[attribute];
    if (value === undefined) findings.push({ rule: 'attribute-is-present', offset, params: { component, attribute } });
    else if (definition.mentions[attribute] === 'picture' && readTarget(value).kind === 'unsafe') {
      findings.push(unsafePicture(value, placeOf(attribute)));
    } else if (definition.mentions[attribute] === 'picture' && isOtherPicture(value)) {
      findings.push({ rule: 'picture-has-a-format', offset: placeOf(attribute), params: otherPicture(value) });
    } else {
      findings.push({
        rule: 'attribute-is-valid',
        offset: placeOf(attribute),
        params: { component, attribute, value, ...choices(shape[attribute]) },
      });
    }
  }
  return findings;
}

/** The values that an attribute may have, when they are a closed list, and those that were probably meant. */
function choices(schema: z.ZodType | undefined): { choices?: readonly string[] } {
  let inner: unknown = schema;
  while (typeof inner === 'object' && inner !== null && 'unwrap' in inner && typeof inner.unwrap === 'function')
    inner = inner.unwrap();
  if (typeof inner === 'object' && inner !== null && 'options' in inner && Array.isArray(inner.options)) {
    return { choices: inner.options.map(String) };
  }
  return {};
}

const isBlank = (node: Nodes): boolean => node.type === 'text' && node.value.trim() === '';

function checkContent(element: JsxElement, { name, content }: Component, offset: number): Finding[] {
  const inside = (element.children as Nodes[]).filter((child) => !isBlank(child));
  if (content === 'none') {
    return inside.length > 0 ? [{ rule: 'component-has-no-content', offset, params: { component: name } }] : [];
  }
  if (typeof content === 'string') return [];
  const strangers = inside.filter((child) => !holdsOnly(child, content));
  if (inside.length > 0 && strangers.length === 0) return [];
  const place = strangers[0]?.position?.start.offset ?? offset;
  return [{ rule: 'component-has-its-parts', offset: place, params: { component: name, parts: content } }];
}

/** Is a node one of the named components, or a paragraph of nothing but them? */
const holdsOnly = (node: Nodes, names: readonly string[]): boolean => {
  if (node.type === 'paragraph') return node.children.every((child) => isBlank(child) || holdsOnly(child, names));
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && names.includes(node.name ?? '');
};

function checkPlace(
  _element: JsxElement,
  definition: Component,
  ancestors: readonly Nodes[],
  offset: number,
): Finding[] {
  const component = definition.name;
  const { within } = definition;
  const holder = ancestors.findLast((node) => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement');
  if (within !== undefined && holder?.name !== within) {
    return [{ rule: 'component-stands-in-its-place', offset, params: { component, within } }];
  }
  if (definition.display === 'block') {
    const paragraph = ancestors.findLast(
      (node) => node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell',
    );
    const alone =
      paragraph?.type === 'paragraph' &&
      paragraph.children.every((child) => isBlank(child) || child.type === 'mdxJsxTextElement');
    const inWords = ancestors.some(
      (node) => node.type === 'link' || node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete',
    );
    if (inWords || (paragraph && !alone)) return [{ rule: 'component-stands-alone', offset, params: { component } }];
    if (ancestors.some((node) => isElement(node) && componentNamed(node.name ?? '')?.content === 'phrasing')) {
      return [{ rule: 'component-stands-alone', offset, params: { component } }];
    }
    return [];
  }
  const around = ancestors.find(
    (node) => node.type === 'link' || node.type === 'linkReference' || node.type === 'heading',
  );
  if (around && component !== 'Law') {
    return [
      {
        rule: 'component-stands-in-text',
        offset,
        params: { component, around: around.type === 'heading' ? 'heading' : 'link' },
      },
    ];
  }
  if (holder?.name === 'Term')
    return [{ rule: 'component-stands-in-text', offset, params: { component, around: 'Term' } }];
  return [];
}
