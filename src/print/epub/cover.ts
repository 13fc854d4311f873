import type { Element, ElementContent } from 'hast';
import { COVER_PAGES, coverDrawing } from '#library/cover/cover-line.ts';
import { curvePath } from '#library/cover/cover-places.ts';
import { localized } from '#library/views/localized.ts';
import { h } from '#markup/hast.ts';
import { BANKS, COLOURS } from '#model/tokens.ts';
import type { Book } from './book.ts';
import type { BookPage } from './page.ts';

export const COVER_IMAGE = 'cover.png';

/** Size in millimetres of the largest title, and how wide one of its letters is at most. */
const TITLE = { size: 12.7, letter: 0.56, lead: 1.12 };
const SERIF = "'Source Serif 4', Georgia, serif";
const SANS = "'Source Sans 3', Helvetica, Arial, sans-serif";
const MM_OF_SUBTITLE = 4;

/** An element of the drawing; its numbers in millimetres, to a hundredth. */
const shape = (name: string, more: Readonly<Record<string, string | number>>, text?: string): Element =>
  h(
    name,
    Object.fromEntries(
      Object.entries(more).map(([key, value]) => [
        key,
        typeof value === 'number' ? String(Math.round(value * 100) / 100) : value,
      ]),
    ),
    text,
  );

/** Words in lines of so many letters; a longer word has a line of its own. */
function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The cover that print has, as a drawing; its texts are set in lines of our own, for SVG breaks none. */
export function coverImage({ library, publication, lang, title }: Book): Element {
  const page = COVER_PAGES[publication.format];
  const drawing = coverDrawing(library, publication, lang, page, title);
  const colour = (country: string | null): string =>
    BANKS[library.site.countries.indexOf(country ?? '')]?.colour.light ?? COLOURS.ink.light;
  const { x, y, width } = drawing.title;
  const longest = Math.max(...title.split(/[ \u00a0]/).map(({ length }) => length));
  const size = Math.min(TITLE.size, width / (longest * TITLE.letter));
  const text = (line: string, at: readonly [number, number], more: Record<string, string | number>): Element =>
    shape('text', { x: at[0], y: at[1], fontFamily: SANS, fill: COLOURS.ink.light, ...more }, line);
  const titles = wrapped(title, Math.floor(width / (size * TITLE.letter)));
  const below = y + titles.length * size * TITLE.lead;
  const subtitle = localized(library, publication.subtitle, lang);
  const subtitles = subtitle === undefined ? [] : wrapped(subtitle, Math.floor(width / (MM_OF_SUBTITLE * 0.52)));
  const shapes: ElementContent[] = [
    shape('rect', { width: page.width, height: page.height, fill: COLOURS.cover.light }),
    ...drawing.line.map(({ country, points }) =>
      shape('path', { d: curvePath(points), fill: 'none', stroke: colour(country), strokeWidth: 1.6 }),
    ),
    ...drawing.borders.flatMap(({ at: [bx, by], above, below: under }) => [
      shape('path', { d: `M${bx - 7} ${by}h14`, stroke: COLOURS.ink.light, strokeWidth: 0.4 }),
      ...[above, under].map((country, place) =>
        text(country, [bx - 2, by + (place === 0 ? -1.2 : 3.6)], {
          fontSize: 3,
          fontWeight: 700,
          textAnchor: 'end',
          fill: colour(country),
        }),
      ),
    ]),
    ...drawing.places.flatMap(({ name, country, at: [px, py], label }) => [
      shape('circle', { cx: px, cy: py, r: 1.15, fill: colour(country) }),
      text(name, [label.at[0], label.at[1] + 1], {
        fontSize: 3,
        textAnchor: label.align === 'left' ? 'start' : 'end',
      }),
    ]),
    ...titles.map((line, place) =>
      text(line, [x, y + size * (0.83 + place * TITLE.lead)], {
        fontSize: size,
        fontWeight: 600,
        fontFamily: SERIF,
      }),
    ),
    ...subtitles.map((line, place) =>
      text(line, [x, below + MM_OF_SUBTITLE * (1.4 + place * 1.3)], { fontSize: MM_OF_SUBTITLE }),
    ),
  ];
  return h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${page.width} ${page.height}`,
      width: String(page.width * 8),
      height: String(page.height * 8),
    },
    shapes,
  );
}

/** The first page: the drawing with the titles as its text. */
export function coverPage(book: Book): BookPage {
  const subtitle = localized(book.library, book.publication.subtitle, book.lang);
  const alt = [book.title, subtitle].filter(Boolean).join('. ');
  return {
    file: 'cover.xhtml',
    title: book.title,
    type: 'cover',
    content: [h('img', { src: COVER_IMAGE, alt, role: 'doc-cover' })],
  };
}
