import type { Element } from 'hast';
import { h } from '../hast.ts';
import type { Drawing, Point, Shape } from './drawing.ts';

/** Two digits after the point are finer than any screen. */
const n = (value: number): string => String(Math.round(value * 100) / 100);
const pair = ([x, y]: Point): string => `${n(x)} ${n(y)}`;

function element(shape: Shape): Element {
  switch (shape.shape) {
    case 'line': {
      const { from, to, colour, width, dashed } = shape;
      return h('path', {
        className: [`s-${colour}`],
        d: `M${pair(from)}L${pair(to)}`,
        strokeWidth: n(width),
        ...(dashed ? { strokeDasharray: '3 3' } : {}),
      });
    }
    case 'curve': {
      const pieces = shape.pieces.map((piece) => `C${piece.map(pair).join(' ')}`).join('');
      return h('path', {
        className: [`s-${shape.colour}`],
        d: `M${pair(shape.from)}${pieces}`,
        strokeWidth: n(shape.width),
      });
    }
    case 'bar': {
      const { at, width, height, colour } = shape;
      return h('rect', { className: [`f-${colour}`], x: n(at[0]), y: n(at[1]), width: n(width), height: n(height) });
    }
    case 'dot':
      return h('circle', {
        className: [`f-${shape.colour}`],
        cx: n(shape.at[0]),
        cy: n(shape.at[1]),
        r: n(shape.radius),
      });
    case 'words': {
      const { at, text, size, bold, colour, anchor } = shape;
      return h(
        'text',
        {
          className: [`f-${colour}`],
          x: n(at[0]),
          y: n(at[1]),
          fontSize: n(size),
          ...(bold ? { fontWeight: '600' } : {}),
          ...(anchor === 'start' ? {} : { textAnchor: anchor }),
        },
        text,
      );
    }
  }
}

/** A drawing as inline SVG. Colours are classes (`f-` fills, `s-` strokes), so that both themes and a strict policy work. */
export const svg = (drawing: Drawing, alt: string, className: string): Element =>
  h(
    'svg',
    { className: [className], viewBox: `0 0 ${n(drawing.width)} ${n(drawing.height)}`, role: 'img', ariaLabel: alt },
    drawing.shapes.map(element),
  );
