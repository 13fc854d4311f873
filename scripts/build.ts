import { resolve } from 'node:path';
import { buildAll } from './build/build-all.ts';
import { commandLine } from './command-line.ts';
import { help } from './help.ts';

const HELP = help({
  en: `npm run build -- [--content DIR] [--out DIR] [--no-print] [--lang cs|de|en] [--debug]

Checks the content, sets the publication, builds the site and its search, and puts all of it into the
output folder. That folder is replaced only when everything succeeded.

  --content DIR   folder with the content      (content)
  --out DIR       folder for the result        (dist)
  --no-print      leave the publication out
  --lang LANG     language of the messages     (first language of the site)
  --debug         details for developers when something goes wrong
`,
  cs: `npm run build -- [--content DIR] [--out DIR] [--no-print] [--lang cs|de|en] [--debug]

Zkontroluje obsah, vysází publikaci, sestaví web s hledáním a vše uloží do výstupní složky. Ta se nahradí, jen když se
podařilo všechno.

  --content DIR   složka s obsahem             (content)
  --out DIR       složka pro výsledek          (dist)
  --no-print      publikaci vynechat
  --lang LANG     jazyk hlášení                (první jazyk webu)
  --debug         podrobnosti pro vývojáře, když se něco nepodaří
`,
  de: `npm run build -- [--content DIR] [--out DIR] [--no-print] [--lang cs|de|en] [--debug]

Prüft die Inhalte, setzt die Publikation, baut die Website mit ihrer Suche und legt alles in den Ausgabeordner. Er wird
nur ersetzt, wenn alles gelungen ist.

  --content DIR   Ordner mit den Inhalten      (content)
  --out DIR       Ordner für das Ergebnis      (dist)
  --no-print      die Publikation weglassen
  --lang LANG     Sprache der Meldungen        (erste Sprache der Website)
  --debug         Einzelheiten zur Entwicklung, wenn etwas misslingt
`,
});

const { values } = commandLine(
  {
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: 'dist' },
    'no-print': { type: 'boolean', default: false },
    lang: { type: 'string' },
    debug: { type: 'boolean', default: false },
  },
  HELP,
);

const succeeded = await buildAll({
  content: resolve(values.content),
  out: resolve(values.out),
  print: !values['no-print'],
  debug: values.debug,
  ...(values.lang === undefined ? {} : { lang: values.lang }),
});
process.exit(succeeded ? 0 : 1);
