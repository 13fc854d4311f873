import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { terminalWording } from '#i18n/terminal.ts';
import { allowClosedPipe } from './allow-closed-pipe.ts';
import { check } from './bench/check.ts';
import type { Measurement } from './bench/measurement.ts';
import { print } from './bench/print.ts';
import { machine, type RowResult, results } from './bench/result.ts';
import { QUERIES, search } from './bench/search.ts';
import { searchPage } from './bench/search-page.ts';
import { tablesOf } from './bench/table.ts';
import { failureText } from './build/failure.ts';
import { commandLine } from './command-line.ts';
import { firstLanguage, help } from './help.ts';
import { wrongCall } from './wrong-call.ts';

const MEASUREMENTS: readonly Measurement[] = [check, print, search, searchPage];

const HELP = help({
  en: `npm run bench -- [check] [print] [search] [search-page] [--content DIR] [--runs NUMBER] [--json FILE] [--lang LANG]

Measures how long things take and how well the search answers, all of it or what is named, and puts other programs
that do the same beside it in the same run. A program that the machine does not have is named as missing.
Ends with 0 when everything of ours was measured, with 1 when not, with 2 after a wrong call.

  check           the check of the content, and of a thousand entries made from it
  print           the publication; the same pages by Chromium, WeasyPrint and Paged.js
  search          answers to judged queries, also among 400 pages that answer nothing; the same by stock Pagefind,
                  MiniSearch and Orama; asked once, because answers do not differ from run to run
  search-page     what a visitor of the search page transfers until the first result and how long a query takes

  --content DIR   folder with the content                              (content)
  --runs NUMBER   how often each thing is measured; the median counts  (3)
  --json FILE     writes the figures into a file too
  --pagedjs PATH  the program pagedjs-cli, when it is not on the PATH
  --queries DIR   folder with the judged queries, LANG.tuned.json and LANG.kept.json
                                                                       (src/search/evaluation)
  --lang LANG     language of what is printed                          (first of the site)
  --debug         details for developers when something goes wrong
`,
  cs: `npm run bench -- [check] [print] [search] [search-page] [--content DIR] [--runs NUMBER] [--json FILE] [--lang LANG]

Změří, jak dlouho co trvá a jak dobře odpovídá hledání, vše nebo jen to, co je jmenováno, a v témže běhu vedle toho
jiné programy, které dělají totéž. Program, který počítač nemá, je uveden jako chybějící.
Končí hodnotou 0, když se vše naše změřilo, 1 když ne, 2 po chybném volání.

  check           kontrola obsahu a tisíce záznamů z něj vytvořených
  print           publikace; tytéž strany v Chromiu, WeasyPrintu a Paged.js
  search          odpovědi na posouzené dotazy, i mezi 400 stránkami, které neodpovídají na nic; totéž v Pagefindu, jak
                  je, MiniSearch a Orama; každý dotaz jednou, protože odpovědi se běh od běhu neliší
  search-page     kolik dat stáhne návštěvník hledání do prvního výsledku a jak dlouho trvá dotaz

  --content DIR   složka s obsahem                                     (content)
  --runs NUMBER   kolikrát se každá věc měří; platí medián             (3)
  --json FILE     zapíše čísla také do souboru
  --pagedjs PATH  program pagedjs-cli, není-li v PATH
  --queries DIR   složka s posouzenými dotazy, LANG.tuned.json a LANG.kept.json
                                                                       (src/search/evaluation)
  --lang LANG     jazyk výpisu                                         (první jazyk webu)
  --debug         podrobnosti pro vývojáře, když se něco nepodaří
`,
  de: `npm run bench -- [check] [print] [search] [search-page] [--content DIR] [--runs NUMBER] [--json FILE] [--lang LANG]

Misst, wie lange etwas dauert und wie gut die Suche antwortet, alles oder nur das Genannte, und im selben Lauf daneben
andere Programme, die dasselbe tun. Ein Programm, das der Rechner nicht hat, wird als fehlend genannt.
Endet mit 0, wenn alles Eigene gemessen wurde, mit 1, wenn nicht, mit 2 nach einem falschen Aufruf.

  check           die Prüfung der Inhalte und von tausend daraus gemachten Einträgen
  print           die Publikation; dieselben Seiten in Chromium, WeasyPrint und Paged.js
  search          Antworten auf beurteilte Anfragen, auch zwischen 400 Seiten, die nichts beantworten; dieselben mit
                  Pagefind, wie es ist, MiniSearch und Orama; einmal, denn Antworten sind in jedem Lauf gleich
  search-page     was die Suchseite bis zum ersten Ergebnis überträgt und wie lange eine Anfrage dauert

  --content DIR   Ordner mit den Inhalten                              (content)
  --runs NUMBER   wie oft jede Sache gemessen wird; der Median gilt    (3)
  --json FILE     schreibt die Zahlen auch in eine Datei
  --pagedjs PATH  das Programm pagedjs-cli, wenn es nicht im PATH liegt
  --queries DIR   Ordner mit beurteilten Anfragen, LANG.tuned.json und LANG.kept.json
                                                                       (src/search/evaluation)
  --lang LANG     Sprache der Ausgabe                                  (erste der Website)
  --debug         Einzelheiten zur Entwicklung, wenn etwas misslingt
`,
});

const { values, positionals } = commandLine(
  {
    content: { type: 'string', default: 'content' },
    runs: { type: 'string', default: '3' },
    json: { type: 'string' },
    pagedjs: { type: 'string' },
    queries: { type: 'string', default: QUERIES },
    lang: { type: 'string' },
    debug: { type: 'boolean', default: false },
  },
  HELP,
  { takesWords: true },
);

const names = MEASUREMENTS.map(({ name }) => name);
const unknown = positionals.find((name) => !names.includes(name));
if (unknown !== undefined) wrongCall(`Unknown measurement: ${unknown}. Known are: ${names.join(', ')}`, HELP);
if (!/^[1-9]\d{0,2}$/.test(values.runs))
  wrongCall(`${values.runs} is no number of runs. Write for example  --runs 3`, HELP);
const runs = Number(values.runs);
const lang = values.lang ?? firstLanguage(values.content) ?? 'en';
const say = terminalWording(lang);

allowClosedPipe();
const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const facts = machine();
  process.stdout.write(`${say.t('bench.machine', { ...facts, runs })}\n`);
  const measurements: { name: string; rows: RowResult[] }[] = [];
  for (const { name, title, measure } of MEASUREMENTS) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const folder = join(scratch, name);
    mkdirSync(folder);
    const rows = results(
      await measure({
        content: resolve(values.content),
        runs,
        folder,
        say,
        programs: { pagedjs: values.pagedjs },
        queries: resolve(values.queries),
        progress: (step) => process.stderr.write(`${name}: ${step}\n`),
      }),
    );
    measurements.push({ name, rows });
    process.stdout.write(`\n${say.t(title)}\n${tablesOf(rows, say, lang).join('\n')}\n`);
  }
  if (values.json !== undefined) {
    const file = resolve(values.json);
    writeFileSync(
      file,
      `${JSON.stringify({ machine: facts, content: values.content, runs, measurements }, undefined, 2)}\n`,
    );
    process.stdout.write(`\n${say.t('bench.written', { file })}\n`);
  }
} catch (error) {
  process.stderr.write(`${failureText(error, say, values.debug)}\n`);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
