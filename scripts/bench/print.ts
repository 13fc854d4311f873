import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLibrary } from '#library/reading.ts';
import type { LanguageTag } from '#model/language.ts';
import type { Bench, Measurement, Row } from './measurement.ts';
import { secondsAfterEdits } from './print/after-edits.ts';
import { writeHtmlFiles } from './print/html-files.ts';
import { type PdfFacts, pdfFacts } from './print/pdf-facts.ts';
import { plannedOutlines } from './print/planned-outlines.ts';
import { type CssTypesetter, cssTypesetters } from './print/typesetters.ts';
import { median } from './result.ts';
import { type Contender, rounds } from './rounds.ts';
import { type Call, timedTogether } from './timed.ts';

const PRINT = fileURLToPath(new URL('../print.ts', import.meta.url));
const SET_PAGES = fileURLToPath(new URL('./print/set-pages.ts', import.meta.url));

/** Something that sets the pages in all languages. */
interface Setter extends Pick<Row, 'id' | 'label' | 'note' | 'base'>, Partial<Pick<CssTypesetter, 'lacks'>> {
  /** Side by side; none where the machine lacks the program. */
  calls: readonly Call[];
  /** The PDFs for reading that come of it. */
  pdfs: readonly string[];
}

/** A folder in the one for the measurement, made when it is not there. */
function inside({ folder }: Bench, name: string): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  return path;
}

/** The whole publication, and our typesetting alone of the pages that were planned for it. */
function ours(bench: Bench, planned: string, day: string, name: string, languages: readonly LanguageTag[]): Setter[] {
  const { content, say } = bench;
  const whole = inside(bench, 'publication');
  const pages = inside(bench, 'pages');
  const node = (...args: string[]): Call => ({ file: process.execPath, args });
  return [
    {
      id: 'publication',
      label: say.t('bench.print.publication'),
      note: say.t('bench.print.publicationNote'),
      base: true,
      calls: [node(PRINT, '--content', content, '--out', whole)],
      pdfs: languages.map((lang) => join(whole, 'publication', `${name}-${lang.toLowerCase()}.pdf`)),
    },
    {
      id: 'pages',
      label: say.t('bench.print.pages'),
      note: say.t('bench.print.pagesNote'),
      base: true,
      calls: [node(SET_PAGES, content, planned, pages, day)],
      pdfs: languages.map((lang) => join(pages, `${lang}.pdf`)),
    },
  ];
}

/** The typesetters of the field with the same pages. */
function others(bench: Bench, html: ReadonlyMap<LanguageTag, string>): Setter[] {
  return cssTypesetters(bench.programs).map(({ id, label, lacks, call }) => {
    const pdf = (lang: LanguageTag): string => join(inside(bench, id), `${lang}.pdf`);
    const calls = [...html].flatMap(([lang, file]) => call(file, pdf(lang), inside(bench, `${id}-${lang}`)) ?? []);
    return { id, label, lacks, calls, pdfs: [...html.keys()].map(pdf) };
  });
}

/** What a typesetter lacks: what is known of it, and what its pages show. */
const lacksOf = (lacks: NonNullable<Row['lacks']>, { hyphenated, tagged }: PdfFacts): NonNullable<Row['lacks']> => [
  ...lacks,
  ...(hyphenated ? [] : (['hyphens'] as const)),
  ...(tagged ? [] : (['tags'] as const)),
];

/**
 * How long the publication takes in fresh processes: the whole of it, our typesetting of the planned pages alone, and
 * the same pages by the typesetters of the field. Each of them sets all languages side by side. Beside them how long it
 * takes in a process that goes on living, after an edit.
 */
export const print: Measurement = {
  name: 'print',
  title: 'bench.title.print',
  async measure(bench) {
    const { content, runs, say, progress } = bench;
    const day = new Date().toISOString().slice(0, 10);
    const { library } = await readLibrary(content, { today: day });
    if (library && !library.publication) {
      const label = say.t('bench.print.publication');
      return [{ id: 'publication', label, note: say.t('bench.print.none'), seconds: [], figures: {} }];
    }
    progress('plan');
    const outlines = library ? await plannedOutlines(library) : [];
    if (!library?.publication || outlines.length === 0) throw new Error(say.t('bench.print.errors'));
    const planned = join(bench.folder, 'outlines.json');
    writeFileSync(planned, JSON.stringify(outlines));
    const html = await writeHtmlFiles(library, outlines, inside(bench, 'html'));
    const languages = outlines.map(({ lang }) => lang);
    const setters = [...ours(bench, planned, day, library.publication.name, languages), ...others(bench, html)];
    const timings = await rounds(
      runs,
      setters
        .filter(({ calls }) => calls.length > 0)
        .map(
          ({ id, calls, base }): Contender => ({
            id,
            foreign: base !== true,
            run: () => timedTogether(calls),
          }),
        ),
      progress,
    );
    progress('edited');
    const edited: Row = {
      id: 'edited',
      label: say.t('bench.print.edited'),
      note: say.t('bench.print.editedNote'),
      seconds: await secondsAfterEdits(content, join(bench.folder, 'edited'), library, outlines, runs, day),
      figures: {},
    };
    const rows: Row[] = [];
    for (const { calls, pdfs, lacks, ...row } of setters) {
      const { seconds, failed } = timings.get(row.id) ?? { seconds: [] };
      const absent = pdfs.find((pdf) => !existsSync(pdf));
      if (calls.length === 0) rows.push({ ...row, seconds, figures: {}, missing: true });
      else if (failed !== undefined) rows.push({ ...row, seconds, figures: {}, failed });
      // Some browsers end well although they wrote nothing.
      else if (absent !== undefined && !row.base)
        rows.push({ ...row, seconds: [], figures: {}, failed: say.t('bench.absent', { file: basename(absent) }) });
      else {
        const facts = await pdfFacts(pdfs);
        const { pages, words } = facts;
        const perPage = (1000 * (median(seconds) ?? 0)) / Math.max(1, pages);
        rows.push({
          ...row,
          seconds,
          figures: { pages, perPage, words },
          ...(lacks ? { lacks: lacksOf(lacks, facts) } : {}),
        });
      }
    }
    return [...rows.filter(({ base }) => base), edited, ...rows.filter(({ base }) => !base)];
  },
};
