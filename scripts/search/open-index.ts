import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SEARCH_DATA_FILE } from '#search/bundle/search-data.ts';
import { openSearch, type SearchEngine } from '#search/client/engine.ts';
import { searchFolder } from '#search/make-search-index.ts';
import { allowFileFetch } from './file-fetch.ts';

/** Languages for which a built site has a search index. */
export function indexedLanguages(out: string): string[] {
  if (!existsSync(out)) return [];
  return readdirSync(out, { withFileTypes: true })
    .filter((item) => item.isDirectory() && existsSync(join(searchFolder(out, item.name), SEARCH_DATA_FILE)))
    .map(({ name }) => name)
    .sort();
}

const opened = new Map<string, Promise<SearchEngine>>();

/** Opens the index of a language in a built site, by the code that the page runs. */
export function openIndex(out: string, lang: string): Promise<SearchEngine> {
  const folder = `${pathToFileURL(searchFolder(out, lang)).href}/`;
  let engine = opened.get(folder);
  if (!engine) {
    allowFileFetch();
    engine = openSearch(folder);
    opened.set(folder, engine);
  }
  return engine;
}
