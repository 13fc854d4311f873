import { z } from 'zod';
import { slug } from '#markup/anchor.ts';
import { parseBody } from '#markup/parse.ts';
import { Glossary } from '#model/glossary.ts';
import { InterfaceStrings } from '#model/interface-strings.ts';
import { COLLECTIONS } from '#model/kind.ts';
import type { LanguageTag } from '#model/language.ts';
import { Publication } from '#model/publication.ts';
import { SCHEMAS } from '#model/schemas.ts';
import { Site } from '#model/site.ts';
import { Sources } from '#model/source.ts';
import { Vocabulary } from '#model/vocabulary.ts';
import type { AnyFacts, AnyText, Draft, DraftEntry, DraftText, SourceText } from './draft.ts';
import { type Report, wholeFile } from './finding.ts';
import { reportMarkup } from './markup-problems.ts';
import { mentionsOf } from './mentions.ts';
import { splitFrontMatter } from './parse/front-matter.ts';
import { parseYaml } from './parse/parse-yaml.ts';
import { emptyYamlFile } from './parse/yaml-file.ts';
import { inParallel } from './read/in-parallel.ts';
import { type EntryFiles, type Layout, sortOut, topFile } from './read/layout.ts';
import { noMemory, type ReadingMemory } from './read/memory.ts';
import { readPicture } from './read/picture.ts';
import { readText } from './read/text.ts';
import type { FoundFile, FoundFolder } from './read/walk.ts';
import { wordsOfList } from './read/word-list.ts';
import { fingerprint } from './relate/fingerprint.ts';
import { type ExampleCodes, exampleOf } from './validate/example-of.ts';
import { meantLanguage } from './validate/meant-language.ts';
import { type Checked, validate } from './validate/validate.ts';

/** Pictures that are measured at the same time. */
const PARALLEL = 4;

/** Reads and parses everything that a content folder holds, but for what `memory` knows; every fault on the way is reported. */
export async function buildDraft(
  found: FoundFolder,
  today: string,
  report: Report,
  memory: ReadingMemory = noMemory,
): Promise<Draft> {
  const texts: SourceText[] = [];
  const nameOf = (path: string): string => `${found.name}/${path}`;
  const open = (file: FoundFile, lang?: LanguageTag): string | undefined => {
    const text = readText(file.disk, nameOf(file.path), report);
    if (text !== undefined) texts.push({ file: nameOf(file.path), text, lang });
    return text;
  };
  let codes: ExampleCodes = { languages: [], countries: [] };
  const load = <Schema extends z.ZodType<object>>(
    file: FoundFile | undefined,
    schema: Schema,
  ): Checked<z.infer<Schema>> | undefined => {
    if (!file) return undefined;
    const name = nameOf(file.path);
    const text = open(file);
    if (text === undefined) return validate(schema, emptyYamlFile(name), report, codes);
    return memory.recall(name, stateOf(text, codes), report, (tell) => {
      const example = schema instanceof z.ZodRecord ? exampleOf(schema, codes).slice(2, -2) : undefined;
      return validate(schema, parseYaml(text, name, 0, tell, example), tell, codes);
    });
  };

  const siteFile = topFile(found, 'site.yaml');
  const site = load(siteFile, Site);
  if (!site && !found.refused.has('site.yaml') && !found.folders.includes('site.yaml')) {
    report('required-file-exists', wholeFile(nameOf('site.yaml')), { name: 'site.yaml', folder: found.name });
  }
  const named = configured<LanguageTag>(site, 'languages');
  const layout = sortOut(found, named ?? [], report);
  const languages = named ?? languagesOfFiles(layout);
  codes = { languages, countries: configured<string>(site, 'countries') ?? [] };
  const top = <Schema extends z.ZodType<object>>(name: string, schema: Schema) =>
    load(layout.top.get(`${name}.yaml`), schema);

  const publication = top('publication', Publication);
  const vocabulary = top('vocabulary', Vocabulary);
  const glossary = top('glossary', Glossary);
  const sources = top('sources', Sources);
  const ui = new Map<LanguageTag, Checked<InterfaceStrings>>();
  for (const [lang, file] of layout.ui) {
    if (named && !named.includes(lang)) {
      report('file-language-is-configured', wholeFile(nameOf(file.path)), {
        name: `${lang}.yaml`,
        lang,
        languages,
        ...meantLanguage(lang, languages),
      });
      continue;
    }
    const strings = load(file, InterfaceStrings);
    if (strings) ui.set(lang, strings);
  }

  const rightWords = new Map<LanguageTag | 'every', readonly string[]>();
  for (const [lang, file] of layout.wordLists) {
    rightWords.set(lang, wordsOfList(open(file, lang === 'every' ? undefined : lang) ?? ''));
  }

  const order = new Map(COLLECTIONS.map((name, index) => [name, index]));
  const files = [...layout.entries].sort(
    (a, b) => (order.get(a.collection) ?? 0) - (order.get(b.collection) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  const pictures = await readPictures(
    [...layout.pictures, ...files.flatMap((entry) => entry.pictures)],
    nameOf,
    report,
  );
  const entries = files.map((entry) => readEntry(entry, layout, codes, pictures, nameOf, open, report, memory));

  return {
    root: found.root,
    name: found.name,
    today,
    languages,
    countries: configured(site, 'countries'),
    site: site ?? validate(Site, emptyYamlFile(nameOf('site.yaml')), report),
    publication,
    vocabulary,
    glossary,
    sources,
    ui,
    entries,
    pictures: new Map(layout.pictures.map(({ path }) => [path, pictures.get(path)])),
    texts,
    rightWords,
  };
}

/** All that the meaning of a file depends on: what stands in it, and which languages and countries there are. */
const stateOf = (source: string, codes: ExampleCodes): string => `${JSON.stringify(codes)}\n${source}`;

/** A list of codes as site.yaml has it, even when something else in the file is wrong. */
function configured<Code extends string>(
  site: Checked<Site> | undefined,
  field: 'languages' | 'countries',
): readonly Code[] | undefined {
  return site?.sound[field] as readonly Code[] | undefined;
}

function languagesOfFiles(layout: Layout): LanguageTag[] {
  return [...new Set(layout.entries.flatMap(({ texts }) => [...texts.keys()]))].sort();
}

type Pictures = ReadonlyMap<string, Awaited<ReturnType<typeof readPicture>>>;

async function readPictures(
  files: readonly FoundFile[],
  nameOf: (path: string) => string,
  report: Report,
): Promise<Pictures> {
  const measured = await inParallel(
    PARALLEL,
    files,
    async ({ path, disk }) => [path, await readPicture(disk, nameOf(path), report)] as const,
  );
  return new Map(measured);
}

function readEntry(
  files: EntryFiles,
  layout: Layout,
  codes: ExampleCodes,
  pictures: Pictures,
  nameOf: (path: string) => string,
  open: (file: FoundFile, lang?: LanguageTag) => string | undefined,
  report: Report,
  memory: ReadingMemory,
): DraftEntry {
  const { collection, id, path } = files;
  const { languages } = codes;
  const schemas = SCHEMAS[collection];
  const factsName = nameOf(`${path}/facts.yaml`);
  let facts: Checked<AnyFacts> | undefined;
  if (files.facts) {
    const text = open(files.facts);
    const schema = schemas.facts as unknown as z.ZodType<AnyFacts>;
    facts =
      text === undefined
        ? validate(schema, emptyYamlFile(factsName), report, codes)
        : memory.recall(factsName, stateOf(text, codes), report, (tell) =>
            validate(schema, parseYaml(text, factsName, 0, tell), tell, codes),
          );
  } else if (!layout.refused.has(`${path}/facts.yaml`) && !layout.refused.has(path)) {
    report('required-file-exists', wholeFile(factsName), { name: 'facts.yaml', folder: nameOf(path) });
  }

  const texts = new Map<LanguageTag, DraftText>();
  for (const lang of [...files.texts.keys()].sort((a, b) => languages.indexOf(a) - languages.indexOf(b))) {
    const file = files.texts.get(lang);
    const source = file && open(file, lang);
    if (file && source !== undefined) {
      const schema = schemas.text as unknown as z.ZodType<AnyText>;
      const name = nameOf(file.path);
      texts.set(
        lang,
        memory.recall(name, stateOf(source, codes), report, (tell) =>
          readEntryText(source, name, lang, schema, codes, tell),
        ),
      );
    }
  }
  const nameOfText = (lang: LanguageTag): string => `text.${lang}.mdx`;
  const written = new Set([
    ...files.texts.keys(),
    ...languages.filter((lang) => layout.refused.has(`${path}/${nameOfText(lang)}`)),
  ]);
  if (written.size === 0 && !layout.refused.has(path)) {
    const names = languages.map(nameOfText);
    report('entry-has-a-text', wholeFile(nameOf(path)), { id: slug(id), names });
  }
  const own = files.pictures.map(
    (picture) => [picture.path.slice(path.length + 1), pictures.get(picture.path)] as const,
  );
  return { collection, id, folder: nameOf(path), facts, texts, written, pictures: new Map(own) };
}

/** Does a job when its result is first asked for. */
function once<Result>(job: () => Result): () => Result {
  let done: { result: Result } | undefined;
  return () => {
    done ??= { result: job() };
    return done.result;
  };
}

function readEntryText(
  source: string,
  file: string,
  lang: LanguageTag,
  schema: z.ZodType<AnyText>,
  codes: ExampleCodes,
  report: Report,
): DraftText {
  const parts = splitFrontMatter(source, file, report);
  if (!parts) {
    const fields = validate(schema, emptyYamlFile(file), report);
    return { lang, file, fields, body: undefined, mentions: [], source, hash: once(() => fingerprint({}, source)) };
  }
  const yaml = parseYaml(parts.fields.text, file, parts.fields.start, report);
  const fields = validate(schema, yaml, report, codes);
  const { body, problems } = parseBody(parts.body.text, { line: parts.body.start });
  reportMarkup(problems, file, report);
  const mentions = body ? mentionsOf(body) : [];
  return { lang, file, fields, body, mentions, source, hash: once(() => fingerprint(fields.value, parts.body.text)) };
}
