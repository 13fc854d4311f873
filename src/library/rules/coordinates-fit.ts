import type { Report } from '../finding.ts';
import type { Path, YamlFile } from '../parse/yaml-file.ts';
import { COUNTRY_EXTENTS } from './country-extents.ts';
import type { Rule } from './rule.ts';

/** Degrees around a country that still count: places across the border and rough figures. */
const AROUND = 1;

/** Does a point lie in one of the countries or near it? `undefined` when the extent of one is not known. */
function liesIn(lat: number, lon: number, countries: readonly string[]): boolean | undefined {
  const extents = countries.map((country) => COUNTRY_EXTENTS[country]);
  const known = extents.flatMap((extent) => (extent === undefined ? [] : [extent]));
  if (known.length < extents.length || known.length === 0) return undefined;
  return known.some(
    ([south, west, north, east]) =>
      lat >= south - AROUND && lat <= north + AROUND && lon >= west - AROUND && lon <= east + AROUND,
  );
}

function check(
  file: YamlFile,
  path: Path,
  point: { lat: number; lon: number },
  countries: readonly string[],
  report: Report,
): void {
  const { lat, lon } = point;
  if (liesIn(lat, lon, countries) !== false) return;
  const swapped = liesIn(lon, lat, countries) ? 'yes' : 'no';
  report('coordinates-fit-the-country', file.place(path), { field: path.join('.'), lat, lon, countries, swapped });
}

/** Points on maps lie in the countries to which they are said to belong. */
export const coordinatesFit: Rule = (draft, report) => {
  for (const { facts } of draft.entries) {
    const { coordinates, countries } = facts?.sound ?? {};
    if (facts && coordinates && countries) check(facts, ['coordinates'], coordinates, countries, report);
  }
  const { publication } = draft;
  for (const [index, { at, country }] of (publication?.sound.cover?.places ?? []).entries()) {
    const [lon, lat] = at;
    if (publication) check(publication, ['cover', 'places', index, 'at'], { lat, lon }, [country], report);
  }
};
