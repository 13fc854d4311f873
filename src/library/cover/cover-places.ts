/** Millimetres from the left and the upper edge of the page. */
export type Point = readonly [number, number];

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the title begins and how wide it may be. */
export interface TextPlace {
  x: number;
  y: number;
  width: number;
}

/** How far the control points of the drawn curve lie from its points; the same as in the template. */
const TENSION = 6.2;
const STEPS = 16;

/** Points along the curve that the template draws through the given ones. */
export function sampled(points: readonly Point[]): Point[] {
  const at = (index: number): Point => points[Math.min(Math.max(index, 0), points.length - 1)] ?? [0, 0];
  return points.slice(0, -1).flatMap((_, index) => {
    const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const along = (axis: 0 | 1, t: number): number => {
      const out = b[axis] + (c[axis] - a[axis]) / TENSION;
      const into = c[axis] - (d[axis] - b[axis]) / TENSION;
      const u = 1 - t;
      return u ** 3 * b[axis] + 3 * u * u * t * out + 3 * u * t * t * into + t ** 3 * c[axis];
    };
    return Array.from({ length: STEPS }, (_, step): Point => [along(0, step / STEPS), along(1, step / STEPS)]);
  });
}

const tidy = (value: number): number => Math.round(value * 100) / 100;

/** The same curve as the path of an SVG. */
export function curvePath(points: readonly Point[]): string {
  const at = (index: number): Point => points[Math.min(Math.max(index, 0), points.length - 1)] ?? [0, 0];
  const pair = (x: number, y: number): string => `${tidy(x)} ${tidy(y)}`;
  const parts = points.slice(0, -1).map((_, index) => {
    const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const out = pair(b[0] + (c[0] - a[0]) / TENSION, b[1] + (c[1] - a[1]) / TENSION);
    const into = pair(c[0] - (d[0] - b[0]) / TENSION, c[1] - (d[1] - b[1]) / TENSION);
    return `C${out} ${into} ${pair(c[0], c[1])}`;
  });
  return `M${pair(at(0)[0], at(0)[1])}${parts.join('')}`;
}

export const hits = (points: readonly Point[], box: Box): number =>
  points.filter(([x, y]) => x > box.left && x < box.right && y > box.top && y < box.bottom).length;

export const boxesTouch = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** Room of a place's name in 8.4 pt, with a little air. */
export function labelBox(name: string, { at: [x, y], align }: { at: Point; align: 'left' | 'right' }): Box {
  const width = name.length * 1.55;
  return {
    left: align === 'left' ? x - 0.3 : x - width - 0.6,
    right: align === 'left' ? x + width + 0.6 : x + 0.3,
    top: y - 1.7,
    bottom: y + 1.7,
  };
}

/** Lines of a title of 36 pt in a column, each with its width: about 6.6 mm a letter. */
function titleLines(title: string, width: number): number[] {
  const widths: number[] = [];
  for (const word of title.split(/[ \u00a0]/)) {
    const own = word.length * 6.6;
    const last = widths.at(-1);
    if (last !== undefined && last + 6.6 + own <= width) widths[widths.length - 1] = last + 3.3 + own;
    else widths.push(own);
  }
  return widths;
}

/** The place for title and subtitle which the line and the names touch least; the first of equals. */
export function titlePlace(
  points: readonly Point[],
  taken: readonly Box[],
  page: { width: number; height: number; margin: number },
  title: string,
): TextPlace {
  const unit = { x: page.width / 148, y: page.height / 210 };
  const width = 74 * unit.x;
  const lines = titleLines(title, width);
  const boxesAt = (x: number, y: number): Box[] => [
    ...lines.map(
      (line, index): Box => ({
        left: x - 3,
        right: x + Math.min(line, width) + 3,
        top: y + index * 13.7 - 2,
        bottom: y + (index + 1) * 13.7,
      }),
    ),
    { left: x - 3, right: x + 65, top: y + lines.length * 13.7, bottom: y + lines.length * 13.7 + 26 },
  ];
  const candidates = [101, 118, 22, 132, 60].flatMap((y) =>
    [page.margin, page.width - page.margin - width].map((x) => ({ x, y: y * unit.y, width })),
  );
  const cost = ({ x, y }: TextPlace): number =>
    boxesAt(x, y).reduce(
      (sum, box) => sum + hits(points, box) + taken.filter((other) => boxesTouch(other, box)).length * 10,
      0,
    );
  return candidates.reduce((best, candidate) => (cost(candidate) < cost(best) ? candidate : best));
}
