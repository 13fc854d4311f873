/** What is wrong with a piece of typography. */
export const SLIP_KINDS = [
  'quotes',
  'nested-quotes',
  'apostrophe',
  'ellipsis',
  'full-stop',
  'dash',
  'range',
  'minus',
  'date',
  'section-sign',
  'percent',
  'unit',
  'superscript',
  'multiplication',
  'number',
  'abbreviation',
  'double-space',
  'space-before',
  'space-after',
  'no-break-space',
  'gender-sign',
  'sharp-s',
] as const;
export type SlipKind = (typeof SLIP_KINDS)[number];

/** One place of a text that is set wrongly, with what should stand there. */
export interface Slip {
  kind: SlipKind;
  /** Where it begins, in UTF-16 units. */
  offset: number;
  /** How long it is. */
  length: number;
  wrong: string;
  right: string;
}

/** A slip that nobody has laid over a text yet. */
export const slip = (kind: SlipKind, offset: number, wrong: string, right: string): Slip => ({
  kind,
  offset,
  length: wrong.length,
  wrong,
  right,
});

/** Stands in a text for what is no words, such as a picture, code or the number of a source. */
export const OBJECT = '\uFFFC';
