import { resolve } from 'node:path';
import { buildAll } from './build/build-all.ts';
import { commandLine } from './command-line.ts';

const HELP = `npm run build -- [--content DIR] [--out DIR] [--no-print] [--lang cs|de|en] [--debug]

Checks the content, sets the publication, builds the site and its search, and puts all of it into the
output folder. That folder is replaced only when everything succeeded.

  --content DIR   folder with the content      (content)
  --out DIR       folder for the result        (dist)
  --no-print      leave the publication out
  --lang LANG     language of the messages     (first language of the site)
  --debug         details for developers when something goes wrong
`;

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
