import { terminalWording } from '#i18n/terminal.ts';
import { folderAbove } from '#library/report/folder-above.ts';
import { githubReport } from '#library/report/github.ts';
import { jsonReport } from '#library/report/json.ts';
import { terminalReport } from '#library/report/terminal.ts';
import { LanguageTag } from '#model/language.ts';
import { allowClosedPipe } from './allow-closed-pipe.ts';
import { failureText } from './build/failure.ts';
import { commandLine } from './command-line.ts';
import { help } from './help.ts';
import { proofreadContent } from './proofread/proofread-content.ts';
import { wrongCall } from './wrong-call.ts';

const FORMATS = ['text', 'json', 'github'] as const;

const HELP = help({
  en: `npm run proofread -- [--content DIR] [--format text|json|github] [--lang LANG] [--debug]

Reads every text for spelling (Czech, German, English), typography and words that the glossary wants avoided.
Ends with 0 when nothing was found, with 1 when something was, with 2 after a wrong call. Nothing is changed.
A right word that no dictionary knows stands in spelling.LANG.txt of the content folder, a name in spelling.txt.

  --content DIR   folder with the content                        (content)
  --format NAME   text for people, json, or github annotations   (text)
  --lang LANG     language of the findings                       (that of each file)
  --debug         details for developers when something goes wrong
`,
  cs: `npm run proofread -- [--content DIR] [--format text|json|github] [--lang LANG] [--debug]

Přečte pravopis (česky, německy, anglicky) a typografii všech textů a najde slova, kterým se slovník vyhýbá.
Končí hodnotou 0 bez nálezu, 1 s nálezem, 2 po chybném volání. Nic nemění.
Správné slovo, které slovníky neznají, patří do spelling.LANG.txt ve složce s obsahem, jméno do spelling.txt.

  --content DIR   složka s obsahem                               (content)
  --format NAME   text pro lidi, json, nebo poznámky pro github  (text)
  --lang LANG     jazyk nálezů                                   (jazyk každého souboru)
  --debug         podrobnosti pro vývojáře, když se něco nepodaří
`,
  de: `npm run proofread -- [--content DIR] [--format text|json|github] [--lang LANG] [--debug]

Liest Rechtschreibung (Tschechisch, Deutsch, Englisch) und Typografie aller Texte und findet Wörter, die das Glossar
meidet. Endet mit 0 ohne Befund, mit 1 bei Befunden, mit 2 nach einem falschen Aufruf. Geändert wird nichts.
Ein richtiges Wort, das kein Wörterbuch kennt, steht in spelling.LANG.txt bei den Inhalten, ein Name in spelling.txt.

  --content DIR   Ordner mit den Inhalten                        (content)
  --format NAME   text für Menschen, json oder Hinweise für github  (text)
  --lang LANG     Sprache der Befunde                            (die jeder Datei)
  --debug         Einzelheiten zur Entwicklung, wenn etwas misslingt
`,
});

const { values } = commandLine(
  {
    content: { type: 'string', default: 'content' },
    format: { type: 'string', default: 'text' },
    lang: { type: 'string' },
    debug: { type: 'boolean', default: false },
  },
  HELP,
);

if (values.content === '') wrongCall('No folder is named. Write for example  --content content', HELP);
const format = FORMATS.find((name) => name === values.format);
if (format === undefined) wrongCall(`Unknown format: ${values.format}. Known are: ${FORMATS.join(', ')}`, HELP);
if (values.lang !== undefined && !LanguageTag.safeParse(values.lang).success)
  wrongCall(`Unknown language: ${values.lang}. Write it as in file names, for example  --lang cs`, HELP);

allowClosedPipe();

try {
  const { issues, languages, unspelt } = await proofreadContent(values.content);
  const { t } = terminalWording(values.lang ?? languages[0] ?? 'en');
  for (const lang of unspelt) process.stderr.write(`${t('proofread.noDictionary', { lang })}\n`);
  const options = { lang: values.lang, languages };
  const above = folderAbove(values.content);
  const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
  if (format === 'json') process.stdout.write(jsonReport(issues, options));
  else if (format === 'github') process.stdout.write(githubReport(issues, { ...options, above }));
  else process.stdout.write(terminalReport(issues, { ...options, above, colour }));
  process.exitCode = issues.length > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`${failureText(error, terminalWording(values.lang ?? 'en'), values.debug)}\n`);
  process.exitCode = 1;
}
