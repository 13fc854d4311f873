import { readFileSync, writeFileSync } from 'node:fs';
import { terminalWording } from '#i18n/terminal.ts';
import { terminalReport } from '#library/report/terminal.ts';
import { failureText } from './build/failure.ts';
import { commandLine } from './command-line.ts';
import { help } from './help.ts';
import { readDocuments } from './provenance/documents.ts';
import { drawFacts } from './provenance/draw.ts';
import { commonRuns } from './provenance/own-words.ts';
import { readDraft } from './provenance/read-draft.ts';
import { drawText, isClean, provenanceText } from './provenance/report.ts';
import { projectOf, readRuns, writeRuns } from './provenance/saved-runs.ts';
import { sharesOf } from './provenance/shares.ts';
import { checkFigures } from './provenance/unsourced.ts';
import { runHashes } from './provenance/word-runs.ts';
import { wrongCall } from './wrong-call.ts';

/** Hashes of the runs of eight words of the documents that the first project began with; they are not part of it. */
const RUNS = new URL('./provenance/document-runs.txt', import.meta.url);

const HELP = help({
  en: `npm run provenance -- [--content DIR] [--documents DIR] [--lang LANG] [--format text|json]
npm run provenance -- --draw 10 [--seed 1]
npm run provenance -- --documents DIR --save FILE [--content DIR]

Tells where the content comes from: figures without a source, how far statements were checked, words taken over.
Ends with 0 when no figure lacks a source and nothing is copied, with 1 when not, with 2 after a wrong call.

  --content DIR    folder with the content                                        (content)
  --documents DIR  folder with .txt documents to compare the words with           (those saved for the project, if any)
  --save FILE      writes the runs of eight words of the documents as hashes and ends
  --draw NUMBER    draws facts at random, each with its pages and sources, to follow them by hand
  --seed NUMBER    the same number draws the same facts                           (1)
  --lang LANG      language of what is printed                                    (first of the site)
  --format NAME    text for people, or json                                       (text)
  --debug          details for developers when something goes wrong
`,
  cs: `npm run provenance -- [--content DIR] [--documents DIR] [--lang LANG] [--format text|json]
npm run provenance -- --draw 10 [--seed 1]
npm run provenance -- --documents DIR --save FILE [--content DIR]

Řekne, odkud obsah pochází: údaje bez zdroje, nakolik jsou tvrzení ověřená, převzatá slova.
Končí hodnotou 0, když žádnému údaji nechybí zdroj a nic není opsáno, 1 když ne, 2 po chybném volání.

  --content DIR    složka s obsahem                                      (content)
  --documents DIR  složka s dokumenty .txt, se kterými se slova porovnají  (pro projekt uložené, jsou-li)
  --save FILE      zapíše osmice slov dokumentů jako otisky a skončí
  --draw NUMBER    náhodně vybere údaje se stránkami a zdroji k ručnímu dohledání
  --seed NUMBER    stejné číslo vybere stejné údaje                      (1)
  --lang LANG      jazyk výpisu                                          (první jazyk webu)
  --format NAME    text pro lidi, nebo json                              (text)
  --debug          podrobnosti pro vývojáře, když se něco nepodaří
`,
  de: `npm run provenance -- [--content DIR] [--documents DIR] [--lang LANG] [--format text|json]
npm run provenance -- --draw 10 [--seed 1]
npm run provenance -- --documents DIR --save FILE [--content DIR]

Sagt, woher die Inhalte kommen: Angaben ohne Quelle, wie weit Aussagen geprüft sind, übernommene Wörter.
Endet mit 0, wenn keiner Angabe eine Quelle fehlt und nichts abgeschrieben ist, mit 1, wenn nicht, mit 2 nach einem
falschen Aufruf.

  --content DIR    Ordner mit den Inhalten                               (content)
  --documents DIR  Ordner mit .txt-Dokumenten zum Vergleich der Wörter   (für das Projekt gespeicherte, falls es sie gibt)
  --save FILE      schreibt die Folgen von acht Wörtern der Dokumente als Prüfsummen und endet
  --draw NUMBER    zieht Angaben zufällig, mit Seiten und Quellen, um ihnen nachzugehen
  --seed NUMBER    dieselbe Zahl zieht dieselben Angaben                 (1)
  --lang LANG      Sprache der Ausgabe                                   (erste der Website)
  --format NAME    text für Menschen oder json                           (text)
  --debug          Einzelheiten zur Entwicklung, wenn etwas misslingt
`,
});

const { values } = commandLine(
  {
    content: { type: 'string', default: 'content' },
    documents: { type: 'string' },
    save: { type: 'string' },
    draw: { type: 'string' },
    seed: { type: 'string', default: '1' },
    lang: { type: 'string' },
    format: { type: 'string', default: 'text' },
    debug: { type: 'boolean', default: false },
  },
  HELP,
);
const { content, documents, save, draw, seed, format } = values;
if (format !== 'text' && format !== 'json') wrongCall(`Unknown format: ${format}. Known are: text, json`, HELP);
if (draw !== undefined && !/^[1-9]\d*$/.test(draw))
  wrongCall(`${draw} is no number of facts. Write for example  --draw 10`, HELP);
if (!/^\d+$/.test(seed)) wrongCall(`${seed} is no whole number. Write for example  --seed 7`, HELP);
if (save !== undefined && documents === undefined)
  wrongCall('Name the documents as well, for example  --documents DIR', HELP);

try {
  const texts = documents === undefined ? [] : readDocuments(documents);
  if (documents !== undefined && texts.length === 0) wrongCall(`There are no .txt files in ${documents}.`, HELP);
  const { draft, library, issues } = await readDraft(content);
  const lang = values.lang ?? draft?.languages[0] ?? 'en';
  const show = (result: unknown, text: string): boolean =>
    process.stdout.write(format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : text);
  if (!draft || !library) {
    process.stdout.write(terminalReport(issues, { lang: values.lang, languages: draft?.languages ?? [] }));
    process.exitCode = 1;
  } else if (save !== undefined) {
    const hashes = runHashes(texts);
    writeFileSync(save, writeRuns({ project: projectOf(library), hashes }));
    process.stdout.write(`${terminalWording(lang).t('provenance.saved', { count: hashes.length, file: save })}\n`);
  } else if (draw === undefined) {
    const saved = readRuns(readFileSync(RUNS, 'utf8'));
    const hashes =
      documents !== undefined ? runHashes(texts) : saved.project === projectOf(library) ? saved.hashes : undefined;
    const provenance = {
      figures: checkFigures(draft),
      shares: sharesOf(draft),
      commonRuns: hashes ? commonRuns(draft, new Set(hashes)) : null,
    };
    show(provenance, provenanceText(provenance, lang));
    process.exitCode = isClean(provenance) ? 0 : 1;
  } else {
    const facts = drawFacts(draft, library, Number(draw), Number(seed));
    show(facts, drawText(facts, lang));
  }
} catch (error) {
  process.stderr.write(`${failureText(error, terminalWording(values.lang ?? 'en'), values.debug)}\n`);
  process.exitCode = 1;
}
