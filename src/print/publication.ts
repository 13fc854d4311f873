import { wordingOf } from '#library/address.ts';
import type { Library } from '#library/library.ts';
import type { Issue } from '#model/issue.ts';
import type { LanguageTag } from '#model/language.ts';
import type { PublicationEdition, PublicationManifest } from '#model/publication-manifest.ts';
import { arranged } from './arrange.ts';
import { characterPlaces } from './character-places.ts';
import { type EditionFiles, type Pages, type Refused, TypesetterMissing, typeset } from './compiler.ts';
import { type Edition, editionData, editionFiles } from './edition-files.ts';
import { contentFile, culprits, finding } from './faults.ts';
import { unprintable } from './glyphs.ts';
import { type Outline, outline } from './outline.ts';
import { entryPages, pagePlan, pageTable } from './page-table.ts';
import { printedPicture } from './pictures.ts';
import { chapterTitle, type KnownPages } from './printed-edition.ts';

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
  const plan = outline(library);
  const languages = options.languages ?? library.site.languages;
  const editions: PrintedEdition[] = [];
  const entries: PublicationEdition[] = [];
  const issues: Issue[] = [];
  for (const lang of plan ? languages : []) {
    try {
      const made = await makeEdition(library, plan as Outline, lang, options.folder ?? 'publication');
      issues.push(...made.issues);
      if (made.edition && made.manifest) {
        editions.push(made.edition);
        entries.push(made.manifest);
      }
    } catch (error) {
      if (!(error instanceof TypesetterMissing)) throw error;
      issues.push(finding(library, 'typesetter-loads', { platform: `${process.platform}-${process.arch}` }));
      break;
    }
  }
  return { editions, manifest: { editions: entries }, issues };
}

interface Made {
  edition?: PrintedEdition;
  manifest?: PublicationEdition;
  issues: Issue[];
}

async function makeEdition(library: Library, plan: Outline, lang: LanguageTag, folder: string): Promise<Made> {
  const edition = editionFiles(library, plan, lang);
  const missing = missingCharacters(library, edition);
  if (missing.length > 0) return { issues: missing };
  const pictures = await preparedPictures(library, edition);
  if (pictures.issues.length > 0) return { issues: pictures.issues };
  const files: EditionFiles = new Map([...edition.files, ...pictures.files]);
  const refused = async ({ messages }: Refused): Promise<Made> => ({
    issues: await culprits(library, plan, edition, files, messages[0] ?? ''),
  });

  const first = await typeset(files);
  if (!first.ok) return refused(first);
  const order = arranged(plan, first.measured);
  const pages =
    first.settled && sameOrder(plan, order)
      ? first
      : await settled(files, (known) => editionData(library, order, lang, edition.logos, known));
  if (!pages.ok) return refused(pages);
  const pdf = pages.pdf();
  if (!pdf.ok) return refused(pdf);
  return { ...described(library, order, lang, folder, pages, pdf.bytes), issues: tooLong(library, order, lang, pages) };
}

const sameOrder = (one: Outline, other: Outline): boolean => {
  const keys = ({ chapters }: Outline): string =>
    chapters.flatMap(({ entries }) => entries.map(({ key }) => key)).join(' ');
  return keys(one) === keys(other);
};

/** How often an edition is set again because a page reference was wrong. */
const TRIES = 5;

/**
 * Sets an edition until its page references are right. Usually the typesetter sees to that itself; where a reference
 * moves what it refers to, the pages of the last try are given to the next one, which then has nothing left to guess.
 */
async function settled(files: EditionFiles, data: (known?: KnownPages) => EditionFiles): Promise<Pages | Refused> {
  let pages = await typeset(new Map([...files, ...data()]));
  if (!pages.ok || pages.settled) return pages;
  for (let tried = 0; tried < TRIES; tried++) {
    const known = new Map([...entryPages(pages.measured)].map(([key, { page }]) => [key, page]));
    pages = await typeset(new Map([...files, ...data(known)]));
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
) {
  const file = `${folder}/${plan.publication.name}-${lang.toLowerCase()}.pdf`;
  const printed = [...entryPages(measured)].flatMap(([key, where]) => {
    const planned = plan.entries.get(key);
    return planned ? [[key, { ...where, extent: planned.extent }] as const] : [];
  });
  const lines = pagePlan(library, plan, lang, measured, count);
  return {
    edition: { lang, file, pdf, pages: count, plan: pageTable(library, lines, lang, count) },
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

function tooLong(library: Library, plan: Outline, lang: LanguageTag, { count, measured }: Pages): Issue[] {
  const { maxPages } = plan.publication;
  if (count <= maxPages) return [];
  const table = pageTable(library, pagePlan(library, plan, lang, measured, count), lang, count);
  return [
    finding(library, 'publication-fits', {
      language: wordingOf(library, lang).language(lang),
      pages: count,
      limit: maxPages,
      table,
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

async function preparedPictures(
  library: Library,
  edition: Edition,
): Promise<{ files: Map<string, Uint8Array>; issues: Issue[] }> {
  const files = new Map<string, Uint8Array>();
  const issues: Issue[] = [];
  for (const [path, { picture, entry }] of edition.pictures) {
    try {
      files.set(path, await printedPicture(picture));
    } catch (error) {
      const name = picture.path.split(/[\\/]/).at(-1) ?? '';
      const file = entry?.texts.get(edition.lang)?.file ?? contentFile(library, 'site.yaml');
      const message = error instanceof Error ? error.message : String(error);
      issues.push(finding(library, 'picture-can-be-printed', { name, message }, { file, line: 1, column: 1 }));
    }
  }
  return { files, issues };
}
