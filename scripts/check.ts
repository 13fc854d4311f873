import { terminalWording } from '#i18n/terminal.ts';
import { readLibrary } from '#library/reading.ts';
import { folderAbove } from '#library/report/folder-above.ts';
import { githubReport } from '#library/report/github.ts';
import { jsonReport } from '#library/report/json.ts';
import { countErrors } from '#library/report/telling.ts';
import { terminalReport } from '#library/report/terminal.ts';
import { Day } from '#model/dates.ts';
import { LanguageTag } from '#model/language.ts';
import { allowClosedPipe } from './allow-closed-pipe.ts';
import { failureText } from './build/failure.ts';
import { commandLine } from './command-line.ts';
import { help } from './help.ts';
import { wrongCall } from './wrong-call.ts';

const FORMATS = ['text', 'json', 'github'] as const;

const HELP = help({
  en: `npm run check -- [--content DIR] [--format text|json|github] [--lang LANG] [--today DAY] [--debug]

Reads the whole content and tells everything that is wrong with it.
Ends with 0 when there is no error, with 1 when there is one, with 2 after a wrong call.

  --content DIR   folder with the content                        (content)
  --format NAME   text for people, json, or github annotations   (text)
  --lang LANG     language of the findings                       (that of each file)
  --today DAY     day that decides what is overdue: 2026-11-22   (today)
  --debug         details for developers when something goes wrong
`,
  cs: `npm run check -- [--content DIR] [--format text|json|github] [--lang LANG] [--today DAY] [--debug]

Přečte celý obsah a řekne vše, co je v něm špatně.
Končí hodnotou 0 bez chyb, 1 s chybami, 2 po chybném volání.

  --content DIR   složka s obsahem                               (content)
  --format NAME   text pro lidi, json, nebo poznámky pro github  (text)
  --lang LANG     jazyk nálezů                                   (jazyk každého souboru)
  --today DAY     den, podle nějž se pozná prošlá lhůta: 2026-11-22  (dnes)
  --debug         podrobnosti pro vývojáře, když se něco nepodaří
`,
  de: `npm run check -- [--content DIR] [--format text|json|github] [--lang LANG] [--today DAY] [--debug]

Liest alle Inhalte und sagt alles, was daran falsch ist.
Endet mit 0 ohne Fehler, mit 1 bei Fehlern, mit 2 nach einem falschen Aufruf.

  --content DIR   Ordner mit den Inhalten                        (content)
  --format NAME   text für Menschen, json oder Hinweise für github  (text)
  --lang LANG     Sprache der Befunde                            (die jeder Datei)
  --today DAY     Tag, nach dem sich Fristen richten: 2026-11-22 (heute)
  --debug         Einzelheiten zur Entwicklung, wenn etwas misslingt
`,
});

const { values } = commandLine(
  {
    content: { type: 'string', default: 'content' },
    format: { type: 'string', default: 'text' },
    lang: { type: 'string' },
    debug: { type: 'boolean', default: false },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
  HELP,
);

if (values.content === '') wrongCall('No folder is named. Write for example  --content content', HELP);
const format = FORMATS.find((name) => name === values.format);
if (format === undefined) wrongCall(`Unknown format: ${values.format}. Known are: ${FORMATS.join(', ')}`, HELP);
const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const isLanguage = (lang: string): boolean =>
  LanguageTag.safeParse(lang).success && languageNames.of(lang) !== undefined;
if (values.lang !== undefined && !isLanguage(values.lang)) {
  wrongCall(`Unknown language: ${values.lang}. Write it as in file names, for example  --lang cs`, HELP);
}
if (!Day.safeParse(values.today).success)
  wrongCall(`${values.today} is no day. Write for example  --today 2026-11-22`, HELP);

allowClosedPipe();

try {
  const { issues, languages } = await readLibrary(values.content, { today: values.today });
  const options = { lang: values.lang, languages };
  const above = folderAbove(values.content);
  const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
  if (format === 'json') process.stdout.write(jsonReport(issues, options));
  else if (format === 'github') process.stdout.write(githubReport(issues, { ...options, above }));
  else process.stdout.write(terminalReport(issues, { ...options, above, colour }));
  process.exitCode = countErrors(issues) > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`${failureText(error, terminalWording(values.lang ?? 'en'), values.debug)}\n`);
  process.exitCode = 1;
}
