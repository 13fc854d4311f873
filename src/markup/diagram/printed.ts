import type { CountryCode } from '#model/country.ts';
import type { DiagramTarget } from './diagram.ts';
import { draw } from './draw.ts';
import type { Drawing } from './drawing.ts';
import { type Medium, PRINT_MEDIA } from './medium.ts';
import { parted } from './parted.ts';
import { scaled } from './scaled.ts';
import { wrap } from './wrap.ts';

/** A grid line of print, of which A5 has 39 and A4 more; four stay free for a head above the diagram and for its margins. */
const LINE = 12.5;
const PAGE = 35 * LINE;

/** Title and caption as `templates/diagram.typ` sets them, with the space between them and the drawing. */
const TITLE = 8.6;
const CAPTION = 8;
const LEAD = 10.6;
const SPACES = 9;

/** Smallest letters of print; a label may be smaller by what numbers and heads are anyway. */
const SMALLEST = 6.5;
const STEP = 0.5;

/** A diagram as it is printed at one width. */
export interface PrintedDiagram {
  /** From top to bottom; each fits a page. */
  parts: readonly Drawing[];
  /** Has every letter the size that print wants? */
  isLegible: boolean;
}

/** Height that a page has for the drawing, between title and caption. */
function room({ title, note = '', unit = '', asOf = '', sources }: DiagramTarget, width: number): number {
  const caption = `${note} ${unit} ${asOf}${' 00'.repeat(sources.length)}`;
  const lines = wrap(title, width, TITLE, 1).length + wrap(caption, width, CAPTION, 1).length;
  return PAGE - lines * LEAD - SPACES;
}

/** The same place with smaller and smaller letters, down to the smallest of print. */
function* smaller(medium: Medium): Generator<Medium> {
  for (let less = 0; medium.small - less >= SMALLEST; less += STEP)
    yield { ...medium, size: medium.size - less, small: medium.small - less };
}

/**
 * A diagram at one width of print: with smaller letters where it is higher than a page, else over several pages where
 * it has rows, else shrunk until it fits, and then no longer legible.
 */
export function printedAt(target: DiagramTarget, medium: Medium, countries: readonly CountryCode[]): PrintedDiagram {
  const height = room(target, medium.width);
  const drawings = [...smaller(medium)].map((one) => draw(target.picture, one, countries));
  const fitting = drawings.find((drawing) => drawing.height <= height);
  if (fitting) return { parts: [fitting], isLegible: true };
  const [first] = drawings;
  const last = drawings.at(-1);
  if (!first || !last) return { parts: [], isLegible: true };
  if (first.breaks) return { parts: parted(first, height), isLegible: true };
  return { parts: [scaled(last, height / last.height)], isLegible: false };
}

/** A diagram at every width of print, the narrowest first. */
export const printed = (target: DiagramTarget, countries: readonly CountryCode[]): PrintedDiagram[] =>
  PRINT_MEDIA.map((medium) => printedAt(target, medium, countries));
