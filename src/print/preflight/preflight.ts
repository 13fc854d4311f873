import type { LanguageTag } from '#model/language.ts';
import { PAGE_FORMATS, type Publication } from '#model/publication.ts';
import { byContent } from '../pdf/by-content.ts';
import { eachOperator } from '../pdf/content-operators.ts';
import { BLEED, MM, SHEETS } from '../variants/page-format.ts';
import { type OpenedPdf, openPdf } from './opened-pdf.ts';

/** What is checked of a PDF. */
export type CheckName = 'pages' | 'boxes' | 'fonts' | 'colours' | 'tags' | 'language' | 'title' | 'links';

/** One check of one file; `found` says what is wrong, or what was seen. */
export interface Check {
  check: CheckName;
  ok: boolean;
  found: string;
}

/** What a PDF is for: the edition for reading, the office printer, the print shop; an entry of its own. */
export type PdfVariant = 'reading' | 'booklet' | 'press' | 'handout';

/** What a PDF of ours is to be. */
export interface ExpectedPdf {
  variant: PdfVariant;
  format: Publication['format'];
  /** Folios of the publication. */
  pages: number;
  lang: LanguageTag;
  title: string;
}

/** For readers on screen and for screen readers: in RGB, tagged, as large as the page. */
const isForReading = (variant: ExpectedPdf['variant']): boolean => variant === 'reading' || variant === 'handout';

/** Subsets carry six letters before their name. */
const OURS = /^[A-Z]{6}\+Source(Serif4|Sans3)-/;
/** Rounding of the writers of boxes, in points. */
const TOLERANCE = 0.02;

type Box = { x: number; y: number; width: number; height: number };
const millimetres = ({ width, height }: Box): string =>
  `${Math.round((width / MM) * 10) / 10} × ${Math.round((height / MM) * 10) / 10} mm`;
const isOf = ({ width, height }: Box, of: { width: number; height: number }, more = 0): boolean =>
  Math.abs(width - (of.width + more) * MM) < TOLERANCE && Math.abs(height - (of.height + more) * MM) < TOLERANCE;
const distinct = (values: readonly string[]): string => [...new Set(values)].sort().join(', ');

function pages({ pages }: OpenedPdf, { variant, pages: wanted }: ExpectedPdf): Check {
  const expected = variant === 'booklet' ? Math.ceil(wanted / 4) * 2 : wanted;
  return { check: 'pages', ok: pages.length === expected, found: `${pages.length} / ${expected}` };
}

function boxes({ pages }: OpenedPdf, { variant, format }: ExpectedPdf): Check {
  const trimmed = PAGE_FORMATS[format];
  const wrong = pages.filter((page) => {
    if (variant === 'booklet') return !isOf(page.getMediaBox(), SHEETS[format]);
    if (isForReading(variant)) return !isOf(page.getMediaBox(), trimmed);
    return !isOf(page.getTrimBox(), trimmed) || !isOf(page.getBleedBox(), trimmed, 2 * BLEED);
  });
  const [shown] = wrong.length > 0 ? wrong : pages;
  return { check: 'boxes', ok: wrong.length === 0, found: shown ? millimetres(shown.getTrimBox()) : '' };
}

function fonts({ fonts }: OpenedPdf): Check {
  const wrong = [...fonts].filter(([font, embedded]) => !embedded || !OURS.test(font)).map(([font]) => font);
  return { check: 'fonts', ok: wrong.length === 0, found: distinct(wrong.length > 0 ? wrong : [...fonts.keys()]) };
}

/** Operators that set the colour of areas and text, by the space that they set it in (ISO 32000-2, 8.6.8). */
const SPACES: Readonly<Record<string, string>> = { k: 'CMYK', rg: 'RGB', g: 'grey', cs: 'ICC' };
const SHOWS_TEXT = new Set(['Tj', 'TJ', "'", '"']);

/** Colour spaces of all text outside pictures, and of everything that is painted. */
interface UsedSpaces {
  text: ReadonlySet<string>;
  all: ReadonlySet<string>;
}

/** The colour spaces that one stream uses. */
const spacesIn = byContent((content): UsedSpaces => {
  const [text, all] = [new Set<string>(), new Set<string>()];
  const saved: string[] = [];
  // The typesetter marks a picture, also a drawn one with text of its own, by its alternative text.
  const inPicture: boolean[] = [];
  let space = 'grey';
  eachOperator(content, (name, from, at) => {
    if (name === 'q') saved.push(space);
    else if (name === 'Q') space = saved.pop() ?? 'grey';
    else if (name === 'BDC' || name === 'BMC') inPicture.push(content.slice(from, at).includes('/Alt'));
    else if (name === 'EMC') inPicture.pop();
    else if (SHOWS_TEXT.has(name) && !inPicture.includes(true)) text.add(space);
    const set = SPACES[name];
    if (set === undefined) return;
    space = set;
    all.add(set);
  });
  return { text, all };
});

/** For print all text is in CMYK, hence black in one plate; pictures keep the colours of their files. On a sheet each page is a form. */
function colours(pdf: OpenedPdf, { variant }: ExpectedPdf): Check {
  const used = pdf.pages.flatMap((page) => pdf.contents(page, variant === 'booklet' ? 1 : 0)).map(spacesIn);
  const text = distinct(used.flatMap(({ text }) => [...text]));
  const all = distinct(used.flatMap(({ all }) => [...all]));
  return {
    check: 'colours',
    ok: isForReading(variant) ? !all.includes('CMYK') : text === 'CMYK',
    found: `text ${text}; all ${all}`,
  };
}

const tags = ({ tagged, accessible }: OpenedPdf, { variant }: ExpectedPdf): Check => ({
  check: 'tags',
  // Only what is for reading is for screen readers.
  ok: !isForReading(variant) || (tagged && accessible),
  found: [tagged ? 'tagged' : '', accessible ? 'PDF/UA-1' : ''].filter(Boolean).join(', '),
});

/** The typesetter knows language and region of a tag, not its script. */
const spoken = (tag: string): string => {
  const { language, region } = new Intl.Locale(tag);
  return [language, region].filter(Boolean).join('-');
};
const language = ({ lang }: OpenedPdf, { lang: wanted }: ExpectedPdf): Check => ({
  check: 'language',
  ok: lang === spoken(wanted) || lang === wanted,
  found: lang ?? '',
});

const title = ({ title, showsTitle }: OpenedPdf, { title: wanted }: ExpectedPdf): Check => ({
  check: 'title',
  ok: showsTitle && title?.startsWith(wanted) === true,
  found: title ?? '',
});

function links({ links }: OpenedPdf): Check {
  const broken = links.flatMap((link) => {
    if ('place' in link) return link.exists ? [] : [link.place];
    return URL.canParse(link.address) ? [] : [link.address];
  });
  return {
    check: 'links',
    ok: broken.length === 0,
    found: broken.length > 0 ? distinct(broken) : String(links.length),
  };
}

/** Checks one PDF against what it is to be. */
export async function preflight(bytes: Uint8Array, expected: ExpectedPdf): Promise<Check[]> {
  const pdf = await openPdf(bytes);
  return [pages, boxes, fonts, colours, tags, language, title, links].map((check) => check(pdf, expected));
}
