import type { Library } from '#library/library.ts';
import { localized } from '#library/views/localized.ts';
import type { LanguageTag } from '#model/language.ts';
import type { Publication } from '#model/publication.ts';


type Point = readonly [number, number];
type Cover = NonNullable<Publication['cover']>;

/** What the cover draws, in millimetres from the upper left corner of the trimmed page. */
export interface CoverDrawing {
  line: readonly { country: string | null; points: readonly Point[] }[];
  /** Where the line passes from one country to another, with the letters above and below. */
  borders: readonly { at: Point; above: string; below: string }[];
  places: readonly { name: string; country: string; at: Point; side: 'left' | 'right'; shift: number }[];
  /** Where the title stands, so that it keeps clear of the line. */
  title: { x: number; y: number; width: number };
}

interface Page {
  width: number;
  height: number;
  /** Left margin of the cover's text. */
  margin: number;
}

/** A meander for a publication that names no line of its own: in from the upper left, out at the lower right. */
const MEANDER: readonly Point[] = [
  [-12, 14],
  [16, 30],
  [60, 42],
  [106, 52],
  [118, 74],
  [122, 104],
  [112, 132],
  [98, 152],
  [104, 176],
  [126, 192],
  [152, 214],
];

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const boxOf = (points: readonly Point[]): Box => ({
  left: Math.min(...points.map(([x]) => x)),
  right: Math.max(...points.map(([x]) => x)),
  top: Math.min(...points.map(([, y]) => y)),
  bottom: Math.max(...points.map(([, y]) => y)),
});

const round = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * Projects longitude and latitude to the page: equirectangular at the middle latitude, scaled evenly so that the places
 * (else the whole line) fill the upper right part of the page.
 */
function projection(cover: Cover, page: Page): (point: Point) => Point {
  const anchors: readonly Point[] = cover.places.length > 1 ? cover.places.map(({ at }) => at) : cover.river.flatMap(({ course }) => course);
  const latitude = anchors.reduce((sum, [, lat]) => sum + lat, 0) / anchors.length;
  const squeeze = Math.cos((latitude * Math.PI) / 180);
  const flat = ([lon, lat]: Point): Point => [lon * squeeze, -lat];
  const from = boxOf(anchors.map(flat));
  const unit = { x: page.width / 148, y: page.height / 210 };
  const to = cover.places.length > 1 ? { left: 38, top: 38, right: 120, bottom: 184.5 } : { left: 20, top: -4, right: 150, bottom: 214 };
  const room = { x: (to.right - to.left) * unit.x, y: (to.bottom - to.top) * unit.y };
  const scale = Math.min(room.x / (from.right - from.left || 1e-6), room.y / (from.bottom - from.top || 1e-6));
  const shift = {
    x: to.left * unit.x + (room.x - (from.right - from.left) * scale) / 2,
    y: to.top * unit.y + (room.y - (from.bottom - from.top) * scale) / 2,
  };
  return (point) => {
    const [x, y] = flat(point);
    return [round(shift.x + (x - from.left) * scale), round(shift.y + (y - from.top) * scale)];
  };
}

/** Points along the line, close enough to see whether it runs through a box. */
const sampled = (points: readonly Point[]): Point[] =>
  points.flatMap((point, index) => {
    const next = points[index + 1] ?? point;
    return Array.from({ length: 12 }, (_, step): Point => [point[0] + ((next[0] - point[0]) * step) / 12, point[1] + ((next[1] - point[1]) * step) / 12]);
  });

/** The place for the title which the line and the names of places touch least; the first of equals. */
function titlePlace(points: readonly Point[], names: readonly Box[], page: Page, lines: number): CoverDrawing['title'] {
  const unit = { x: page.width / 148, y: page.height / 210 };
  const width = 74 * unit.x;
  const height = (34 + 12.7 * lines) * unit.y;
  const candidates = [101, 118, 22, 136, 60].flatMap((y) => [page.margin, page.width - page.margin - width].map((x) => ({ x, y: y * unit.y, width })));
  const hits = ({ x, y }: { x: number; y: number }): number => {
    const margin = 3;
    const box = { left: x - margin, right: x + width + margin, top: y - margin, bottom: Math.min(y + height, page.height - 20) + margin };
    const inside = points.filter(([px, py]) => px > box.left && px < box.right && py > box.top && py < box.bottom).length;
    const names_ = names.filter((name) => name.left < box.right && name.right > box.left && name.top < box.bottom && name.bottom > box.top).length;
    return inside + names_ * 10;
  };
  return candidates.reduce((best, candidate) => (hits(candidate) < hits(best) ? candidate : best));
}

/** Draws the cover of one edition: the line that publication.yaml names, or a plain meander. */
export function coverDrawing(library: Library, publication: Publication, lang: LanguageTag, page: Page, title: string): CoverDrawing {
  const { cover } = publication;
  const titleLines = title.split(/\s+/).length;
  if (!cover || cover.river.length === 0) {
    const points = MEANDER.map(([x, y]): Point => [(x * page.width) / 148, (y * page.height) / 210]);
    return { line: [{ country: null, points }], borders: [], places: [], title: titlePlace(sampled(points), [], page, titleLines) };
  }
  const project = projection(cover, page);
  const line = cover.river.map(({ country, course }) => ({ country: country as string, points: course.map(project) }));
  const places = cover.places.map((place) => ({
    name: localized(library, place.name, lang) ?? '',
    country: place.country as string,
    at: project(place.at),
    side: place.label,
    shift: 0,
  }));
  const names = places.map(({ name, at: [x, y], side }) => {
    const width = name.length * 1.7 + 4;
    return { left: side === 'right' ? x : x - width, right: side === 'right' ? x + width : x, top: y - 2, bottom: y + 2 };
  });
  return { line, borders: bordersOf(line), places, title: titlePlace(sampled(line.flatMap(({ points }) => points)), names, page, titleLines) };
}

/** Where one part of the line ends and that of another country begins. */
function bordersOf(line: readonly { country: string; points: readonly Point[] }[]): CoverDrawing['borders'] {
  const height = (points: readonly Point[]): number => points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  return line.slice(1).flatMap((part, index) => {
    const before = line[index];
    const start = part.points[0];
    const end = before?.points.at(-1);
    if (!before || !start || !end || before.country === part.country || Math.hypot(start[0] - end[0], start[1] - end[1]) > 1) return [];
    const partIsAbove = height(part.points) < height(before.points);
    return [{ at: start, above: partIsAbove ? part.country : before.country, below: partIsAbove ? before.country : part.country }];
  });
}
