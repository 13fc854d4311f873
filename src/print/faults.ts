import { type RuleId, type Rules, SEVERITIES } from '#i18n/findings/catalogue.ts';
import type { Entry, Library } from '#library/library.ts';
import { shownText } from '#library/views/shown-text.ts';
import { toTypst } from '#markup/typst.ts';
import type { Issue, IssueParams } from '#model/issue.ts';
import type { LanguageTag } from '#model/language.ts';
import type { EditionFiles, Pdf } from './compiler.ts';
import { type Edition, withinOutline } from './edition-files.ts';
import { bodyPath } from './edition-path.ts';
import { bodySource, printContext } from './entry-files.ts';
import type { Outline, PlannedEntry } from './outline.ts';
import type { Reach } from './printed-entry.ts';
import type { Typesetter } from './typesetter.ts';

/** Where a finding of the publication is told when no file is to blame. */
export const PUBLICATION_FILE = 'publication.yaml';

/** A finding of this room. */
export function finding<Rule extends RuleId>(
  library: Library,
  rule: Rule,
  params: Rules[Rule],
  place: { file: string; line: number; column: number } = {
    file: contentFile(library, PUBLICATION_FILE),
    line: 1,
    column: 1,
  },
): Issue {
  return { rule, severity: SEVERITIES[rule], ...place, params: params as IssueParams };
}

/** Path of a file of the content folder as findings name it. */
export const contentFile = (library: Library, path: string): string =>
  `${library.folder.split(/[\\/]/).at(-1) ?? ''}/${path}`;

/** The files of an edition that holds one entry alone. */
function alone(files: EditionFiles, { key }: PlannedEntry): EditionFiles {
  const outline = JSON.parse(String(files.get('/outline.json'))) as {
    whole: boolean;
    chapters: { entries: { key: string }[]; lead?: string }[];
  };
  outline.whole = false;
  outline.chapters = outline.chapters
    .map(({ lead: _, ...chapter }) => ({ ...chapter, entries: chapter.entries.filter((entry) => entry.key === key) }))
    .filter(({ entries }) => entries.length > 0);
  return new Map([...files, ['/outline.json', JSON.stringify(outline)]]);
}

/** Makes the PDF of an edition from its files; what is wrong with it may show only then, for example a missing alt text. */
async function typesetPdf(typesetter: Typesetter, files: EditionFiles): Promise<Pdf> {
  const pages = await typesetter.typeset(files);
  return pages.ok ? pages.pdf() : pages;
}

const failure = (result: Pdf): string | undefined => (result.ok ? undefined : (result.messages[0] ?? ''));

/**
 * Finds out which entry the typesetter cannot set by setting each alone, and which block of its text is to blame by
 * setting the text block by block. Typst itself names no place in our files.
 */
export async function culprits(
  typesetter: Typesetter,
  library: Library,
  outline: Outline,
  edition: Edition,
  files: EditionFiles,
  message: string,
): Promise<Issue[]> {
  const found: Issue[] = [];
  for (const planned of outline.entries.values()) {
    const single = alone(files, planned);
    const problem = failure(await typesetPdf(typesetter, single));
    if (problem === undefined) continue;
    found.push(
      finding(
        library,
        'print-renders',
        { message: problem },
        await placeOf(library, withinOutline(outline), planned.entry, edition.lang, (changed) =>
          typesetPdf(typesetter, new Map([...single, ...changed])),
        ),
      ),
    );
  }
  return found.length > 0 ? found : [finding(library, 'print-renders', { message })];
}

/** The block of an entry's text that cannot be set; `set` makes the PDF with some of its files changed. */
export async function placeOf(
  library: Library,
  reach: Reach,
  entry: Entry,
  lang: LanguageTag,
  set: (changed: EditionFiles) => Promise<Pdf>,
): Promise<{ file: string; line: number; column: number }> {
  const text = shownText(library, entry, lang);
  const withBody = (body: string): Promise<Pdf> => set(new Map([[bodyPath(entry), bodySource(body)]]));
  if (!(await withBody('')).ok) return { file: text.file, line: 1, column: 1 };
  const context = printContext(library, reach, entry, lang, new Map());
  const { root } = text.body;
  for (const child of root.children) {
    const rest = root.children.filter((node) => node.type === 'footnoteDefinition' && node !== child);
    const result = await withBody(toTypst({ ...root, children: [child, ...rest] }, context));
    if (!result.ok)
      return { file: text.file, line: child.position?.start.line ?? 1, column: child.position?.start.column ?? 1 };
  }
  return { file: text.file, line: 1, column: 1 };
}
