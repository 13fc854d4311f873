import type { Drawing, Point, Shape } from './drawing.ts';

function shapeBy(shape: Shape, factor: number): Shape {
  const at = ([x, y]: Point): Point => [x * factor, y * factor];
  switch (shape.shape) {
    case 'line':
      return { ...shape, from: at(shape.from), to: at(shape.to), width: shape.width * factor };
    case 'curve':
      return {
        ...shape,
        from: at(shape.from),
        pieces: shape.pieces.map(([one, two, end]) => [at(one), at(two), at(end)] as const),
        width: shape.width * factor,
      };
    case 'bar':
      return { ...shape, at: at(shape.at), width: shape.width * factor, height: shape.height * factor };
    case 'dot':
      return { ...shape, at: at(shape.at), radius: shape.radius * factor };
    case 'words':
      return { ...shape, at: at(shape.at), size: shape.size * factor };
  }
}

/** A drawing of another size, with all that is in it. */
export const scaled = ({ width, height, shapes }: Drawing, factor: number): Drawing => ({
  width: width * factor,
  height: height * factor,
  shapes: shapes.map((shape) => shapeBy(shape, factor)),
});
