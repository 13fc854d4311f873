import { describe, expect, test } from 'vitest';
import type { Publication } from '#model/publication.ts';
import { readLibrary } from '../reading.ts';
import { TODAY, VALID } from '../testing/temporary-content.ts';
import { coverDrawing } from './cover-line.ts';
import { curvePath, hits, labelBox, sampled } from './cover-places.ts';

const PAGE = { width: 148, height: 210, margin: 15 };
const { library } = await readLibrary(VALID, { today: TODAY });
if (!library) throw new Error('The valid fixture has faults.');
const publication = library.publication as Publication;

/** A river that runs from the lower right to the upper left, with a border half way. */
const river: NonNullable<Publication['cover']> = {
  river: [
    {
      country: 'CZ',
      course: [
        [14.3, 50.38],
        [14.03, 50.56],
        [14.13, 50.66],
        [14.24, 50.87],
      ],
    },
    {
      country: 'DE',
      course: [
        [14.24, 50.87],
        [13.94, 50.96],
        [13.74, 51.06],
        [13.3, 51.31],
      ],
    },
  ],
  places: [
    { name: { cs: 'Ústí nad Labem', de: 'Aussig' }, country: 'CZ', at: [14.03, 50.66], label: 'right' },
    { name: { cs: 'Drážďany', de: 'Dresden' }, country: 'DE', at: [13.74, 51.06], label: 'right' },
  ],
};

describe('the line on the cover', () => {
  const drawing = coverDrawing(library, { ...publication, cover: river }, 'cs', PAGE, 'Na obou stranách hranice');
  const points = drawing.line.flatMap((part) => sampled(part.points));

  test('keeps its shape: north is up, east is right, and it changes colour at the border', () => {
    const [czech, german] = drawing.line;
    expect(czech?.points.at(-1)).toEqual(german?.points[0]);
    expect(drawing.borders).toEqual([{ at: german?.points[0], above: 'DE', below: 'CZ' }]);
    expect(drawing.places.map(({ name }) => name)).toEqual(['Ústí nad Labem', 'Drážďany']);
    expect((drawing.places[1]?.at[1] ?? 0) < (drawing.places[0]?.at[1] ?? 0)).toBe(true);
  });

  test('runs through no name and not through the title', () => {
    for (const { name, label } of drawing.places) expect(hits(points, labelBox(name, label)), name).toBe(0);
    const { x, y } = drawing.title;
    expect(hits(points, { left: x, right: x + 55, top: y, bottom: y + 40 })).toBe(0);
  });

  test('is a plain meander where publication.yaml names none, clear of the title too', () => {
    const { cover: _, ...plain } = publication;
    const meander = coverDrawing(library, plain as Publication, 'cs', PAGE, 'Na obou stranách hranice');
    expect(meander.line.map(({ country }) => country)).toEqual([null]);
    const { x, y } = meander.title;
    expect(hits(sampled(meander.line[0]?.points ?? []), { left: x, right: x + 55, top: y, bottom: y + 40 })).toBe(0);
  });
});

test('the curve of the site passes through the points of the line', () => {
  expect(
    curvePath([
      [0, 0],
      [62, 0],
      [62, 62],
    ]),
  ).toBe('M0 0C10 0 52 -10 62 0C72 10 62 52 62 62');
});
