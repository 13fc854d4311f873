import type { Library } from '#library/library.ts';
import { countErrors } from '#library/report/telling.ts';
import type { Issue } from '#model/issue.ts';
import type { LanguageTag } from '#model/language.ts';
import type { PublicationEdition, PublicationManifest } from '#model/publication-manifest.ts';
import { TypesetterMissing } from './compiler.ts';
import { composed } from './compose.ts';
import { type MadeBook, makeBook } from './epub/make-book.ts';
import type { MadePictures } from './epub/pictures.ts';
import { finding } from './faults.ts';
import { type CheckedFile, finishEdition, type PrintedFile } from './finish-edition.ts';
import type { HandoutShelf } from './handouts/kept-handouts.ts';
import { type CheckedHandout, handoutFiles, printHandouts } from './handouts/print-handouts.ts';
import { nextTurn } from './next-turn.ts';
import { withoutRoom } from './page-table.ts';
import { type Compose, type PagePlan, planPages } from './plan/plan-pages.ts';
import type { PreparedPictures } from './prepared-pictures.ts';
import { startTypesetters, type Typesetters } from './typesetters.ts';

/** The publication in one language. */
export interface PrintedEdition {
  lang: LanguageTag;
  /** Path of the PDF from the root of the site, as in the manifest. */
  file: string;
  /** PDF/UA-1, for reading. */
  pdf: Uint8Array;
  /** The same pages for the print shop and the office printer. */
  variants: readonly PrintedFile[];
  /** What was checked of each PDF. */
  preflight: readonly CheckedFile[];
  pages: number;
  /** The page plan as lines of text, in the language of the edition. */
  plan: readonly string[];
}

export interface PublicationResult {
  /** The editions that could be made, in the order of the languages. */
  editions: readonly PrintedEdition[];
  /** The same for e-readers; they are made also when no PDF can be. */
  books: readonly MadeBook[];
  /** Every entry as a PDF of its own; none where they were not asked for, or where an edition is not fit to be published. */
  handouts: readonly CheckedHandout[];
  /** What the site says about them. */
  manifest: PublicationManifest;
  /** Findings about the publication; with an error among them it is not fit to be published. */
  issues: readonly Issue[];
  /** Entries that are printed shorter than they wish, or not at all, for want of room; the plan names them. */
  withoutRoom: number;
}

export interface PublicationOptions {
  /** Only these languages; else all of the site. */
  languages?: readonly LanguageTag[];
  /** False leaves the handouts out, true makes them only where publication.yaml wants them; they take longer than all the rest. */
  handouts?: boolean;
  /** Keeps handouts between runs; else all are set. */
  shelf?: HandoutShelf;
  /** Folder of the files from the root of the site, without slashes at its ends. */
  folder?: string;
  /** Typesetters that go on living afterwards and remember what they have set; else there are new ones for this call. */
  typesetters?: Typesetters;
}

/**
 * Makes the publication that publication.yaml describes, for each language one PDF and one book for e-readers, and
 * measures the page of each entry. Reads only the pictures, writes nothing. Without a publication.yaml there are no
 * editions and no findings. Two runs on the same library give the same bytes.
 */
export async function makePublication(library: Library, options: PublicationOptions = {}): Promise<PublicationResult> {
  const wanted = options.languages ?? library.site.languages;
  const folder = options.folder ?? 'publication';
  const typesetters = options.typesetters ?? startTypesetters();
  const withHandouts = (options.handouts ?? true) && library.publication?.handouts === true;
  // While the typesetters set, this thread has time for the books.
  const binding = bindBooks(library, wanted, folder);
  // What fails in it is thrown where it is waited for.
  binding.catch(() => undefined);
  const print = async () => {
    try {
      const editions = await printEditions(library, wanted, folder, typesetters);
      return withHandouts && countErrors(editions.issues) === 0
        ? { editions, sheets: await printHandouts(library, wanted, folder, typesetters, options.shelf) }
        : { editions, sheets: { handouts: [], issues: [] } };
    } finally {
      if (!options.typesetters) await typesetters.close();
    }
  };
  const { editions: printed, sheets } = await print();
  const bound = await binding;
  const { handouts } = sheets;
  const told = new Set(printed.issues.map((issue) => JSON.stringify(issue)));
  const books = new Map(bound.books.map((book) => [book.lang, book]));
  return {
    editions: printed.editions,
    books: bound.books,
    handouts,
    manifest: {
      editions: printed.entries.map((edition) => {
        const book = books.get(edition.lang);
        if (!book) return edition;
        const { file, bytes } = book;
        return { ...edition, variants: [{ variant: 'epub', file, bytes: bytes.length }, ...edition.variants] };
      }),
      handouts: handoutFiles(handouts),
    },
    withoutRoom: printed.withoutRoom,
    issues: [
      ...printed.issues,
      ...[...bound.issues, ...sheets.issues].filter((issue) => !told.has(JSON.stringify(issue))),
    ],
  };
}

/** The books for e-readers. They need no typesetter, and no limit of pages stops them. */
async function bindBooks(library: Library, wanted: readonly LanguageTag[], folder: string) {
  const pictures: MadePictures = new Map();
  // The typesetters are given their work first.
  await nextTurn();
  const made = await Promise.all(wanted.map((lang) => makeBook(library, lang, folder, pictures)));
  return { books: made.flatMap(({ book }) => book ?? []), issues: made.flatMap(({ issues }) => issues) };
}

async function printEditions(
  library: Library,
  wanted: readonly LanguageTag[],
  folder: string,
  typesetters: Typesetters,
) {
  const issues: Issue[] = [];
  const prepared: PreparedPictures = new Map();
  const refusals = new Map<LanguageTag, Issue[]>();
  const compose: Compose = async (lang, planned, purpose) => {
    const made = await composed(library, typesetters.of(lang), planned, lang, purpose, prepared);
    if ('issues' in made) refusals.set(lang, made.issues);
    return 'issues' in made ? undefined : made;
  };
  const editions: PrintedEdition[] = [];
  const entries: PublicationEdition[] = [];
  let lackRoom = 0;
  try {
    // The selection is the same in every language, hence planned for all of them.
    const plan = await planPages(library, library.site.languages, compose);
    lackRoom = plan ? withoutRoom(plan).length : 0;
    issues.push(...wanted.flatMap((lang) => refusals.get(lang) ?? []));
    const finished = await Promise.all(
      (plan?.editions ?? [])
        .filter(({ lang }) => wanted.includes(lang))
        .map((planned) => {
          const typesetter = typesetters.of(planned.lang);
          const helper = typesetters.beside(planned.lang);
          return finishEdition({ library, typesetter, helper, plan: plan as PagePlan, prepared, folder }, planned);
        }),
    );
    for (const made of finished) {
      issues.push(...made.issues);
      if (!made.edition || !made.manifest) continue;
      editions.push(made.edition);
      entries.push(made.manifest);
    }
  } catch (error) {
    if (!(error instanceof TypesetterMissing)) throw error;
    issues.push(finding(library, 'typesetter-loads', { platform: `${process.platform}-${process.arch}` }));
  }
  return { editions, entries, issues, withoutRoom: lackRoom };
}

/** The report of the preflight for programs: every PDF of every edition with its checks, and the handouts in a line each. */
export const preflightReport = (
  editions: readonly PrintedEdition[],
  handouts: readonly CheckedHandout[] = [],
): string =>
  `${JSON.stringify(
    editions.map(({ lang, pages, preflight }) => ({
      lang,
      pages,
      files: preflight,
      handouts: handouts
        .filter((handout) => handout.lang === lang)
        .map(({ file, pages, bytes, shortened, checks }) => ({
          file,
          pages,
          bytes: bytes.length,
          shortened,
          failed: checks.filter(({ ok }) => !ok).map(({ check }) => check),
        })),
    })),
    undefined,
    2,
  )}\n`;

/** Where the report lies: beside the PDFs. */
export const PREFLIGHT_REPORT = 'publication/preflight.json';
