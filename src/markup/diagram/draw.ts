import type { CountryCode } from '#model/country.ts';
import { drawBars } from './bars.ts';
import type { DiagramPicture } from './diagram.ts';
import type { Drawing } from './drawing.ts';
import type { Medium } from './medium.ts';
import { drawPaths } from './paths.ts';
import { drawRoles } from './roles.ts';
import { drawTally } from './tally.ts';

/** Lays a diagram out for one medium. `countries` are those of site.yaml, whose places give the colours. */
export function draw(picture: DiagramPicture, medium: Medium, countries: readonly CountryCode[]): Drawing {
  switch (picture.kind) {
    case 'bars':
      return drawBars(picture, medium, countries);
    case 'roles':
      return drawRoles(picture, medium, countries);
    case 'paths':
      return drawPaths(picture, medium, countries);
    case 'tally':
      return drawTally(picture, medium, countries);
  }
}
