import { eachOperator } from '../pdf/content-operators.ts';
import { printColour } from './print-colours.ts';

/** Operators for areas and text, and for lines: what names a colour space, and what sets a colour in CMYK. */
const KINDS = { fill: { space: 'cs', cmyk: 'k' }, stroke: { space: 'CS', cmyk: 'K' } } as const;
type Kind = keyof typeof KINDS;

/** The operators by which the typesetter names spaces and sets colours (ISO 32000-2, 8.6.8). */
const SETS: Readonly<Record<string, Kind>> = { cs: 'fill', scn: 'fill', CS: 'stroke', SCN: 'stroke' };

/** The colour spaces that are named for areas and lines. */
type Spaces = Readonly<Record<Kind, string | undefined>>;
const NONE: Spaces = { fill: undefined, stroke: undefined };

const rounded = (value: number): string => String(Math.round(value * 10_000) / 10_000);

/** What an operator that sets a colour becomes; `undefined` for a colour that is not ours. */
function converted(operands: string, cmyk: string): string | undefined {
  const parts = operands.split(/\s+/).map(Number);
  const colour = parts.every(Number.isFinite) ? printColour(parts) : undefined;
  return colour && `${colour.map(rounded).join(' ')} ${cmyk}`;
}

/**
 * A page's content with our own colours in CMYK. Colours that pictures bring stay as they are, in the space that their
 * file names.
 */
export function inCmyk(content: string): string {
  const pieces: string[] = [];
  let done = 0;
  // The writer names a space only when it changes: after a colour in CMYK it has to be named again.
  let named = NONE;
  let current = NONE;
  const saved: { named: Spaces; current: Spaces }[] = [];
  eachOperator(content, (name, from, at, to) => {
    if (name === 'q') saved.push({ named, current });
    else if (name === 'Q') ({ named, current } = saved.pop() ?? { named: NONE, current: NONE });
    const kind = SETS[name];
    if (!kind) return;
    const operands = content.slice(from, at).trim();
    const { space, cmyk } = KINDS[kind];
    if (name === space) {
      named = { ...named, [kind]: operands };
      current = { ...current, [kind]: operands };
      return;
    }
    const colour = converted(operands, cmyk);
    if (colour !== undefined) {
      pieces.push(content.slice(done, from), colour);
      current = { ...current, [kind]: undefined };
    } else if (current[kind] !== named[kind]) {
      pieces.push(content.slice(done, from), `${named[kind]} ${space}\n${operands} ${name}`);
      current = { ...current, [kind]: named[kind] };
    } else return;
    done = to;
  });
  return pieces.join('') + content.slice(done);
}
