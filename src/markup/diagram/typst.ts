import { array, named, stringLiteral } from '../typst-text.ts';
import type { Drawing, Point, Shape } from './drawing.ts';

const n = (value: number): string => String(Math.round(value * 100) / 100);
const point = ([x, y]: Point): string => `(${n(x)}, ${n(y)})`;

function record(shape: Shape): string {
  const { shape: name, colour } = shape;
  const all = (values: Readonly<Record<string, string | undefined>>): string =>
    `(${named({ shape: stringLiteral(name), colour: stringLiteral(colour), ...values })})`;
  switch (shape.shape) {
    case 'line':
      return all({
        from: point(shape.from),
        to: point(shape.to),
        width: n(shape.width),
        dashed: String(shape.dashed === true),
      });
    case 'curve':
      return all({
        from: point(shape.from),
        pieces: array(shape.pieces.map((piece) => array(piece.map(point)))),
        width: n(shape.width),
      });
    case 'bar':
      return all({ at: point(shape.at), width: n(shape.width), height: n(shape.height) });
    case 'dot':
      return all({ at: point(shape.at), radius: n(shape.radius) });
    case 'words':
      return all({
        at: point(shape.at),
        text: stringLiteral(shape.text),
        size: n(shape.size),
        bold: String(shape.bold),
        anchor: stringLiteral(shape.anchor),
      });
  }
}

/** A drawing as a Typst record of plain shapes, which the templates set in their own colours and fonts. */
export const typst = (drawing: Drawing): string =>
  `(${named({ width: n(drawing.width), height: n(drawing.height), shapes: array(drawing.shapes.map(record)) })})`;
