/** A colour by its token: ink and its shades, or the country at a place of site.yaml. */
export type Colour = 'ink' | 'soft' | `bank-${number}`;

export interface LineShape {
  shape: 'line';
  from: Point;
  to: Point;
  colour: Colour;
  width: number;
  dashed?: boolean;
}

/** A smooth line: from its first point by cubic pieces, each with two handles and its end. */
export interface CurveShape {
  shape: 'curve';
  from: Point;
  pieces: readonly (readonly [Point, Point, Point])[];
  colour: Colour;
  width: number;
}

export interface BarShape {
  shape: 'bar';
  at: Point;
  width: number;
  height: number;
  colour: Colour;
}

export interface DotShape {
  shape: 'dot';
  at: Point;
  radius: number;
  colour: Colour;
}

export type Anchor = 'start' | 'middle' | 'end';

/** One line of words; `at` lies on its baseline. */
export interface WordsShape {
  shape: 'words';
  at: Point;
  text: string;
  size: number;
  bold: boolean;
  colour: Colour;
  anchor: Anchor;
}

export type Point = readonly [x: number, y: number];
export type Shape = LineShape | CurveShape | BarShape | DotShape | WordsShape;

/** What a diagram looks like at one width, in the units of its medium: CSS pixels on the web, points in print. */
export interface Drawing {
  width: number;
  height: number;
  shapes: readonly Shape[];
  /** Where it may be parted between two pages; absent for what is read as one. */
  breaks?: Breaks;
}

/** Heights at which a drawing may be parted. */
export interface Breaks {
  /** Height of what stands above the first row; every part repeats it. */
  head: number;
  /** Tops of the rows with which a further part may begin, from top to bottom. */
  rows: readonly number[];
}
