import { pathToFileURL } from 'node:url';
import { findProgram } from '../find-program.ts';
import type { Lack } from '../measurement.ts';
import type { Call } from '../timed.ts';

/** A program that sets HTML as pages. */
export interface CssTypesetter {
  id: 'chromium' | 'weasyprint' | 'pagedjs';
  label: string;
  /** What it cannot do, whatever its style sheet asks for. Tags and hyphens are read from what it made. */
  lacks: readonly Lack[];
  /** How it is called to set a document; `undefined` where the machine lacks it. `scratch` is a folder for its own files. */
  call(html: string, pdf: string, scratch: string): Call | undefined;
}

/** Quiet, without a window, and without asking other hosts for anything. */
const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The typesetters of the field that read CSS, as far as the machine has them.
 *
 * @param programs paths by id of those that are not on the PATH
 */
export function cssTypesetters(programs: Readonly<Record<string, string | undefined>>): readonly CssTypesetter[] {
  const chromium =
    programs['chromium'] ?? findProgram(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']);
  const weasyprint = programs['weasyprint'] ?? findProgram(['weasyprint']);
  const pagedjs = programs['pagedjs'] ?? findProgram(['pagedjs-cli']);
  return [
    {
      id: 'chromium',
      label: 'Chromium --print-to-pdf',
      lacks: ['plan', 'references', 'heads', 'bleed', 'cmyk', 'booklet'],
      call: (html, pdf, scratch) =>
        chromium === undefined
          ? undefined
          : {
              file: chromium,
              args: [
                '--headless',
                ...BROWSER_FLAGS,
                `--user-data-dir=${scratch}`,
                '--no-pdf-header-footer',
                `--print-to-pdf=${pdf}`,
                pathToFileURL(html).href,
              ],
            },
    },
    {
      id: 'weasyprint',
      label: 'WeasyPrint',
      lacks: ['plan', 'cmyk', 'booklet'],
      call: (html, pdf) => (weasyprint === undefined ? undefined : { file: weasyprint, args: ['-q', html, pdf] }),
    },
    {
      id: 'pagedjs',
      label: 'Paged.js (pagedjs-cli)',
      lacks: ['plan', 'cmyk', 'booklet'],
      call: (html, pdf) =>
        pagedjs === undefined
          ? undefined
          : {
              file: pagedjs,
              args: [html, '-o', pdf, '--browserArgs', BROWSER_FLAGS.join(',')],
              // It brings no browser of its own where it was installed without one.
              ...(chromium === undefined ? {} : { env: { PUPPETEER_EXECUTABLE_PATH: chromium } }),
            },
    },
  ];
}
