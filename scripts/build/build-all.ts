import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type TerminalWording, terminalWording } from '#i18n/terminal.ts';
import type { Library, Reading } from '#library/library.ts';
import { readLibrary } from '#library/reading.ts';
import { folderAbove } from '#library/report/folder-above.ts';
import { countErrors } from '#library/report/telling.ts';
import { terminalReport } from '#library/report/terminal.ts';
import type { Issue } from '#model/issue.ts';
import { COLLECTIONS } from '#model/kind.ts';
import { makePublication, PREFLIGHT_REPORT, type PublicationResult, preflightReport } from '#print/publication.ts';
import { makeSearchIndex } from '#search/make-search-index.ts';
import { buildSite } from './build-site.ts';
import { failureText } from './failure.ts';
import { handoutShelf } from './handout-shelf.ts';
import { outputProblem, type Staging, stage } from './output-folder.ts';
import { type Progress, progress } from './progress.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

export interface BuildOptions {
  /** Absolute path of the content folder. */
  content: string;
  /** Absolute path of the output folder. */
  out: string;
  print: boolean;
  /** Language of the messages; else that of the site. */
  lang?: string;
  /** Details for developers when something goes wrong that is not in the content. */
  debug: boolean;
}

/** A build stopped by findings that have been told. */
class Stopped extends Error {}

const entriesOf = (library: Library): number =>
  COLLECTIONS.reduce((sum, name) => sum + library.collections[name].size, 0);

/**
 * Checks, sets the publication, builds site and search, and swaps the result in. Answers whether it succeeded; what
 * went wrong has then been told on the terminal. Until the swap the output folder is not touched.
 */
export async function buildAll(options: BuildOptions): Promise<boolean> {
  const reading = await readLibrary(options.content, { today: new Date().toISOString().slice(0, 10) });
  const words = terminalWording(options.lang ?? reading.languages[0] ?? 'en');
  const told = progress(words, process.stdout);
  const problem = outputProblem(options.out, options.content, PROJECT);
  if (problem) {
    process.stderr.write(`${words.t(problem, { out: options.out })}\n`);
    return false;
  }
  let staging: Staging | undefined;
  try {
    const library = await checked(reading, options, words, told);
    staging = stage(options.out);
    discardOnSignal(staging, words);
    await make(library, staging, options, words, told);
    return true;
  } catch (error) {
    staging?.discard();
    const after = existsSync(options.out) ? 'build.stopped' : 'build.nothingYet';
    process.stderr.write(`${words.t(after, { out: shown(options.out) })}\n`);
    if (!(error instanceof Stopped)) process.stderr.write(`${failureText(error, words, options.debug)}\n`);
    return false;
  }
}

async function checked(
  reading: Reading,
  { lang, content }: BuildOptions,
  words: TerminalWording,
  told: Progress,
): Promise<Library> {
  tell(reading.issues, reading.languages, lang, content);
  const { library } = reading;
  if (!library) throw new Stopped();
  await told.step(
    words.t('build.check'),
    async () => library,
    (read) => words.plural('build.entries', entriesOf(read)),
  );
  return library;
}

async function make(
  library: Library,
  staging: Staging,
  options: BuildOptions,
  words: TerminalWording,
  told: Progress,
): Promise<void> {
  const publication = await told.step(
    words.t('build.publication'),
    async () => (options.print ? makePublication(library, { shelf: handoutShelf() }) : undefined),
    (made) => pagesOf(made, library, words),
  );
  if (publication) {
    tell(publication.issues, library.site.languages, options.lang, options.content);
    if (countErrors(publication.issues) > 0) {
      for (const { plan } of publication.editions) process.stdout.write(`${plan.join('\n')}\n\n`);
      throw new Stopped();
    }
    if (publication.withoutRoom > 0)
      process.stdout.write(`${words.plural('build.withoutRoom', publication.withoutRoom)}\n`);
  }
  const manifest = join(staging.cache, 'publication.json');
  if (publication) writeFileSync(manifest, JSON.stringify(publication.manifest));
  await told.step(words.t('build.site'), async () => {
    const { dist, cache } = staging;
    await buildSite(PROJECT, { content: options.content, manifest: publication && manifest, dist, cache });
  });
  for (const { file, pdf, variants } of publication?.editions ?? []) {
    writeInto(staging.dist, file, pdf);
    for (const variant of variants) writeInto(staging.dist, variant.file, variant.bytes);
  }
  for (const { file, bytes } of [...(publication?.books ?? []), ...(publication?.handouts ?? [])])
    writeInto(staging.dist, file, bytes);
  if (publication && publication.editions.length > 0)
    writeInto(
      staging.dist,
      PREFLIGHT_REPORT,
      new TextEncoder().encode(preflightReport(publication.editions, publication.handouts)),
    );
  await told.step(
    words.t('build.search'),
    () => makeSearchIndex(library, staging.dist),
    (made) =>
      words.plural(
        'build.records',
        made.reduce((sum, { records }) => sum + records, 0),
      ),
  );
  const files = countFiles(staging.dist);
  await told.step(words.t('build.swap'), async () => staging.commit());
  process.stdout.write(`${words.t('build.done', { seconds: told.seconds(), files, out: shown(options.out) })}\n`);
}

function pagesOf(made: PublicationResult | undefined, { publication }: Library, words: TerminalWording): string {
  if (!made) return words.t('build.noPrint');
  if (!publication) return words.t('build.noPublication');
  if (made.editions.length === 0) return words.t('build.notSet');
  return made.editions.map(({ lang, pages }) => `${lang} ${words.plural('build.pages', pages)}`).join(', ');
}

function tell(issues: readonly Issue[], languages: readonly string[], lang: string | undefined, content: string): void {
  if (issues.length === 0) return;
  const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
  process.stdout.write(`${terminalReport(issues, { lang, languages, above: folderAbove(content), colour })}\n`);
}

function writeInto(dist: string, file: string, bytes: Uint8Array): void {
  const path = join(dist, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/** Somebody who interrupts a build finds nothing lying about. */
function discardOnSignal(staging: Staging, words: TerminalWording): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)
    process.once(signal, () => {
      staging.discard();
      process.stderr.write(`\n${words.t('build.interrupted')}\n`);
      process.exit(code);
    });
}

/** Number of files in a folder, with all folders below it. */
const countFiles = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile()).length;

/** A path as somebody in the current folder would write it. */
const shown = (path: string): string => {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') ? path : short;
};
