import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { terminalWording } from '#i18n/terminal.ts';
import { wording } from '#i18n/wording.ts';
import { readingMemory } from '#library/read/memory.ts';
import { readLibrary } from '#library/reading.ts';
import { folderAbove } from '#library/report/folder-above.ts';
import { terminalReport } from '#library/report/terminal.ts';
import { startTypesetters } from '#print/typesetters.ts';
import { failureText } from './build/failure.ts';
import { outputProblem } from './build/output-folder.ts';
import { commandLine } from './command-line.ts';
import { help } from './help.ts';
import { onChange } from './print/on-change.ts';
import { printFolder } from './print/print-folder.ts';
import { printOnce } from './print/print-once.ts';

const HELP = help({
  en: `npm run print -- [--content DIR] [--out DIR] [--only LANG] [--handouts] [--watch] [--lang LANG] [--debug]

Checks the content, sets the publication without the site and prints its page plan. The PDFs and the books
for e-readers (EPUB) go into the folder "publication" of the output folder, where the site offers them too.
Ends with 0 when every edition was made and fits, with 1 when not, with 2 after a wrong call.

  --content DIR   folder with the content                (content)
  --out DIR       folder for the result                  (dist; for another content folder DIR-print beside it)
  --only LANG     only the edition in this language      (all)
  --handouts      also every entry as a PDF of its own, on one or two sides of A4; takes longer
  --watch         stays and prints again whenever a file of the content is saved
  --lang LANG     language of the messages               (first language of the site)
  --debug         details for developers when something goes wrong
`,
  cs: `npm run print -- [--content DIR] [--out DIR] [--only LANG] [--handouts] [--watch] [--lang LANG] [--debug]

Zkontroluje obsah, vysází publikaci bez webu a vypíše plán stran. Soubory PDF a knihy pro čtečky (EPUB) uloží do
složky „publication“ výstupní složky, kde je nabízí i web.
Končí hodnotou 0, když každé vydání vzniklo a vejde se, 1 když ne, 2 po chybném volání.

  --content DIR   složka s obsahem                       (content)
  --out DIR       složka pro výsledek                    (dist; pro jinou složku s obsahem DIR-print vedle ní)
  --only LANG     jen vydání v tomto jazyce              (všechna)
  --handouts      také každý záznam jako samostatné PDF, na jedné nebo dvou stranách A4; trvá déle
  --watch         zůstane a tiskne znovu, kdykoli se uloží soubor s obsahem
  --lang LANG     jazyk hlášení                          (první jazyk webu)
  --debug         podrobnosti pro vývojáře, když se něco nepodaří
`,
  de: `npm run print -- [--content DIR] [--out DIR] [--only LANG] [--handouts] [--watch] [--lang LANG] [--debug]

Prüft die Inhalte, setzt die Publikation ohne die Website und gibt ihren Seitenplan aus. Die PDF und die
Bücher für E-Reader (EPUB) kommen in den Ordner „publication“ des Ausgabeordners, wo auch die Website sie anbietet.
Endet mit 0, wenn jede Ausgabe entstand und passt, mit 1, wenn nicht, mit 2 nach einem falschen Aufruf.

  --content DIR   Ordner mit den Inhalten                (content)
  --out DIR       Ordner für das Ergebnis                (dist; für einen anderen Ordner mit Inhalten DIR-print daneben)
  --only LANG     nur die Ausgabe in dieser Sprache      (alle)
  --handouts      auch jeder Eintrag als eigenes PDF, auf einer oder zwei Seiten A4; dauert länger
  --watch         bleibt und druckt neu, sobald eine Datei der Inhalte gespeichert wird
  --lang LANG     Sprache der Meldungen                  (erste Sprache der Website)
  --debug         Einzelheiten zur Entwicklung, wenn etwas misslingt
`,
});

const PROJECT = resolve(import.meta.dirname, '..');

const { values } = commandLine(
  {
    content: { type: 'string', default: 'content' },
    out: { type: 'string' },
    only: { type: 'string' },
    handouts: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    lang: { type: 'string' },
    debug: { type: 'boolean', default: false },
  },
  HELP,
);

/** A thread for each of the two cores that the smallest machines have. */
const AHEAD = 2;
const typesetters = startTypesetters(AHEAD);

const memory = readingMemory();

/** Language of the messages; the site's first one is known once it was read. */
let spoken = values.lang ?? 'en';

/** Reads the content and prints it; `withPlan` also tells the page plan and the files. False when something is wrong. */
async function run(withPlan: boolean): Promise<boolean> {
  const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
  const { library, issues, languages } = await readLibrary(resolve(values.content), {
    today: new Date().toISOString().slice(0, 10),
    memory,
  });
  spoken = values.lang ?? languages[0] ?? spoken;
  const report = { lang: values.lang, languages, above: folderAbove(values.content), colour };
  if (!library) {
    process.stdout.write(terminalReport(issues, report));
    return false;
  }
  if (values.only !== undefined && !languages.includes(values.only)) {
    process.stderr.write(`${HELP}\n--only ${values.only}: ${languages.join(', ')}\n`);
    process.exit(2);
  }
  if (withPlan && issues.length > 0) process.stdout.write(`${terminalReport(issues, report)}\n`);
  const words = wording(spoken);
  if (!library.publication) {
    process.stdout.write(`${words.t('print.nothingToPrint')}\n`);
    return true;
  }
  const out = printFolder(values);
  const problem = outputProblem(out, resolve(values.content), PROJECT);
  if (problem) {
    process.stderr.write(`${terminalWording(spoken).t(problem, { out })}\n`);
    return false;
  }
  return printOnce(library, {
    out,
    only: values.only,
    words,
    report,
    typesetters,
    withPlan,
    handouts: values.handouts,
  });
}

/** Prints and tells how long it took while it watches; what goes wrong beside the content is told too. */
async function timed(withPlan: boolean): Promise<boolean> {
  const begun = performance.now();
  try {
    const fit = await run(withPlan);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    if (values.watch && fit) process.stdout.write(`${terminalWording(spoken).t('print.watching', { seconds })}\n`);
    return fit;
  } catch (error) {
    process.stderr.write(`${failureText(error, terminalWording(spoken), values.debug)}\n`);
    return false;
  }
}

// Where there is no folder there is nothing to wait for.
if (values.watch && existsSync(values.content)) {
  let first = true;
  const stop = onChange(resolve(values.content), async () => {
    const withPlan = first;
    first = false;
    await timed(withPlan);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      stop();
      void typesetters.close().finally(() => process.exit(0));
    });
} else {
  process.exitCode = (await timed(true)) ? 0 : 1;
  await typesetters.close();
}
