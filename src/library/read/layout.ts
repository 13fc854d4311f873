import { slug } from '#markup/anchor.ts';
import { isOtherPicture } from '#markup/link-target.ts';
import { otherPicture } from '#markup/other-picture.ts';
import { IDENTIFIER } from '#model/identifier.ts';
import { COLLECTIONS, type CollectionName, FOLDERS } from '#model/kind.ts';
import { type Report, wholeFile } from '../finding.ts';
import { meantLanguage } from '../validate/meant-language.ts';
import { suggestion } from '../validate/suggestion.ts';
import { isPictureName } from './picture.ts';
import type { FoundFile, FoundFolder } from './walk.ts';

/** The files of one entry. */
export interface EntryFiles {
  collection: CollectionName;
  id: string;
  /** Path of the folder from the content folder. */
  path: string;
  facts: FoundFile | undefined;
  /** By what the file name says about the language. */
  texts: Map<string, FoundFile>;
  pictures: FoundFile[];
}

/** What each file of a content folder is. */
export interface Layout {
  /** `site.yaml` and its siblings by name. */
  top: Map<string, FoundFile>;
  entries: EntryFiles[];
  ui: Map<string, FoundFile>;
  /** Lists of words that are right, by language; `every` is that of all languages. */
  wordLists: Map<string, FoundFile>;
  pictures: FoundFile[];
  /** Paths of what is there but cannot be opened; nobody need be told that it is missing. */
  refused: ReadonlySet<string>;
}

export const TOP_FILES = ['site.yaml', 'publication.yaml', 'vocabulary.yaml', 'glossary.yaml', 'sources.yaml'] as const;

const FOLDER_NAMES: readonly string[] = COLLECTIONS.map((name) => FOLDERS[name]);
const COLLECTION_OF = new Map(COLLECTIONS.map((name) => [FOLDERS[name] as string, name]));
const TEXT_NAME = /^text\.([A-Za-z][A-Za-z0-9-]*)\.mdx$/;
const WORD_LIST_NAME = /^spelling(?:\.([A-Za-z][A-Za-z0-9-]*))?\.txt$/;
const UI_NAME = /^([A-Za-z][A-Za-z0-9-]*)\.yaml$/;

/** Notes for the people who work on the content; nobody publishes them. */
const isRemark = (name: string): boolean => /^(readme|licen[cs]e|changelog|notes)(\.(md|txt))?$/i.test(name);

/** A name in the letters that an address may have. */
const plainName = (name: string): string => {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${slug(name.slice(0, dot)) || 'picture'}${name.slice(dot).toLowerCase()}` : slug(name) || 'entry';
};

/** A name for the folder of an entry, made from one that will not do. */
function folderName(name: string, collection: CollectionName): string {
  const plain = slug(name).slice(0, 80).replace(/-$/, '');
  return plain.length > 1 ? plain : [collection, plain].filter(Boolean).join('-');
}

/** The same, with a number where another entry has it. */
function freeName(name: string, collection: CollectionName, above: string, { folders }: FoundFolder): string {
  const plain = folderName(name, collection);
  let free = plain;
  for (let number = 2; folders.includes(`${above}/${free}`); number += 1) free = `${plain}-${number}`;
  return free;
}

/** The name that a file was to have when only its ending, its capitals or a hidden `.txt` are wrong. */
function rightName(parts: readonly string[]): string | undefined {
  const name = parts.at(-1) ?? '';
  // What a name says about its language stays as it is typed: sr-Cyrl has a capital.
  const language = parts[0] === 'ui' ? /^[^.]+/ : /(?<=^text\.)[^.]+/i;
  const plain = name
    .toLowerCase()
    .replace(language, language.exec(name)?.[0] ?? '')
    .replace(/\.txt$/, '')
    .replace(/\.yml$/, '.yaml')
    .replace(/\.(?:md|markdown)$/, '.mdx');
  return plain !== name && isFileOf(parts, plain) ? plain : undefined;
}

/** A file of the content folder itself, also when only the ending of its name is wrong. */
export const topFile = ({ files }: FoundFolder, name: (typeof TOP_FILES)[number]): FoundFile | undefined =>
  files.find(({ path }) => path === name) ?? files.find(({ path }) => rightName(path.split('/')) === name);

/** Says what each file is; a file or folder that belongs nowhere is a finding and is not opened. */
export function sortOut(found: FoundFolder, languages: readonly string[], report: Report): Layout {
  const layout: Layout = {
    top: new Map(),
    entries: [],
    ui: new Map(),
    wordLists: new Map(),
    pictures: [],
    refused: new Set(),
  };
  const entries = new Map<string, EntryFiles>();
  const place = (path: string) => wholeFile(`${found.name}/${path}`);
  const strange = new Set<string>();

  const refused = new Set(found.refused);
  for (const path of found.folders) {
    const [first = '', id, ...deeper] = path.split('/');
    const collection = COLLECTION_OF.get(first);
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (/\.(yaml|mdx)$/.test(name) || isPictureName(name)) {
      report('file-is-a-file', place(path), { name });
      refused.add(path);
      continue;
    }
    if (collection === undefined) continue;
    if (id !== undefined && deeper.length === 0) {
      if (!IDENTIFIER.test(id) || id.length < 2 || id.length > 80) {
        report('folder-name-has-the-form', place(path), {
          name: id,
          suggestion: freeName(id, collection, first, found),
        });
        strange.add(path);
      } else entries.set(path, { collection, id, path, facts: undefined, texts: new Map(), pictures: [] });
    } else if (deeper.length === 1 && id !== undefined && !strange.has(`${first}/${id}`)) {
      report('folder-is-known', place(path), { name: deeper[0] ?? '', known: [] });
    }
  }

  const strangers = new Set<string>();
  const paths = new Set(found.files.map(({ path }) => path));
  for (const file of found.files) {
    const parts = file.path.split('/');
    const [first = ''] = parts;
    const last = parts.at(-1) ?? '';
    // A file under a wrong name is told and read all the same: what it holds is not missing.
    const right = paths.has(`${file.path.slice(0, -last.length)}${rightName(parts)}`) ? undefined : rightName(parts);
    const name = right ?? last;
    if (right !== undefined) report('file-has-its-ending', place(file.path), { name: last, suggestion: right });
    if (parts.length > 1 && isOtherPicture(name)) report('picture-has-a-format', place(file.path), otherPicture(name));
    else if (parts.length === 1) sortTop(file, name, layout, languages, report, place(file.path), paths);
    else if (COLLECTION_OF.has(first)) {
      const entry = entries.get(parts.slice(0, 2).join('/'));
      if (entry && parts.length === 3) sortEntryFile(file, name, entry, languages, report, place(file.path), paths);
      else if (parts.length === 2)
        report('file-is-known', place(file.path), { name, known: [`${first}/…/facts.yaml`] });
    } else if (first === 'ui' && parts.length === 2) {
      const lang = UI_NAME.exec(name)?.[1];
      if (lang !== undefined) layout.ui.set(lang, file);
      else report('file-is-known', place(file.path), { name, known: languages.map((tag) => `${tag}.yaml`) });
    } else if (isPictureName(name)) layout.pictures.push(file);
    else if (!isRemark(name)) strangers.add(first);
  }
  for (const name of strangers) {
    const known = [...FOLDER_NAMES, 'ui'];
    report('folder-is-known', place(name), { name, known, ...suggestion(name, known) });
  }
  layout.entries = [...entries.values()];
  layout.refused = refused;
  return layout;
}

/** The name that was probably meant, unless such a file is there: then this one is a copy, as text.de.mdx.bak is. */
function freeSuggestion(
  name: string,
  known: readonly string[],
  above: string,
  paths: ReadonlySet<string>,
): { suggestion?: string } {
  const meant = suggestion(name, known);
  return meant.suggestion !== undefined && paths.has(`${above}${meant.suggestion}`) ? {} : meant;
}

/** Is a file expected under a name where the parts of a path lead? */
function isFileOf(parts: readonly string[], name: string): boolean {
  const [first = ''] = parts;
  if (parts.length === 1) return (TOP_FILES as readonly string[]).includes(name);
  if (first === 'ui' && parts.length === 2) return UI_NAME.test(name);
  return COLLECTION_OF.has(first) && parts.length === 3 && (name === 'facts.yaml' || TEXT_NAME.test(name));
}

function sortTop(
  file: FoundFile,
  name: string,
  layout: Layout,
  languages: readonly string[],
  report: Report,
  place: ReturnType<typeof wholeFile>,
  paths: ReadonlySet<string>,
): void {
  const list = WORD_LIST_NAME.exec(name);
  if ((TOP_FILES as readonly string[]).includes(name)) layout.top.set(name, file);
  else if (list) {
    const lang = list[1] ?? 'every';
    if (lang === 'every' || languages.length === 0 || languages.includes(lang)) layout.wordLists.set(lang, file);
    else report('file-language-is-configured', place, { name, lang, languages, ...meantLanguage(lang, languages) });
  } else if (isPictureName(name)) layout.pictures.push(file);
  else if (!isRemark(name)) {
    const known = [...TOP_FILES, 'spelling.txt', ...languages.map((lang) => `spelling.${lang}.txt`)];
    report('file-is-known', place, { name, known, ...freeSuggestion(name, known, '', paths) });
  }
}

function sortEntryFile(
  file: FoundFile,
  name: string,
  entry: EntryFiles,
  languages: readonly string[],
  report: Report,
  place: ReturnType<typeof wholeFile>,
  paths: ReadonlySet<string>,
): void {
  const lang = TEXT_NAME.exec(name)?.[1];
  if (name === 'facts.yaml') entry.facts = file;
  else if (lang !== undefined) {
    const isConfigured = languages.length === 0 || languages.includes(lang);
    const meant = isConfigured ? {} : meantLanguage(lang, languages);
    if (!isConfigured) report('file-language-is-configured', place, { name, lang, languages, ...meant });
    // A text whose language can be guessed is read as such: it need not be called missing as well.
    const read = isConfigured ? lang : meant.suggestion;
    if (read !== undefined && (isConfigured || languages.includes(read)) && !entry.texts.has(read))
      entry.texts.set(read, file);
  } else if (isPictureName(name)) {
    if (!/^[\w.-]+$/.test(name)) report('file-name-is-plain', place, { name, suggestion: plainName(name) });
    entry.pictures.push(file);
  } else if (!isRemark(name)) {
    const known = ['facts.yaml', ...languages.map((tag) => `text.${tag}.mdx`)];
    report('file-is-known', place, { name, known, ...freeSuggestion(name, known, `${entry.path}/`, paths) });
  }
}
