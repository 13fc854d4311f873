import type { Entry, Library } from '#library/library.ts';
import type { Issue } from '#model/issue.ts';
import { type CollectionName, KINDS } from '#model/kind.ts';
import type { LanguageTag } from '#model/language.ts';
import type { EditionFiles, Pdf } from '../compiler.ts';
import { type Edition, logoPaths } from '../edition-files.ts';
import { entryFiles, type Pictures } from '../entry-files.ts';
import { finding, placeOf } from '../faults.ts';
import { missingCharacters } from '../missing-characters.ts';
import { keyOf, type Outline, outlineOf } from '../outline.ts';
import { type PreparedPictures, preparedPictures } from '../prepared-pictures.ts';
import type { Logos } from '../printed-edition.ts';
import type { Typesetter } from '../typesetter.ts';
import { fitted, type SetHandout, setWith } from './fit-handout.ts';
import { handoutFile, handoutTitle, onTheWeb, type Size, sheetFile, WHOLE } from './handout-files.ts';
import { type HandoutShelf, handoutDigest, type KeptHandout } from './kept-handouts.ts';

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
  shelf: HandoutShelf | undefined;
}

/** An entry with its files. */
interface Begun {
  entry: Entry;
  files: EditionFiles;
}

/** What has a handout: the four kinds of knowledge, and workshops. */
const HANDED_OUT = [...KINDS, 'workshop'] as const satisfies readonly CollectionName[];
const entriesOf = ({ collections }: Library): Entry[] =>
  HANDED_OUT.flatMap((kind): Entry[] => [...collections[kind].values()]);

const filesWith = (desk: Desk, entry: Entry, files: EditionFiles) => (size: Size, setting: Parameters<SetHandout>[1]) =>
  new Map([...desk.sheets[size], ...handoutFile(desk.library, desk.outline, entry, desk.lang, setting), ...files]);

async function begin(desk: Desk, entry: Entry): Promise<Begun | { issues: Issue[] }> {
  const { library, lang, logos, common, prepared } = desk;
  const pictures: Pictures = new Map(common);
  const texts = entryFiles(library, onTheWeb(library, lang), entry, lang, pictures);
  const edition: Edition = { lang, files: texts, pictures, logos };
  const missing = missingCharacters(library, edition);
  // The site shows what our fonts cannot print: there is no handout then, but a site all the same.
  if (missing.length > 0) return { issues: missing.map((issue) => ({ ...issue, severity: 'warning' })) };
  const made = await preparedPictures(library, edition, prepared);
  if (made.issues.length > 0) return { issues: made.issues };
  return { entry, files: new Map<string, string | Uint8Array>([...texts, ...made.files]) };
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

/** Sets an entry so that it fits, or takes it from the shelf. */
async function fittedPdf(desk: Desk, { entry, files }: Begun): Promise<KeptHandout | { issues: Issue[] }> {
  const { typesetter, shelf } = desk;
  const filesOf = filesWith(desk, entry, files);
  // What is tried besides follows from these two.
  const digest =
    shelf && handoutDigest(new Map([...filesOf('usual', WHOLE), ['/tight', JSON.stringify([...desk.sheets.tight])]]));
  const kept = digest === undefined ? undefined : shelf?.take(digest);
  if (kept) return kept;
  const set = setWith(typesetter, filesOf);
  const whole = await set('usual', WHOLE);
  const pages = whole.ok ? await fitted(set, whole) : whole;
  const pdf = pages.ok ? await pages.pdf() : pages;
  if (!pages.ok || !pdf.ok) return { issues: [await fault(desk, entry, files, pdf.ok ? [] : pdf.messages)] };
  const made: KeptHandout = { bytes: pdf.bytes, pages: pages.count, shortened: pages.measured.shortened };
  if (digest !== undefined) shelf?.keep(digest, made);
  return made;
}

async function finish(desk: Desk, begun: Begun, folder: string): Promise<Handout | { issues: Issue[] }> {
  const { library, outline, lang } = desk;
  const { entry } = begun;
  const made = await fittedPdf(desk, begun);
  if ('issues' in made) return made;
  return {
    ...made,
    key: keyOf(entry),
    lang,
    file: `${folder}/handouts/${lang.toLowerCase()}/${entry.collection}-${entry.id}.pdf`,
    title: handoutTitle(library, outline, entry, lang),
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
  { prepared = new Map(), shelf }: { prepared?: PreparedPictures; shelf?: HandoutShelf } = {},
): Promise<{ handouts: Handout[]; issues: Issue[] }> {
  const { publication } = library;
  if (!publication) return { handouts: [], issues: [] };
  const outline = outlineOf(publication, []);
  const common: Pictures = new Map();
  const logos = logoPaths(library, common);
  const sheet = (size: Size): EditionFiles => sheetFile(library, outline, lang, logos, size);
  const sheets = { usual: sheet('usual'), tight: sheet('tight') };
  const desk: Desk = { library, outline, lang, typesetter, sheets, logos, common, prepared, shelf };
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
