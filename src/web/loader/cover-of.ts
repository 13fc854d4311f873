import { COVER_PAGES, coverDrawing } from '#library/cover/cover-line.ts';
import { curvePath } from '#library/cover/cover-places.ts';
import { findEntry } from '#library/find-entry.ts';
import type { Library } from '#library/library.ts';
import { titleOf } from '#library/views/head-view.ts';
import { localized } from '#library/views/localized.ts';
import type { LanguageTag } from '#model/language.ts';
import type { Publication } from '#model/publication.ts';
import type { Cover } from '../edition/cover.ts';
import { defined } from './defined.ts';

/** Size in points of the largest title, and about how wide one of its letters is in millimetres. */
const LARGEST = { points: 36, letter: 6.6 };
const MM_PER_POINT = 25.4 / 72;

/** The cover of the brochure in one language, as print draws it. */
export function coverOf(library: Library, publication: Publication, lang: LanguageTag): Cover {
  const { width, height, margin } = COVER_PAGES[publication.format];
  const title = localized(library, publication.title, lang) ?? '';
  const drawing = coverDrawing(library, publication, lang, COVER_PAGES[publication.format], title);
  const bank = (country: string | null): { bank?: number } => {
    const place = library.site.countries.indexOf(country ?? '');
    return place < 0 ? {} : { bank: place };
  };
  const longest = Math.max(...title.split(/[ \u00a0]/).map(({ length }) => length));
  const fits = Math.min(1, drawing.title.width / (longest * LARGEST.letter));
  return {
    width,
    height,
    margin,
    line: drawing.line.map(({ country, points }) => ({ path: curvePath(points), ...bank(country) })),
    borders: drawing.borders.map(({ at, above, below }) => ({
      at,
      above: { code: above, ...bank(above) },
      below: { code: below, ...bank(below) },
    })),
    places: drawing.places.map(({ name, country, at, label }) => ({ name, at, label, ...bank(country) })),
    text: { ...drawing.title, size: LARGEST.points * MM_PER_POINT * fits },
    title,
    others: library.site.languages.flatMap((tag) => {
      const other = publication.title[tag];
      return tag === lang || other === undefined || other === title ? [] : [{ lang: tag, title: other }];
    }),
    ...defined({ subtitle: localized(library, publication.subtitle, lang) }),
    partners: library.site.partners.flatMap((id) => {
      const entry = findEntry(library, 'organisation', id);
      return entry ? [titleOf(library, entry, lang).title] : [];
    }),
  };
}
