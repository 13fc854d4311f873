import { join } from 'node:path';
import type { Wording } from '#i18n/wording.ts';
import { wording } from '#i18n/wording.ts';
import type { Library } from '#library/library.ts';
import { countErrors } from '#library/report/telling.ts';
import { terminalReport } from '#library/report/terminal.ts';
import { makePublication, PREFLIGHT_REPORT, type PrintedEdition, preflightReport } from '#print/publication.ts';
import type { Typesetters } from '#print/typesetters.ts';
import { handoutShelf } from '../build/handout-shelf.ts';
import { markAsOurs } from '../build/output-folder.ts';
import { putFile } from './put-file.ts';

/** What one printing needs to know. */
export interface PrintCall {
  /** Output folder. */
  out: string;
  /** Only the edition in this language. */
  only: string | undefined;
  /** Words of the messages. */
  words: Wording;
  /** How findings are told. */
  report: Parameters<typeof terminalReport>[1];
  typesetters: Typesetters;
  /** Every entry as a PDF of its own too. */
  handouts: boolean;
  /** The page plans too, else one line for each edition. */
  withPlan: boolean;
}

function tell({ lang, pages, plan }: PrintedEdition, { words, withPlan }: PrintCall): void {
  const own = wording(lang);
  const text = withPlan
    ? `\n${own.t('print.edition', { language: own.language(lang) })}\n${plan.join('\n')}`
    : words.t('print.set', { language: words.language(lang), pages });
  process.stdout.write(`${text}\n`);
}

/** Makes the publication of a library, tells its plan and its findings and writes its files; false when it is not fit to be published. */
export async function printOnce(library: Library, call: PrintCall): Promise<boolean> {
  const { out, only, words, report, typesetters, handouts, withPlan } = call;
  const made = await makePublication(library, {
    typesetters,
    handouts,
    shelf: handoutShelf(),
    ...(only === undefined ? {} : { languages: [only] }),
  });
  for (const edition of made.editions) tell(edition, call);
  if (withPlan) process.stdout.write('\n');
  const write = ({ file, bytes }: { file: string; bytes: Uint8Array }): void => {
    const path = join(out, file);
    putFile(path, bytes);
    if (withPlan)
      process.stdout.write(`${words.t('print.written', { file: path, size: Math.ceil(bytes.length / 1024) })}\n`);
  };
  // Books for e-readers have no limit of pages: what is wrong with a PDF is not wrong with them.
  made.books.forEach(write);
  if (made.books.length > 0) markAsOurs(out);
  if (made.issues.length > 0) process.stdout.write(`${terminalReport(made.issues, report)}\n`);
  // Files that are not fit to be published do not take the place of good ones.
  if (countErrors(made.issues) > 0) return false;
  for (const { file, pdf, variants } of made.editions) [{ file, bytes: pdf }, ...variants].forEach(write);
  for (const { file, bytes } of made.handouts) putFile(join(out, file), bytes);
  if (made.handouts.length > 0) {
    const folder = join(out, 'publication/handouts');
    process.stdout.write(`${words.plural('print.handouts', made.handouts.length, { folder })}\n`);
  }
  putFile(join(out, PREFLIGHT_REPORT), new TextEncoder().encode(preflightReport(made.editions, made.handouts)));
  markAsOurs(out);
  return true;
}
