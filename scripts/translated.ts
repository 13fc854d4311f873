import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { findEntry } from '#library/find-entry.ts';
import type { EntryText } from '#library/library.ts';
import { readLibrary } from '#library/reading.ts';
import { folderAbove } from '#library/report/folder-above.ts';
import { terminalReport } from '#library/report/terminal.ts';
import { isCollection, parseReference } from '#model/reference.ts';
import { commandLine } from './command-line.ts';
import { help } from './help.ts';
import { confirmTranslation } from './translated/confirm-translation.ts';
import { wrongCall } from './wrong-call.ts';

const HELP = help({
  en: `npm run translated -- case:my-id de [--from cs] [--content DIR]

Confirms that a translation is up to date: writes into the text of the entry which text it was translated from.
When that text changes later, the check says that the translation is outdated. Nothing else in the file is changed.

  --from LANG     language that was translated from   (first other language of the entry)
  --content DIR   folder with the content             (content)
`,
  cs: `npm run translated -- case:my-id de [--from cs] [--content DIR]

Potvrdí, že je překlad aktuální: zapíše do textu záznamu, ze kterého textu byl přeložen. Když se ten text později
změní, kontrola řekne, že je překlad zastaralý. Nic jiného se v souboru nezmění.

  --from LANG     jazyk, ze kterého se překládalo   (první jiný jazyk záznamu)
  --content DIR   složka s obsahem                  (content)
`,
  de: `npm run translated -- case:my-id de [--from cs] [--content DIR]

Bestätigt, dass eine Übersetzung aktuell ist: schreibt in den Text des Eintrags, aus welchem Text er übersetzt wurde.
Ändert sich jener später, sagt die Prüfung, dass die Übersetzung veraltet ist. Sonst ändert sich nichts in der Datei.

  --from LANG     Sprache, aus der übersetzt wurde   (erste andere Sprache des Eintrags)
  --content DIR   Ordner mit den Inhalten            (content)
`,
});

const { values, positionals } = commandLine(
  { from: { type: 'string' }, content: { type: 'string', default: 'content' } },
  HELP,
  { takesWords: true },
);

const [name = '', lang = ''] = positionals;
const reference = parseReference(name);
if (!reference || !isCollection(reference.scheme) || positionals.length !== 2)
  wrongCall('Name an entry and the language of its translation, for example:  case:my-id de', HELP);

const folder = resolve(values.content);
const { library, issues, languages } = await readLibrary(folder, { today: new Date().toISOString().slice(0, 10) });
if (!library) {
  process.stdout.write(terminalReport(issues, { languages, above: folderAbove(folder) }));
  process.exit(1);
}
const entry = findEntry(library, reference.scheme, reference.id);
const text: EntryText | undefined = entry?.texts.get(lang);
const from = values.from ?? [...(entry?.texts.keys() ?? [])].find((other) => other !== lang);
const source = from === undefined || from === lang ? undefined : entry?.texts.get(from);
if (!entry || !text) wrongCall(`There is no text in ${lang} of ${name} in ${folder}.`, HELP);
if (!source || from === undefined)
  wrongCall(`There is no other text of ${name} that it could be translated from.`, HELP);

const file = join(dirname(folder), text.file);
writeFileSync(file, confirmTranslation(readFileSync(file, 'utf8'), from, source.hash));
process.stdout.write(`${text.file}  translatedFrom: ${from}\n`);
