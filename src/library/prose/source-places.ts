import type { Place } from '../finding.ts';
import { type LineColumn, lineFinder } from '../parse/lines.ts';

/** Turns places of one file into offsets and back. */
export interface SourcePlaces {
  text: string;
  /** Offset of a line and column, both from 1. */
  offset(place: LineColumn): number;
  place(offset: number): Place;
}

/** @param text the whole file, with line feeds only */
export function sourcePlaces(file: string, text: string): SourcePlaces {
  const find = lineFinder(text, 0);
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    text,
    offset: ({ line, column }) => (starts[line - 1] ?? text.length) + column - 1,
    place: (offset) => ({ file, ...find(offset) }),
  };
}
