import type { Breaks, Drawing, LineShape, Shape } from './drawing.ts';

/** A stretch of rows of a drawing. */
interface Stretch {
  from: number;
  to: number;
}

/** Stretches that with the head above them are at most so high, as long as one row alone is not higher. */
function stretches({ head, rows }: Breaks, end: number, height: number): Stretch[] {
  const found: Stretch[] = [];
  let from = head;
  while (head + end - from > height) {
    const later = rows.filter((row) => row > from);
    const to = later.findLast((row) => head + row - from <= height) ?? later[0];
    if (to === undefined) break;
    found.push({ from, to });
    from = to;
  }
  return [...found, { from, to: end }];
}

/** The pieces of an upright line in the head and in a stretch, joined where they meet. */
function clipped(line: LineShape, head: number, { from, to }: Stretch): LineShape[] {
  const [top, bottom] = [Math.min(line.from[1], line.to[1]), Math.max(line.from[1], line.to[1])];
  const start = top < head ? top : head + Math.max(top, from) - from;
  const end = bottom > from ? head + Math.min(bottom, to) - from : Math.min(bottom, head);
  return end > start ? [{ ...line, from: [line.from[0], start], to: [line.to[0], end] }] : [];
}

function shapesIn(shape: Shape, head: number, stretch: Stretch): Shape[] {
  if (shape.shape === 'line') return clipped(shape, head, stretch);
  if (shape.shape === 'curve') return [];
  const [x, y] = shape.at;
  if (y < head) return [shape];
  return y >= stretch.from && y < stretch.to ? [{ ...shape, at: [x, head + y - stretch.from] }] : [];
}

/**
 * A drawing in parts of at most a height, in its unit, each with the head above it. One that has no rows, or fits, is
 * one part.
 */
export function parted(drawing: Drawing, height: number): Drawing[] {
  const { breaks, shapes, width } = drawing;
  if (!breaks || drawing.height <= height) return [drawing];
  const { head } = breaks;
  return stretches(breaks, drawing.height, height).map((stretch) => ({
    width,
    height: head + stretch.to - stretch.from,
    shapes: shapes.flatMap((shape) => shapesIn(shape, head, stretch)),
  }));
}
