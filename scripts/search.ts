import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { StringKey } from '#i18n/strings/strings.ts';
import { wording } from '#i18n/wording.ts';
import { asTyped } from '#search/client/as-typed.ts';
import type { SearchAnswer } from '#search/client/engine.ts';
import { commandLine } from './command-line.ts';
import { help } from './help.ts';
import { JudgedQueries, judge, scores, scoreTable } from './search/evaluate.ts';
import { indexedLanguages, openIndex } from './search/open-index.ts';
import { wrongCall } from './wrong-call.ts';

const HELP = help({
  en: `npm run search -- --lang LANG "QUERY" [--out DIR] [--limit N] [--json]
npm run search -- --eval FILE [--out DIR] [--misses] [--json]

Searches the built site by the very code that the search page runs, and prints what it finds, the best first: place,
id, title and address of the page. With --eval it asks the judged queries of a JSON file, [{lang, class, query,
expect: [ids]}], and prints success@1, success@5 and the mean reciprocal rank of each class, and how many results a query has on average.
Ids are those of references: case:my-case, term:my-term.

  --lang LANG   language of the index      (the only one there is, or the first)
  --out DIR     folder with the built site (dist)
  --limit N     how many results at most   (10)
  --eval FILE   file with judged queries
  --misses      also print the queries whose first answer is not a right one
  --json        print JSON
`,
  cs: `npm run search -- --lang LANG "DOTAZ" [--out DIR] [--limit N] [--json]
npm run search -- --eval FILE [--out DIR] [--misses] [--json]

Hledá v sestaveném webu týmž programem jako stránka hledání a vypíše, co našlo, nejlepší jako první: pořadí, jméno,
název a adresu stránky. S --eval položí posouzené dotazy ze souboru JSON, [{lang, class, query, expect: [ids]}], a
vypíše success@1, success@5 a průměrné převrácené pořadí každé třídy a kolik výsledků má dotaz v průměru. Jména jsou
táž jako v odkazech: case:muj-priklad, term:muj-pojem.

  --lang LANG   jazyk rejstříku            (jediný, nebo první)
  --out DIR     složka se sestaveným webem (dist)
  --limit N     nejvýše kolik výsledků     (10)
  --eval FILE   soubor s posouzenými dotazy
  --misses      vypsat i dotazy, jejichž první odpověď není správná
  --json        vypsat JSON
`,
  de: `npm run search -- --lang LANG "ANFRAGE" [--out DIR] [--limit N] [--json]
npm run search -- --eval FILE [--out DIR] [--misses] [--json]

Sucht in der gebauten Website mit demselben Programm wie die Suchseite und gibt aus, was sie findet, das Beste zuerst:
Platz, Name, Titel und Adresse der Seite. Mit --eval stellt es die beurteilten Anfragen einer JSON-Datei,
[{lang, class, query, expect: [ids]}], und gibt success@1, success@5, den mittleren Kehrwert des Rangs und die mittlere
Zahl der Ergebnisse aus. Namen sind die der Verweise: case:mein-beispiel, term:mein-begriff.

  --lang LANG   Sprache des Verzeichnisses     (die einzige oder die erste)
  --out DIR     Ordner mit der gebauten Website (dist)
  --limit N     höchstens so viele Ergebnisse  (10)
  --eval FILE   Datei mit beurteilten Anfragen
  --misses      auch Anfragen ausgeben, deren erste Antwort nicht richtig ist
  --json        JSON ausgeben
`,
});

const { values, positionals } = commandLine(
  {
    lang: { type: 'string' },
    out: { type: 'string', default: 'dist' },
    limit: { type: 'string', default: '10' },
    eval: { type: 'string' },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
  HELP,
  { takesWords: true },
);

if (!/^[1-9]\d*$/.test(values.limit)) wrongCall(`--limit ${values.limit}: 1, 2, 3 …`, HELP);

const out = resolve(values.out);
const languages = indexedLanguages(out);
/** The language of an index as its folder is named, whatever capitals it is asked for with. */
const indexed = (tag: string): string | undefined => languages.find((known) => known === tag.toLowerCase());
const lang = values.lang ?? languages[0] ?? 'en';
const words = wording(indexed(lang) ?? languages[0] ?? 'en');

function stop(key: StringKey, params: Readonly<Record<string, string | number>> = {}): never {
  process.stderr.write(`${words.t(key, params)}\n`);
  process.exit(2);
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function needIndex(wanted: string): void {
  if (languages.length === 0) stop('search.cli.noIndex', { folder: values.out });
  if (indexed(wanted) === undefined) {
    stop('search.cli.noLanguage', { folder: values.out, lang: wanted, languages: languages.join(', ') });
  }
}

function judgedQueries(file: string) {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return stop('search.cli.noFile', { file, reason: reasonOf(error) });
  }
  let data: unknown;
  try {
    // Editors on Windows put a mark before the text.
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return stop('search.cli.notJson', { file, reason: reasonOf(error) });
  }
  const parsed = JudgedQueries.safeParse(data);
  if (parsed.success) return parsed.data;
  const item = parsed.error.issues[0]?.path[0];
  return stop('search.cli.badFile', {
    file,
    shape: '{lang, class, query, expect: [id]}',
    item: typeof item === 'number' ? item + 1 : 1,
  });
}

async function evaluate(file: string): Promise<void> {
  const queries = judgedQueries(file);
  for (const wanted of new Set(queries.map((query) => query.lang))) needIndex(wanted);
  const judged = await judge(queries, (wanted) => openIndex(out, wanted));
  if (values.json) process.stdout.write(`${JSON.stringify({ scores: scores(judged), queries: judged }, null, 2)}\n`);
  else {
    if (values.misses) {
      for (const { lang: of, class: name, query, expect, found, total } of judged) {
        const missed = expect.length === 0 ? total > 0 : !expect.includes(found[0] ?? '');
        if (missed)
          process.stdout.write(
            `${of} ${name} “${query}” ${expect.join(' ')} ← ${found.slice(0, 5).join(' ') || '∅'}\n`,
          );
      }
    }
    process.stdout.write(`${scoreTable(scores(judged))}\n`);
  }
}

/** What misspelt words were taken for and which are not known, as the page says it. */
function tellNotices(query: string, { corrections, unknown: unknownWords, total }: SearchAnswer): void {
  for (const { typed, taken } of corrections())
    process.stderr.write(`${words.t('search.taken', { typed: asTyped(query, typed), taken })}\n`);
  const unknown = unknownWords().map((word) => asTyped(query, word));
  if (total > 0 && unknown.length > 0)
    process.stderr.write(`${words.t('search.unknown', { words: unknown.join(', ') })}\n`);
}

async function search(): Promise<void> {
  const query = positionals.join(' ').trim().normalize('NFC');
  needIndex(lang);
  if (query === '') stop('search.cli.noQuery', { lang });
  const engine = await openIndex(out, lang);
  const answer = await engine.search(query);
  const results = await answer.load(0, Number(values.limit));
  if (values.json) {
    const plain = results.map(({ title, excerpt, codes, ...result }) => ({
      ...result,
      title: title.map(({ text }) => text).join(''),
      excerpt: excerpt.map(({ text, marked }) => (marked ? `«${text}»` : text)).join(''),
    }));
    process.stdout.write(`${JSON.stringify({ total: answer.total, results: plain }, null, 2)}\n`);
    return;
  }
  tellNotices(query, answer);
  if (results.length === 0) process.stderr.write(`${words.t('search.cli.nothing')}\n`);
  else {
    const digits = String(results.length).length;
    const lines = results.map(({ id, title, address }, place) => {
      const shown = title.map(({ text }) => text).join('');
      return `${String(place + 1).padStart(digits)}  ${id}  ${shown}\n${' '.repeat(digits + 2)}${address}`;
    });
    process.stdout.write(`${lines.join('\n')}\n`);
  }
}

try {
  await (values.eval === undefined ? search() : evaluate(values.eval));
} catch (error) {
  stop('search.cli.damaged', { folder: values.out, reason: reasonOf(error) });
}
