import type { Wording } from '#i18n/wording.ts';
import { PAGE_FORMATS, type Publication } from '#model/publication.ts';
import { BLEED } from './page-format.ts';
import { SLUG } from './press.ts';

/** Millimetres of bleed and marks around the trimmed page. */
const AROUND = BLEED + SLUG;

/** What a job is about. */
export interface Job {
  title: string;
  pages: number;
  format: Publication['format'];
  /** Name of the PDF for the press. */
  file: string;
  /** Who orders it, in one line. */
  client: string;
}

/** What a print shop asks before it begins, as a text file in the language of the edition. */
export function jobSheet(words: Wording, { title, pages, format, file, client }: Job): Uint8Array {
  const { t } = words;
  const { width, height } = PAGE_FORMATS[format];
  const mm = (value: number): string => words.number(value);
  const rows = [
    [t('print.job.title'), title],
    [t('print.job.client'), client],
    [t('print.job.file'), file],
    [t('print.job.language'), words.language(words.lang)],
    [t('print.job.pages'), t('print.job.pagesText', { pages })],
    [t('print.job.trim'), `${format}, ${mm(width)} × ${mm(height)} mm`],
    [t('print.job.media'), `${mm(width + 2 * AROUND)} × ${mm(height + 2 * AROUND)} mm`],
    [t('print.job.bleed'), t('print.job.bleedText', { bleed: mm(BLEED) })],
    [t('print.job.sheets'), words.number(Math.ceil(pages / 4))],
    [t('print.job.colours'), t('print.job.coloursText')],
    [t('print.job.paper'), t('print.job.paperText')],
    [t('print.job.binding'), t('print.job.bindingText')],
    [t('print.job.fonts'), t('print.job.fontsText')],
  ] as const;
  const wide = Math.max(...rows.map(([label]) => label.length));
  const lines = rows.map(([label, text]) => `${label.padEnd(wide)}  ${text}`);
  return new TextEncoder().encode(`${t('print.job')}\n\n${lines.join('\n')}\n`.replaceAll('\u00a0', ' '));
}
