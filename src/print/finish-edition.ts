import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordingOf } from '#library/address.ts';
import type { Library } from '#library/library.ts';
import { localized } from '#library/views/localized.ts';
import type { Issue } from '#model/issue.ts';
import type { LanguageTag } from '#model/language.ts';
import type { PublicationEdition, VARIANTS } from '#model/publication-manifest.ts';
import { blurredPictures } from './blurred-pictures.ts';
import type { EditionFiles, Refused } from './compiler.ts';
import { editionData, editionFiles } from './edition-files.ts';
import { contentFile, culprits, finding, PUBLICATION_FILE } from './faults.ts';
import { missingCharacters } from './missing-characters.ts';
import type { Outline } from './outline.ts';
import { cutLines, entryPages, foliosOf, pagePlan, pageTable, planReasons } from './page-table.ts';
import type { PagePlan, PlannedEdition } from './plan/plan-pages.ts';
import { failedChecks } from './preflight/failed-checks.ts';
import type { Check, ExpectedPdf, PdfVariant } from './preflight/preflight.ts';
import { type PreparedPictures, preparedPictures } from './prepared-pictures.ts';
import { chapterTitle, type KnownPages } from './printed-edition.ts';
import type { PrintedEdition } from './publication.ts';
import type { Pages, Typesetter } from './typesetter.ts';
import { jobSheet } from './variants/job-sheet.ts';

/** An edition with what the site is told of it, or what is wrong with it. */
export interface FinishedEdition {
  edition?: PrintedEdition;
  manifest?: PublicationEdition;
  issues: Issue[];
}

/** A file of an edition beside its PDF for reading. */
export interface PrintedFile {
  variant: Exclude<(typeof VARIANTS)[number], 'epub'>;
  /** Path from the root of the site. */
  file: string;
  bytes: Uint8Array;
}

/** A PDF of an edition with what was checked of it. */
export interface CheckedFile {
  file: string;
  variant: PdfVariant;
  bytes: number;
  checks: readonly Check[];
}

/** Everything that an edition is finished with. */
interface Workshop {
  library: Library;
  typesetter: Typesetter;
  /** Another one, which checks while this one does. */
  helper: Typesetter;
  plan: PagePlan;
  prepared: PreparedPictures;
  /** Folder of the files from the root of the site. */
  folder: string;
}

/** Files that were checked: those of an edition that did not change are the same bytes. */
const checkedFiles = new WeakMap<Uint8Array, Promise<readonly Check[]>>();

function checkedOnce(bytes: Uint8Array, expected: ExpectedPdf, by: Typesetter): Promise<readonly Check[]> {
  const checks = checkedFiles.get(bytes) ?? by.check(bytes, expected);
  checkedFiles.set(bytes, checks);
  return checks;
}

/** Settles the page references of planned pages and makes the PDFs: for reading, for the print shop, for the office printer. */
export async function finishEdition(
  { library, typesetter, helper, plan, prepared, folder }: Workshop,
  { lang, outline, pages: first }: PlannedEdition,
): Promise<FinishedEdition> {
  const edition = editionFiles(library, outline, lang);
  const missing = missingCharacters(library, edition);
  if (missing.length > 0) return { issues: missing };
  const pictures = await preparedPictures(library, edition, prepared);
  const files: EditionFiles = new Map([...edition.files, ...pictures.files]);
  const data = (pages: KnownPages): EditionFiles => editionData(library, outline, lang, edition.logos, pages);
  const pages = first.settled ? first : await settled(typesetter, files, first, data);
  const title = localized(library, outline.publication.title, lang) ?? '';
  const { format } = outline.publication;
  const facts = { format, lang, title };
  const made = pages.ok ? await pages.files({ ...facts, pages: pages.count }) : pages;
  if (!pages.ok || !made.ok)
    return {
      issues: await culprits(typesetter, library, outline, edition, files, made.ok ? '' : (made.messages[0] ?? '')),
    };
  const { count, measured } = pages;
  const name = `${folder}/${outline.publication.name}-${lang.toLowerCase()}`;
  const { reading, booklet, press } = made.files;
  const { publisher, email } = library.site.imprint;
  const client = [publisher, email].filter(Boolean).join(', ');
  const job = {
    title,
    pages: count,
    format,
    file: `${outline.publication.name}-${lang.toLowerCase()}-press.pdf`,
    client,
  };
  const variants: PrintedFile[] = [
    { variant: 'booklet', file: `${name}-booklet.pdf`, bytes: booklet },
    { variant: 'press', file: `${name}-press.pdf`, bytes: press },
    {
      variant: 'job-sheet',
      file: `${name}-press.txt`,
      bytes: jobSheet(wordingOf(library, lang), job),
    },
  ];
  const checked = async (
    variant: PdfVariant,
    file: string,
    bytes: Uint8Array,
    by: Typesetter,
  ): Promise<CheckedFile> => ({
    variant,
    file,
    bytes: bytes.length,
    checks: await checkedOnce(bytes, { ...facts, pages: count, variant }, by),
  });
  const preflight = await Promise.all([
    checked('reading', `${name}.pdf`, reading, helper),
    checked('booklet', `${name}-booklet.pdf`, booklet, typesetter),
    checked('press', `${name}-press.pdf`, press, typesetter),
  ]);
  const issues = [
    ...tooLong(library, plan, outline, lang, pages),
    ...blurredPictures(library, edition, measured),
    ...preflight.flatMap(({ file, checks }) => failedChecks(library, file, checks)),
  ];
  const lines = pagePlan(library, outline, lang, measured, count);
  const entries = [...entryPages(measured)].flatMap(([key, where]) => {
    const planned = outline.entries.get(key);
    return planned ? [[key, { ...where, extent: planned.extent }] as const] : [];
  });
  return {
    edition: {
      lang,
      file: `${name}.pdf`,
      pdf: reading,
      variants,
      preflight,
      pages: count,
      plan: [...pageTable(library, lines, lang, count), ...planReasons(library, plan, outline, lang, measured)],
    },
    manifest: {
      lang,
      file: `${name}.pdf`,
      bytes: reading.length,
      pages: count,
      variants: variants.map(({ variant, file, bytes }) => ({ variant, file, bytes: bytes.length })),
      chapters: outline.chapters.map((planned, index) => ({
        title: chapterTitle(library, planned, lang),
        page: measured.chapters[index] ?? 1,
      })),
      entries: Object.fromEntries(entries),
    },
    issues,
  };
}

/** How often an edition is set again because a page reference was wrong. */
const TRIES = 5;

/**
 * Sets an edition until its page references are right. Usually the typesetter sees to that itself; where a reference
 * moves what it refers to, the pages of the last try are given to the next one, which then has nothing left to guess.
 */
async function settled(
  typesetter: Typesetter,
  files: EditionFiles,
  first: Pages,
  data: (pages: KnownPages) => EditionFiles,
): Promise<Pages | Refused> {
  let pages: Pages | Refused = first;
  for (let tried = 0; tried < TRIES; tried++) {
    const known = foliosOf(pages.measured);
    pages = await typesetter.typeset(new Map([...files, ...data(known)]));
    if (!pages.ok || [...foliosOf(pages.measured)].every(([key, page]) => known.get(key) === page)) return pages;
  }
  return { ok: false, messages: ['the page references do not settle'] };
}

function tooLong(
  library: Library,
  { cuts }: PagePlan,
  planned: Outline,
  lang: LanguageTag,
  { count, measured }: Pages,
): Issue[] {
  const { maxPages } = planned.publication;
  if (count <= maxPages) return [];
  const words = wordingOf(library, lang);
  const params = {
    language: words.language(lang),
    pages: count,
    limit: maxPages,
    table: pageTable(library, pagePlan(library, planned, lang, measured, count), lang, count),
    cuts: cutLines(library, cuts?.cuts ?? [], lang),
    enough: cuts?.enough === true ? ('yes' as const) : ('no' as const),
  };
  return [finding(library, 'publication-fits', params, placeOfLimit(library))];
}

/** Where publication.yaml says how many pages there may be; its beginning where it leaves that to us. */
function placeOfLimit(library: Library): { file: string; line: number; column: number } {
  const lines = readFileSync(join(library.folder, PUBLICATION_FILE), 'utf8').split('\n');
  const at = lines.findIndex((line) => /^maxPages\s*:/.test(line));
  return { file: contentFile(library, PUBLICATION_FILE), line: Math.max(0, at) + 1, column: 1 };
}
