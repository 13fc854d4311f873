import type { DiagramLabel } from './diagram.ts';
import type { Anchor, Breaks, Colour, Drawing, Point, Shape } from './drawing.ts';
import type { Medium } from './medium.ts';
import { textWidth } from './text-width.ts';
import { wrap } from './wrap.ts';

/** How words are set. */
export interface Setting {
  size: number;
  bold?: boolean;
  colour?: Colour;
  anchor?: Anchor;
}

/** Height of the letters above the baseline and of those below it, as parts of the size. */
const ASCENT = 0.74;
const DESCENT = 0.24;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Source numbers as raised figures: `¹ ³`. */
const raised = (numbers: readonly number[]): string =>
  numbers
    .map((number) => [...String(number)].map((digit) => SUPERSCRIPTS[Number(digit)] ?? '').join(''))
    .join('\u00a0');

/** Collects shapes; every height that it answers is that of what it has drawn. */
export class Sheet {
  readonly medium: Medium;
  readonly shapes: Shape[] = [];

  constructor(medium: Medium) {
    this.medium = medium;
  }

  /** How wide a text becomes in this medium. */
  widthOf(text: string, size: number, bold = false): number {
    return textWidth(text, size) * this.stretch(bold);
  }

  private stretch(bold: boolean): number {
    const { stretch, boldStretch } = this.medium;
    return bold ? stretch * boldStretch : stretch;
  }

  leadOf(size: number): number {
    return size * this.medium.lead;
  }

  /** Words in lines of at most `width` with their top at `y`; answers their height. */
  words(text: string, x: number, y: number, width: number, setting: Setting): number {
    const { size, bold = false, colour = 'ink', anchor = 'start' } = setting;
    const lines = wrap(text, width, size, this.stretch(bold));
    for (const [index, line] of lines.entries()) {
      const at: Point = [x, y + index * this.leadOf(size) + size * ASCENT];
      this.shapes.push({ shape: 'words', at, text: line, size, bold, colour, anchor });
    }
    return lines.length === 0 ? 0 : (lines.length - 1) * this.leadOf(size) + size * (ASCENT + DESCENT);
  }

  /** A label with its line and source numbers; answers its height. */
  label({ text, line, sources = [] }: DiagramLabel, x: number, y: number, width: number, setting: Setting): number {
    const { small, size } = this.medium;
    const marks = sources.length === 0 ? '' : `\u00a0${raised(sources)}`;
    const height = this.words(line === undefined ? text + marks : text, x, y, width, setting);
    if (line === undefined) return height;
    const gap = size * 0.12;
    const under = { ...setting, size: small, bold: false, colour: 'soft' as const };
    return height + gap + this.words(line + marks, x, y + height + gap, width, under);
  }

  line(from: Point, to: Point, colour: Colour, width: number, dashed = false): void {
    this.shapes.push({ shape: 'line', from, to, colour, width, ...(dashed ? { dashed } : {}) });
  }

  dot(at: Point, radius: number, colour: Colour): void {
    this.shapes.push({ shape: 'dot', at, radius, colour });
  }

  bar(at: Point, width: number, height: number, colour: Colour): void {
    this.shapes.push({ shape: 'bar', at, width, height, colour });
  }

  curve(from: Point, pieces: readonly (readonly [Point, Point, Point])[], colour: Colour, width: number): void {
    this.shapes.push({ shape: 'curve', from, pieces, colour, width });
  }

  /** The height that words would take, without drawing them. */
  measure(draw: (sheet: Sheet) => number): number {
    return draw(new Sheet(this.medium));
  }

  drawing(height: number, breaks?: Breaks): Drawing {
    const { width } = this.medium;
    return { width, height: Math.ceil(height * 10) / 10, shapes: this.shapes, ...(breaks ? { breaks } : {}) };
  }
}
