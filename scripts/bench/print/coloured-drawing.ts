import type { Element } from 'hast';
import { BANKS, COLOURS } from '#model/tokens.ts';

const CLASS = /^(?<use>[fs])-(?:(?<name>ink|soft)|bank-(?<place>\d+))$/;

/**
 * Gives a part of a drawing the colour of its class as an attribute, and the drawing the brochure's face: not every
 * typesetter lets the style sheet of the page reach into drawings. Changes the element.
 */
export function colour(element: Element): void {
  const { properties, tagName } = element;
  if (tagName === 'svg') properties['fontFamily'] = 'Source Sans 3';
  if (tagName === 'path') properties['fill'] = 'none';
  for (const name of Array.isArray(properties['className']) ? properties['className'] : []) {
    const { use, name: token, place } = CLASS.exec(String(name))?.groups ?? {};
    if (use === undefined) continue;
    const { light } = token === 'soft' ? COLOURS.soft : (BANKS[Number(place)]?.colour ?? COLOURS.ink);
    properties[use === 'f' ? 'fill' : 'stroke'] = light;
  }
}
