import type { Entry, Library } from '#library/library.ts';
import type { Issue } from '#model/issue.ts';
import { type CollectionName, KINDS } from '#model/kind.ts';
import type { LanguageTag } from '#model/language.ts';
import type { EditionFiles, Pdf } from '../compiler.ts';
import { type Edition, entryFiles, logoPaths, type Pictures } from '../edition-files.ts';
import { finding, placeOf } from '../faults.ts';
import { missingCharacters } from '../missing-characters.ts';
import { keyOf, type Outline, outlineOf } from '../outline.ts';
import { type PreparedPictures, preparedPictures } from '../prepared-pictures.ts';
import type { Logos } from '../printed-edition.ts';
import type { Typesetter } from '../typesetter.ts';
import { fitted, type HandoutPages, type SetHandout, setWith } from './fit-handout.ts';
import { handoutFile, handoutTitle, onTheWeb, type Size, sheetFile, WHOLE } from './handout-files.ts';

/** One entry as a PDF of its own, A4, tagged (PDF/UA-1). */
export interface Handout {
  /** `case:prague-team`, as references write it. */
  key: string;
  lang: LanguageTag;
  /** Path of the PDF from the root of the site, as in the manifest. */
  file: string;
  bytes: Uint8Array;
  /** One or two. */
  pages: number;
  /** Title of the document. */
  title: string;
  /** Something was left out for want of room. */
  shortened: boolean;
}

/** Everything that the handouts of a language are made with. */
interface Desk {
  library: Library;
  outline: Outline;
  lang: LanguageTag;
  typesetter: Typesetter;
  sheets: Readonly<Record<Size, EditionFiles>>;
  logos: Logos;
  /** The funders' marks. */
  common: Pictures;
  prepared: PreparedPictures;
}

/** An entry with its files, and how it is set with them. */
interface Begun {
  entry: Entry;
  files: EditionFiles;
  set: SetHandout;
  pages: HandoutPages;
}

/** What has a handout: the four kinds of knowledge, and workshops. */
const HANDED_OUT = [...KINDS, 'workshop'] as const satisfies readonly CollectionName[];
const entriesOf = ({ collections }: Library): Entry[] =>
  HANDED_OUT.flatMap((kind): Entry[] => [...collections[kind].values()]);

const filesWith = (desk: Desk, entry: Entry, files: EditionFiles) => (size: Size, setting: Parameters<SetHandout>[1]) =>
  new Map([...desk.sheets[size], ...handoutFile(desk.library, desk.outline, entry, desk.lang, setting), ...files]);

async function begin(desk: Desk, entry: Entry): Promise<Begun | { issues: Issue[] }> {
  const { library, lang, typesetter, logos, common, prepared } = desk;
  const pictures: Pictures = new Map(common);
  const texts = entryFiles(library, onTheWeb(library, lang), entry, lang, pictures);
  const edition: Edition = { lang, files: texts, pictures, logos };
  const missing = missingCharacters(library, edition);
  // The site shows what our fonts cannot print: there is no handout then, but a site all the same.
  if (missing.length > 0) return { issues: missing.map((issue) => ({ ...issue, severity: 'warning' })) };
  const made = await preparedPictures(library, edition, prepared);
  if (made.issues.length > 0) return { issues: made.issues };
  const files = new Map<string, string | Uint8Array>([...texts, ...made.files]);
  const set = setWith(typesetter, filesWith(desk, entry, files));
  const pages = await set('usual', WHOLE);
  return pages.ok ? { entry, files, set, pages } : { issues: [await fault(desk, entry, files, pages.messages)] };
}

/** What is wrong with an entry, at the place in the editor's own file. */
async function fault(desk: Desk, entry: Entry, files: EditionFiles, messages: readonly string[]): Promise<Issue> {
  const { library, lang, typesetter } = desk;
  const set = async (changed: EditionFiles): Promise<Pdf> => {
    const all = filesWith(desk, entry, new Map([...files, ...changed]))('usual', WHOLE);
    const pages = await typesetter.typeset(all, 'handout');
    return pages.ok ? pages.pdf() : pages;
  };
  const place = await placeOf(library, onTheWeb(library, lang), entry, lang, set);
  return finding(library, 'print-renders', { message: messages[0] ?? '' }, place);
}

async function finish(desk: Desk, begun: Begun, folder: string): Promise<Handout | { issues: Issue[] }> {
  const { library, outline, lang } = desk;
  const { entry, files, set } = begun;
  const pages = await fitted(set, begun.pages);
  const pdf = pages.ok ? await pages.pdf() : pages;
  if (!pages.ok || !pdf.ok) return { issues: [await fault(desk, entry, files, pdf.ok ? [] : pdf.messages)] };
  return {
    key: keyOf(entry),
    lang,
    file: `${folder}/handouts/${lang.toLowerCase()}/${entry.collection}-${entry.id}.pdf`,
    bytes: pdf.bytes,
    pages: pages.count,
    title: handoutTitle(library, outline, entry, lang),
    shortened: pages.measured.shortened,
  };
}

/**
 * Makes of every entry that the site lists a handout in one language: one or two sides, the richest version that they
 * hold. What is wrong with one of them is found, the others are made all the same. Nothing without a publication.yaml.
 */
export async function makeHandouts(
  library: Library,
  lang: LanguageTag,
  typesetter: Typesetter,
  folder: string,
  prepared: PreparedPictures = new Map(),
): Promise<{ handouts: Handout[]; issues: Issue[] }> {
  const { publication } = library;
  if (!publication) return { handouts: [], issues: [] };
  const outline = outlineOf(publication, []);
  const common: Pictures = new Map();
  const logos = logoPaths(library, common);
  const sheet = (size: Size): EditionFiles => sheetFile(library, outline, lang, logos, size);
  const sheets = { usual: sheet('usual'), tight: sheet('tight') };
  const desk: Desk = { library, outline, lang, typesetter, sheets, logos, common, prepared };
  const issues: Issue[] = [];
  const handouts: Handout[] = [];
  for (const entry of entriesOf(library)) {
    const begun = await begin(desk, entry);
    const made = 'issues' in begun ? begun : await finish(desk, begun, folder);
    if ('issues' in made) issues.push(...made.issues);
    else handouts.push(made);
  }
  return { handouts, issues };
}
