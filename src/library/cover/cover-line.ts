import type { LanguageTag } from '#model/language.ts';
import { PAGE_FORMATS, type Publication } from '#model/publication.ts';
import type { Library } from '../library.ts';
import { localized } from '../views/localized.ts';
import {
  type Box,
  boxesTouch,
  hits,
  labelBox,
  type Point,
  sampled,
  type TextPlace,
  titlePlace,
} from './cover-places.ts';

type Cover = NonNullable<Publication['cover']>;

/** What the cover draws, in millimetres from the upper left corner of the trimmed page. */
export interface CoverDrawing {
  line: readonly { country: string | null; points: readonly Point[] }[];
  /** Where the line passes from one country to another, with the letters above and below. */
  borders: readonly { at: Point; above: string; below: string }[];
  /** Places on the line; the name begins or ends at `label.at`, the middle of its height. */
  places: readonly { name: string; country: string; at: Point; label: { at: Point; align: 'left' | 'right' } }[];
  /** Where the title stands, so that it keeps clear of the line. */
  title: TextPlace;
}

interface Page {
  width: number;
  height: number;
  /** Left margin of the cover's text. */
  margin: number;
}

/** The page of the cover in each format, in millimetres. */
export const COVER_PAGES = {
  A5: { ...PAGE_FORMATS.A5, margin: 15 },
  A4: { ...PAGE_FORMATS.A4, margin: 28 },
} as const satisfies Record<Publication['format'], Page>;

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
  const anchors: readonly Point[] =
    cover.places.length > 1 ? cover.places.map(({ at }) => at) : cover.river.flatMap(({ course }) => course);
  const latitude = anchors.reduce((sum, [, lat]) => sum + lat, 0) / anchors.length;
  const squeeze = Math.cos((latitude * Math.PI) / 180);
  const flat = ([lon, lat]: Point): Point => [lon * squeeze, -lat];
  const from = boxOf(anchors.map(flat));
  const unit = { x: page.width / 148, y: page.height / 210 };
  const to =
    cover.places.length > 1
      ? { left: 38, top: 38, right: 120, bottom: 184.5 }
      : { left: 20, top: -4, right: 150, bottom: 214 };
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

/** Names the places so that no name lies on the line, on a border or on another name; the wished side is tried first. */
function named(
  library: Library,
  cover: Cover,
  lang: LanguageTag,
  project: (point: Point) => Point,
  points: readonly Point[],
  taken: readonly Box[],
) {
  const boxes = [...taken];
  return cover.places.map((place) => {
    const name = localized(library, place.name, lang) ?? '';
    const at = project(place.at);
    const sides = place.label === 'left' ? (['right', 'left'] as const) : (['left', 'right'] as const);
    const candidates = [0, -4, 3.4, -2.2, 2.2].flatMap((dy) =>
      sides.map((align) => {
        const dx = Math.abs(dy) >= 3.4 ? -1 : 3.2;
        return { align, at: [at[0] + (align === 'left' ? dx : -dx), at[1] + dy] as Point };
      }),
    );
    const cost = (label: (typeof candidates)[number]): number => {
      const box = labelBox(name, label);
      return hits(points, box) + boxes.filter((other) => boxesTouch(other, box)).length * 50;
    };
    const label = candidates.reduce((best, candidate) => (cost(candidate) < cost(best) ? candidate : best));
    boxes.push(labelBox(name, label));
    return { name, country: place.country as string, at, label };
  });
}

/** Draws the cover of one edition: the line that publication.yaml names, or a plain meander. */
export function coverDrawing(
  library: Library,
  publication: Publication,
  lang: LanguageTag,
  page: Page,
  title: string,
): CoverDrawing {
  const { cover } = publication;
  if (!cover || cover.river.length === 0) {
    const points = MEANDER.map(([x, y]): Point => [(x * page.width) / 148, (y * page.height) / 210]);
    return {
      line: [{ country: null, points }],
      borders: [],
      places: [],
      title: titlePlace(sampled(points), [], page, title),
    };
  }
  const project = projection(cover, page);
  const line = cover.river.map(({ country, course }) => ({ country: country as string, points: course.map(project) }));
  const borders = bordersOf(line);
  const points = line.flatMap((part) => sampled(part.points));
  const letters = borders.map(({ at: [x, y] }) => ({ left: x - 13, right: x + 7, top: y - 4, bottom: y + 4 }));
  const places = named(library, cover, lang, project, points, letters);
  const taken = [...letters, ...places.map(({ name, label }) => labelBox(name, label))];
  return { line, borders, places, title: titlePlace(points, taken, page, title) };
}

/** Where one part of the line ends and that of another country begins. */
function bordersOf(line: readonly { country: string; points: readonly Point[] }[]): CoverDrawing['borders'] {
  const height = (points: readonly Point[]): number => points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  return line.slice(1).flatMap((part, index) => {
    const before = line[index];
    const start = part.points[0];
    const end = before?.points.at(-1);
    if (
      !before ||
      !start ||
      !end ||
      before.country === part.country ||
      Math.hypot(start[0] - end[0], start[1] - end[1]) > 1
    )
      return [];
    const partIsAbove = height(part.points) < height(before.points);
    return [
      {
        at: start,
        above: partIsAbove ? part.country : before.country,
        below: partIsAbove ? before.country : part.country,
      },
    ];
  });
}
