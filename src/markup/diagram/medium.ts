/** Sizes for one place in which a diagram is drawn; all in its unit. */
export interface Medium {
  /** Width of the drawing. */
  width: number;
  /** Size of labels. */
  size: number;
  /** Size of the lines under them, of numbers and heads; the smallest there is. */
  small: number;
  /** From baseline to baseline, as a part of the size. */
  lead: number;
  /** How much wider than Source Sans 3 its letters may run. */
  stretch: number;
  /** How much wider still bold ones may run. */
  boldStretch: number;
  /** Weight of a line that carries meaning; others are thinner. */
  stroke: number;
}

/** The reader's own sans is not known: DejaVu Sans, the widest in use, runs 18 % wider than Source Sans 3, in bold 32 %. */
const web = { lead: 1.3, stretch: 1.18, boldStretch: 1.12, stroke: 2 };

/**
 * The narrow drawing fits the smallest phone (320 px less the margins), the wide one the column of text (34 to 38rem). Shown
 * no smaller than 0.95 of their size, no letter is below 13 px.
 */
export const WEB_MEDIA = {
  narrow: { ...web, width: 280, size: 14, small: 13 },
  wide: { ...web, width: 560, size: 15, small: 14 },
} as const satisfies Record<string, Medium>;

const print = { size: 8.2, small: 8, lead: 1.2, stretch: 1, boldStretch: 1, stroke: 0.9 };

/** Widths of print in points of A5: half a full measure, the main column, the full measure. */
export const PRINT_MEDIA = [
  { ...print, width: 161 },
  { ...print, width: 274 },
  { ...print, width: 342 },
] as const satisfies readonly Medium[];
