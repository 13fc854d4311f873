import { resolve } from 'node:path';
import { dev } from 'astro';
import { terminalWording } from '#i18n/terminal.ts';
import { failureText } from './build/failure.ts';
import { commandLine } from './command-line.ts';
import { help } from './help.ts';

const HELP = help({
  en: `npm run dev -- [--content DIR] [--port N] [--lang cs|de|en]

Shows the site while you write. Every saved file is read again; faults appear in the browser and here, and go away
when they are mended.

  --content DIR   folder with the content      (content)
  --port N        port of the address          (4321, or the next free one)
  --lang LANG     language of the messages     (that of the file)
`,
  cs: `npm run dev -- [--content DIR] [--port N] [--lang cs|de|en]

Ukazuje web, zatímco píšete. Každý uložený soubor se přečte znovu; chyby se objeví v prohlížeči i zde a zmizí, jakmile
jsou opravené. Hledání vzniká až při  npm run build.

  --content DIR   složka s obsahem             (content)
  --port N        port adresy                  (4321, nebo další volný)
  --lang LANG     jazyk hlášení                (jazyk souboru)
`,
  de: `npm run dev -- [--content DIR] [--port N] [--lang cs|de|en]

Zeigt die Website, während Sie schreiben. Jede gespeicherte Datei wird neu gelesen; Fehler erscheinen im Browser und
hier und gehen weg, sobald sie behoben sind. Die Suche entsteht erst mit  npm run build.

  --content DIR   Ordner mit den Inhalten      (content)
  --port N        Port der Adresse             (4321 oder der nächste freie)
  --lang LANG     Sprache der Meldungen        (die der Datei)
`,
});

const { values } = commandLine(
  {
    content: { type: 'string', default: 'content' },
    port: { type: 'string', default: '4321' },
    lang: { type: 'string' },
    debug: { type: 'boolean', default: false },
  },
  HELP,
);

const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write(`--port ${values.port}\n\n${HELP}`);
  process.exit(2);
}

process.env['BOTH_SIDES_CONTENT'] = resolve(values.content);
process.env['BOTH_SIDES_CACHE'] ??= resolve('.both-sides/dev');
if (values.lang !== undefined) process.env['BOTH_SIDES_LANG'] = values.lang;

try {
  const server = await dev({ root: resolve(import.meta.dirname, '..'), server: { port }, logLevel: 'error' });
  for (const address of server.resolvedUrls.local) process.stdout.write(`${address}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void server.stop().finally(() => process.exit(0));
    });
} catch (error) {
  process.stderr.write(`${failureText(error, terminalWording(values.lang ?? 'en'), values.debug)}\n`);
  process.exit(1);
}
