import type { CountryCode } from '#model/country.ts';

/** A label with, where there is one, a short line under it. */
export interface DiagramLabel {
  text: string;
  line?: string;
  /** Numbers of the sources in the entry's list. */
  sources?: readonly number[];
}

/** One country's side. */
export interface DiagramSide {
  country: CountryCode;
  head: string;
}

export interface BarsPicture {
  kind: 'bars';
  bars: readonly { label: string; value: number; shown: string; country?: CountryCode }[];
  reference?: { label: string; value: number; shown: string };
}

export interface RolesPicture {
  kind: 'roles';
  centre: DiagramLabel;
  sides: readonly (DiagramSide & { items: readonly DiagramLabel[] })[];
  shared: readonly DiagramLabel[];
}

export interface PathsPicture {
  kind: 'paths';
  sides: readonly DiagramSide[];
  /** From top to bottom; a cell for each side in its order, or one that all of them share. */
  steps: readonly ({ shared: DiagramLabel } | { cells: readonly (DiagramLabel | undefined)[] })[];
}

export interface TallyPicture {
  kind: 'tally';
  columns: readonly { label: string; country?: CountryCode }[];
  rows: readonly { label: string; counts: readonly number[] }[];
}

export type DiagramPicture = BarsPicture | RolesPicture | PathsPicture | TallyPicture;

/** A diagram put into words in the language of the output, with its typography. */
export interface DiagramTarget {
  title: string;
  alt: string;
  note?: string;
  /** What the numbers count. */
  unit?: string;
  /** Date of the numbers, or what they were counted from. */
  asOf?: string;
  /** Names of its sources, in the order of their numbers. */
  sources: readonly string[];
  /** Titles above the two or more columns of the same as a table; only for diagrams of numbers. */
  table?: { header: readonly string[]; rows: readonly (readonly string[])[] };
  picture: DiagramPicture;
}
