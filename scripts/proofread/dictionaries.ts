import { fileURLToPath } from 'node:url';
import {
  getDefaultBundledSettingsAsync,
  getDictionary,
  readSettings,
  type SpellingDictionaryCollection,
} from 'cspell-lib';

/** What a spelling dictionary can be asked. */
export type Dictionary = SpellingDictionaryCollection;

/** A dictionary of a package of its own. */
async function packaged(settings: string): Promise<Dictionary> {
  const read = await readSettings(fileURLToPath(settings));
  return getDictionary({ ...read, dictionaries: (read.dictionaryDefinitions ?? []).map(({ name }) => name) });
}

/** One that cspell brings along. */
const bundled = async (name: string): Promise<Dictionary> =>
  getDictionary({ ...(await getDefaultBundledSettingsAsync()), dictionaries: [name] });

const LOADERS: Readonly<Record<string, () => Promise<Dictionary>>> = {
  cs: () => packaged(import.meta.resolve('@cspell/dict-cs-cz/cspell-ext.json')),
  de: () => packaged(import.meta.resolve('@cspell/dict-de-de/cspell-ext.json')),
  en: () => bundled('en-gb'),
};

const loaded = new Map<string, Promise<Dictionary>>();

/** The dictionary of a language such as `de` or `de-AT`, loaded once; `undefined` when there is none. */
export async function dictionaryOf(lang: string): Promise<Dictionary | undefined> {
  const base = lang.split('-')[0] ?? lang;
  const known = loaded.get(base);
  if (known) return known;
  const load = Object.hasOwn(LOADERS, base) ? LOADERS[base] : undefined;
  if (!load) return undefined;
  const dictionary = load();
  loaded.set(base, dictionary);
  return dictionary;
}
