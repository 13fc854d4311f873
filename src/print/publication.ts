import { wordingOf } from '#library/address.ts';
import type { Library } from '#library/library.ts';
import type { Issue } from '#model/issue.ts';
import type { LanguageTag } from '#model/language.ts';
import type { PublicationEdition, PublicationManifest } from '#model/publication-manifest.ts';
import { characterPlaces } from './character-places.ts';
import { type EditionFiles, type Refused, TypesetterMissing } from './compiler.ts';
import { type Edition, editionData, editionFiles } from './edition-files.ts';
import { contentFile, culprits, finding } from './faults.ts';
import { unprintable } from './glyphs.ts';
import { type Outline, outline } from './outline.ts';
import { cutLines, entryPages, pagePlan, pageTable, planReasons } from './page-table.ts';
import { printedPicture } from './pictures.ts';
import { candidates } from './plan/candidates.ts';
import { type Compose, type PagePlan, planPages } from './plan/plan-pages.ts';
import { chapterTitle, type KnownPages } from './printed-edition.ts';
import type { MeasuredEntry } from './printed-outline.ts';
import { type Pages, startTypesetter, type Typesetter } from './typesetter.ts';

/** The publication in one language. */
export interface PrintedEdition {
  lang: LanguageTag;
  /** Path of the PDF from the root of the site, as in the manifest. */
  file: string;
  /** PDF/UA-1. */
  pdf: Uint8Array;
  pages: number;
  /** The page plan as lines of text, in the language of the edition. */
  plan: readonly string[];
}

export interface PublicationResult {
  /** The editions that could be made, in the order of the languages. */
  editions: readonly PrintedEdition[];
  /** What the site says about them. */
  manifest: PublicationManifest;
  /** Findings about the publication; with an error among them it is not fit to be published. */
  issues: readonly Issue[];
}

export interface PublicationOptions {
  /** Only these languages; else all of the site. */
  languages?: readonly LanguageTag[];
  /** Folder of the PDFs from the root of the site, without slashes at its ends. */
  folder?: string;
}

/**
 * Makes the publication that publication.yaml describes, one PDF a language, and measures the page of each entry.
 * Reads only the pictures, writes nothing. Without a publication.yaml there are no editions and no findings. Two runs
 * on the same library give the same bytes.
 */
export async function makePublication(library: Library, options: PublicationOptions = {}): Promise<PublicationResult> {
  const wanted = options.languages ?? library.site.languages;
  const issues: Issue[] = [];
  const pictures: PreparedPictures = new Map();
  const typesetters = new Map<LanguageTag, Typesetter>();
  const refusals = new Map<LanguageTag, Issue[]>();
  const compose: Compose = async (lang, planned, measured) => {
    const typesetter = typesetters.get(lang) ?? startTypesetter();
    typesetters.set(lang, typesetter);
    const made = await composed(library, typesetter, planned, lang, measured, pictures);
    if ('issues' in made) refusals.set(lang, made.issues);
    return 'issues' in made ? undefined : made;
  };
  const editions: PrintedEdition[] = [];
  const entries: PublicationEdition[] = [];
  try {
    // The selection is the same in every language, hence planned for all of them.
    const plan = await planPages(library, library.site.languages, compose);
    issues.push(...wanted.flatMap((lang) => refusals.get(lang) ?? []));
    for (const { lang, outline: planned, pages } of plan?.editions ?? []) {
      if (!wanted.includes(lang)) continue;
      const made = await finished(
        library,
        typesetters.get(lang) as Typesetter,
        plan as PagePlan,
        planned,
        lang,
        options.folder ?? 'publication',
        pages,
        pictures,
      );
      issues.push(...made.issues);
      if (!made.edition || !made.manifest) continue;
      editions.push(made.edition);
      entries.push(made.manifest);
    }
  } catch (error) {
    if (!(error instanceof TypesetterMissing)) throw error;
    issues.push(finding(library, 'typesetter-loads', { platform: `${process.platform}-${process.arch}` }));
  } finally {
    for (const typesetter of typesetters.values()) await typesetter.close();
  }
  return { editions, manifest: { editions: entries }, issues };
}

interface Made {
  edition?: PrintedEdition;
  manifest?: PublicationEdition;
  issues: Issue[];
}

/** Sets an outline in one language, or says what is wrong with it. */
async function composed(
  library: Library,
  typesetter: Typesetter,
  planned: Outline,
  lang: LanguageTag,
  measured: readonly MeasuredEntry[],
  prepared: PreparedPictures,
): Promise<Pages | { issues: Issue[] }> {
  const edition = editionFiles(library, planned, lang, measured);
  const pictures = await preparedPictures(library, edition, prepared);
  if (pictures.issues.length > 0) return pictures;
  const files: EditionFiles = new Map([...edition.files, ...pictures.files]);
  const pages = await typesetter.typeset(files);
  if (pages.ok) return pages;
  // What was only measured may be to blame as well.
  const everything = withMeasured(library, planned, measured);
  const whole = editionFiles(library, everything, lang);
  const all = new Map([...files, ...whole.files]);
  return { issues: await culprits(typesetter, library, everything, whole, all, pages.messages[0] ?? '') };
}

/** An outline with the entries that were to be measured, as long as they were measured. */
function withMeasured(library: Library, planned: Outline, measured: readonly MeasuredEntry[]): Outline {
  const extents = new Map([...planned.entries].map(([key, { extent }]) => [key, extent]));
  for (const { key, whole } of measured) extents.set(key, whole ? 'full' : (extents.get(key) ?? 'summary'));
  return outline(library, candidates(library), extents) ?? planned;
}

/** Settles the page references of planned pages and makes the PDF. */
async function finished(
  library: Library,
  typesetter: Typesetter,
  plan: PagePlan,
  planned: Outline,
  lang: LanguageTag,
  folder: string,
  first: Pages,
  prepared: PreparedPictures,
): Promise<Made> {
  const edition = editionFiles(library, planned, lang);
  const missing = missingCharacters(library, edition);
  if (missing.length > 0) return { issues: missing };
  const pictures = await preparedPictures(library, edition, prepared);
  const files: EditionFiles = new Map([...edition.files, ...pictures.files]);
  const pages = first.settled
    ? first
    : await settled(typesetter, files, first, (known) => editionData(library, planned, lang, edition.logos, known));
  const pdf = pages.ok ? await pages.pdf() : pages;
  if (!pages.ok || !pdf.ok)
    return {
      issues: await culprits(typesetter, library, planned, edition, files, pdf.ok ? '' : (pdf.messages[0] ?? '')),
    };
  return {
    ...described(library, planned, lang, folder, pages, pdf.bytes, plan),
    issues: tooLong(library, plan, planned, lang, pages),
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
  data: (known: KnownPages) => EditionFiles,
): Promise<Pages | Refused> {
  let pages: Pages | Refused = first;
  for (let tried = 0; tried < TRIES; tried++) {
    const known: KnownPages = new Map([...entryPages(pages.measured)].map(([key, { page }]) => [key, page]));
    pages = await typesetter.typeset(new Map([...files, ...data(known)]));
    if (!pages.ok || [...entryPages(pages.measured)].every(([key, { page }]) => known.get(key) === page)) return pages;
  }
  return { ok: false, messages: ['the page references do not settle'] };
}

function described(
  library: Library,
  plan: Outline,
  lang: LanguageTag,
  folder: string,
  { count, measured }: Pages,
  pdf: Uint8Array,
  whole: PagePlan,
) {
  const file = `${folder}/${plan.publication.name}-${lang.toLowerCase()}.pdf`;
  const printed = [...entryPages(measured)].flatMap(([key, where]) => {
    const planned = plan.entries.get(key);
    return planned ? [[key, { ...where, extent: planned.extent }] as const] : [];
  });
  const lines = pagePlan(library, plan, lang, measured, count);
  return {
    edition: {
      lang,
      file,
      pdf,
      pages: count,
      plan: [...pageTable(library, lines, lang, count), ...planReasons(library, whole, plan, lang, measured)],
    },
    manifest: {
      lang,
      file,
      bytes: pdf.length,
      pages: count,
      chapters: plan.chapters.map((planned, index) => ({
        title: chapterTitle(library, planned, lang),
        page: measured.chapters[index] ?? 1,
      })),
      entries: Object.fromEntries(printed),
    },
  };
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
  return [
    finding(library, 'publication-fits', {
      language: words.language(lang),
      pages: count,
      limit: maxPages,
      table: pageTable(library, pagePlan(library, planned, lang, measured, count), lang, count),
      cuts: cutLines(library, cuts?.cuts ?? [], lang),
      enough: cuts?.enough === true ? 'yes' : 'no',
    }),
  ];
}

/** One finding for each character that our fonts do not have and each file that holds it. */
function missingCharacters(library: Library, edition: Edition): Issue[] {
  return unprintable([...edition.files.values()].join('\n')).flatMap((character) => {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const places = characterPlaces(library, character, edition.lang);
    const params = { character, code };
    return places.length === 0
      ? [finding(library, 'characters-are-printable', params)]
      : places.map((place) => finding(library, 'characters-are-printable', params, place));
  });
}

/** Pictures that were converted already, by their path. */
type PreparedPictures = Map<string, Uint8Array>;

async function preparedPictures(
  library: Library,
  edition: Edition,
  prepared: PreparedPictures,
): Promise<{ files: Map<string, Uint8Array>; issues: Issue[] }> {
  const files = new Map<string, Uint8Array>();
  const issues: Issue[] = [];
  for (const [path, { picture, entry }] of edition.pictures) {
    try {
      const bytes = prepared.get(path) ?? (await printedPicture(picture));
      prepared.set(path, bytes);
      files.set(path, bytes);
    } catch (error) {
      const name = picture.path.split(/[\\/]/).at(-1) ?? '';
      const file = entry?.texts.get(edition.lang)?.file ?? contentFile(library, 'site.yaml');
      const message = error instanceof Error ? error.message : String(error);
      issues.push(finding(library, 'picture-can-be-printed', { name, message }, { file, line: 1, column: 1 }));
    }
  }
  return { files, issues };
}
