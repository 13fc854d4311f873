import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { terminalWording } from '#i18n/terminal.ts';
import { wording } from '#i18n/wording.ts';
import { readLibrary } from '#library/reading.ts';
import { folderAbove } from '#library/report/folder-above.ts';
import { countErrors } from '#library/report/telling.ts';
import { terminalReport } from '#library/report/terminal.ts';
import { makePublication, PREFLIGHT_REPORT, type PrintedEdition, preflightReport } from '#print/publication.ts';
import { failureText } from './build/failure.ts';
import { markAsOurs, outputProblem } from './build/output-folder.ts';
import { commandLine } from './command-line.ts';
import { help } from './help.ts';
import { printFolder } from './print/print-folder.ts';

const HELP = help({
  en: `npm run print -- [--content DIR] [--out DIR] [--only LANG] [--handouts] [--lang LANG] [--debug]

Checks the content, sets the publication without the site and prints its page plan. The PDFs and the books
for e-readers (EPUB) go into the folder "publication" of the output folder, where the site offers them too.
Ends with 0 when every edition was made and fits, with 1 when not, with 2 after a wrong call.

  --content DIR   folder with the content                (content)
  --out DIR       folder for the result                  (dist; for another content folder DIR-print beside it)
  --only LANG     only the edition in this language      (all)
  --handouts      also every entry as a PDF of its own, on one or two sides of A4; takes longer
  --lang LANG     language of the messages               (first language of the site)
  --debug         details for developers when something goes wrong
`,
  cs: `npm run print -- [--content DIR] [--out DIR] [--only LANG] [--handouts] [--lang LANG] [--debug]

Zkontroluje obsah, vysází publikaci bez webu a vypíše plán stran. Soubory PDF a knihy pro čtečky (EPUB) uloží do
složky „publication“ výstupní složky, kde je nabízí i web.
Končí hodnotou 0, když každé vydání vzniklo a vejde se, 1 když ne, 2 po chybném volání.

  --content DIR   složka s obsahem                       (content)
  --out DIR       složka pro výsledek                    (dist; pro jinou složku s obsahem DIR-print vedle ní)
  --only LANG     jen vydání v tomto jazyce              (všechna)
  --handouts      také každý záznam jako samostatné PDF, na jedné nebo dvou stranách A4; trvá déle
  --lang LANG     jazyk hlášení                          (první jazyk webu)
  --debug         podrobnosti pro vývojáře, když se něco nepodaří
`,
  de: `npm run print -- [--content DIR] [--out DIR] [--only LANG] [--handouts] [--lang LANG] [--debug]

Prüft die Inhalte, setzt die Publikation ohne die Website und gibt ihren Seitenplan aus. Die PDF und die
Bücher für E-Reader (EPUB) kommen in den Ordner „publication“ des Ausgabeordners, wo auch die Website sie anbietet.
Endet mit 0, wenn jede Ausgabe entstand und passt, mit 1, wenn nicht, mit 2 nach einem falschen Aufruf.

  --content DIR   Ordner mit den Inhalten                (content)
  --out DIR       Ordner für das Ergebnis                (dist; für einen anderen Ordner mit Inhalten DIR-print daneben)
  --only LANG     nur die Ausgabe in dieser Sprache      (alle)
  --handouts      auch jeder Eintrag als eigenes PDF, auf einer oder zwei Seiten A4; dauert länger
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
    lang: { type: 'string' },
    debug: { type: 'boolean', default: false },
  },
  HELP,
);

/** Puts a file in place in one step, so that nobody ever opens half a file. */
function put(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  try {
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function tell({ lang, plan }: PrintedEdition): void {
  const words = wording(lang);
  process.stdout.write(`\n${words.t('print.edition', { language: words.language(lang) })}\n${plan.join('\n')}\n`);
}

async function run(): Promise<boolean> {
  const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
  const { library, issues, languages } = await readLibrary(resolve(values.content), {
    today: new Date().toISOString().slice(0, 10),
  });
  const report = { lang: values.lang, languages, above: folderAbove(values.content), colour };
  if (!library) {
    process.stdout.write(terminalReport(issues, report));
    return false;
  }
  if (values.only !== undefined && !languages.includes(values.only)) {
    process.stderr.write(`${HELP}\n--only ${values.only}: ${languages.join(', ')}\n`);
    process.exit(2);
  }
  const words = wording(values.lang ?? languages[0] ?? 'en');
  if (!library.publication) {
    process.stdout.write(`${words.t('print.nothingToPrint')}\n`);
    return true;
  }
  const out = printFolder(values);
  const problem = outputProblem(out, resolve(values.content), PROJECT);
  if (problem) {
    process.stderr.write(`${terminalWording(values.lang ?? languages[0] ?? 'en').t(problem, { out })}\n`);
    return false;
  }
  const made = await makePublication(library, {
    handouts: values.handouts,
    ...(values.only === undefined ? {} : { languages: [values.only] }),
  });
  for (const edition of made.editions) tell(edition);
  process.stdout.write('\n');
  const write = ({ file, bytes }: { file: string; bytes: Uint8Array }): void => {
    const path = join(out, file);
    put(path, bytes);
    process.stdout.write(`${words.t('print.written', { file: path, size: Math.ceil(bytes.length / 1024) })}\n`);
  };
  // Books for e-readers have no limit of pages: what is wrong with a PDF is not wrong with them.
  made.books.forEach(write);
  if (made.books.length > 0) markAsOurs(out);
  if (made.issues.length > 0) process.stdout.write(`${terminalReport(made.issues, report)}\n`);
  // Files that are not fit to be published do not take the place of good ones.
  if (countErrors(made.issues) > 0) return false;
  for (const { file, pdf, variants } of made.editions) [{ file, bytes: pdf }, ...variants].forEach(write);
  for (const { file, bytes } of made.handouts) put(join(out, file), bytes);
  if (made.handouts.length > 0) {
    const folder = join(out, 'publication/handouts');
    process.stdout.write(`${words.plural('print.handouts', made.handouts.length, { folder })}\n`);
  }
  put(join(out, PREFLIGHT_REPORT), new TextEncoder().encode(preflightReport(made.editions, made.handouts)));
  markAsOurs(out);
  return true;
}

try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${failureText(error, terminalWording(values.lang ?? 'en'), values.debug)}\n`);
  process.exitCode = 1;
}
