import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLibrary } from '#library/reading.ts';
import { readPdf } from '../testing/read-pdf.ts';
import type { Bench, Measurement, Row } from './measurement.ts';
import { writeHtmlFiles } from './print/html-files.ts';
import { plannedOutlines } from './print/planned-outlines.ts';
import { cssTypesetters } from './print/typesetters.ts';
import { median } from './result.ts';
import { type Contender, rounds, type Timing } from './rounds.ts';
import { timed, timedTogether } from './timed.ts';

const PRINT = fileURLToPath(new URL('../print.ts', import.meta.url));
const SET_PAGES = fileURLToPath(new URL('./print/set-pages.ts', import.meta.url));

/** The folder with that name in another, made when it is not there. */
function inside(folder: string, name: string): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  return path;
}

/** Pages, words, tags and hyphens of PDFs together. */
async function factsOf(files: readonly string[]) {
  const read = await Promise.all(files.map(readPdf));
  const sum = (value: (pdf: (typeof read)[number]) => number): number =>
    read.reduce((total, pdf) => total + value(pdf), 0);
  return {
    pages: sum(({ pages }) => pages),
    words: sum(({ text }) => text.split(' ').length),
    parted: sum(({ parted }) => parted),
    tagged: read.every(({ tagged }) => tagged),
  };
}

type Facts = Awaited<ReturnType<typeof factsOf>>;

const figures = ({ pages, words }: Facts, { seconds }: Timing): Row['figures'] => ({
  pages,
  words,
  perPage: (1000 * (median(seconds) ?? 0)) / Math.max(1, pages),
});

const NOT_RUN: Timing = { seconds: [] };

/**
 * How long the publication takes in fresh processes: the whole of it, our typesetting of the planned pages alone, and
 * the same pages by the typesetters of the field. All of them set the languages side by side.
 */
export const print: Measurement = {
  name: 'print',
  async measure({ content, runs, folder, say, programs, progress }: Bench) {
    const today = new Date().toISOString().slice(0, 10);
    const { library } = await readLibrary(content, { today });
    progress('plan');
    const outlines = library ? await plannedOutlines(library) : [];
    if (!library || outlines.length === 0)
      return [
        {
          id: 'publication',
          label: say.t('bench.print.publication'),
          seconds: [],
          figures: {},
          failed: say.t('bench.print.none'),
        },
      ];
    const planned = join(folder, 'outlines.json');
    writeFileSync(planned, JSON.stringify(outlines));
    const html = await writeHtmlFiles(library, outlines, inside(folder, 'html'));
    const pdfOf = (id: string, lang: string): string => join(inside(folder, id), `${lang}.pdf`);
    const whole = inside(folder, 'publication');
    const alone = inside(folder, 'pages');
    const typesetters = cssTypesetters(programs).map((typesetter) => ({
      ...typesetter,
      calls: [...html].flatMap(
        ([lang, file]) =>
          typesetter.call(file, pdfOf(typesetter.id, lang), inside(folder, `${typesetter.id}-${lang}`)) ?? [],
      ),
    }));
    const contenders: Contender[] = [
      {
        id: 'publication',
        run: () => timed({ file: process.execPath, args: [PRINT, '--content', content, '--out', whole] }),
      },
      { id: 'pages', run: () => timed({ file: process.execPath, args: [SET_PAGES, content, planned, alone, today] }) },
      ...typesetters
        .filter(({ calls }) => calls.length > 0)
        .map(({ id, calls }): Contender => ({ id, foreign: true, run: () => timedTogether(calls) })),
    ];
    const timings = await rounds(runs, contenders, progress);
    const made = (id: string): string[] =>
      [...html.keys()].map((lang) => pdfOf(id, lang)).filter((path) => existsSync(path));
    const reading = (): string[] => {
      const { name } = outlines.length > 0 && library.publication ? library.publication : { name: '' };
      const files = new Set(outlines.map(({ lang }) => `${name}-${lang.toLowerCase()}.pdf`));
      return readdirSync(join(whole, 'publication'))
        .filter((file) => files.has(file))
        .map((file) => join(whole, 'publication', file));
    };
    const ours = async (id: string, label: string, files: readonly string[]): Promise<Row> => {
      const timing = timings.get(id) ?? NOT_RUN;
      return { id, label, base: true, seconds: timing.seconds, figures: figures(await factsOf(files), timing) };
    };
    const rows = [
      await ours('publication', say.t('bench.print.publication'), reading()),
      await ours('pages', say.t('bench.print.pages'), made('pages')),
    ];
    for (const { id, label, lacks, calls } of typesetters) {
      const timing = timings.get(id) ?? NOT_RUN;
      const row = { id, label, seconds: timing.seconds };
      if (calls.length === 0) rows.push({ ...row, figures: {}, missing: true });
      else if (timing.failed !== undefined) rows.push({ ...row, figures: {}, failed: timing.failed });
      else {
        const facts = await factsOf(made(id));
        rows.push({
          ...row,
          figures: figures(facts, timing),
          lacks: [
            ...lacks,
            ...(facts.parted === 0 ? (['hyphens'] as const) : []),
            ...(facts.tagged ? [] : (['tags'] as const)),
          ],
        });
      }
    }
    return rows;
  },
};
