import { Glossary } from '#model/glossary.ts';
import { COLLECTIONS } from '#model/kind.ts';
import type { LanguageTag } from '#model/language.ts';
import { isCollection } from '#model/reference.ts';
import { Sources } from '#model/source.ts';
import { Vocabulary } from '#model/vocabulary.ts';
import type { Draft, DraftEntry, DraftText } from '../draft.ts';
import type { Collections, Entry, EntryKey, EntryText, Library, Picture } from '../library.ts';
import { entriesNamedInFacts } from './fact-relations.ts';

const key = ({ collection, id }: EntryKey): string => `${collection}:${id}`;

/** Is a text older than the one it was translated from? */
export function isOutdated(text: DraftText, texts: ReadonlyMap<LanguageTag, DraftText>): boolean {
  const origin = text.fields.sound.translatedFrom;
  const source = origin && texts.get(origin.lang);
  return source !== undefined && source !== text && source.hash() !== origin?.hash;
}

/** The entries that an entry names, in facts first, then in its texts; without doubles and without itself. */
function relationsOf(entry: DraftEntry): EntryKey[] {
  const found = new Map<string, EntryKey>();
  const add = (other: EntryKey): void => {
    if (other.collection !== entry.collection || other.id !== entry.id) {
      if (!found.has(key(other))) found.set(key(other), other);
    }
  };
  for (const { collection, id } of entriesNamedInFacts(entry.facts?.sound ?? {})) add({ collection, id });
  for (const { mentions } of entry.texts.values()) {
    for (const mention of mentions) {
      if (mention.kind !== 'reference') continue;
      const { scheme, id } = mention.reference;
      if (isCollection(scheme)) add({ collection: scheme, id });
    }
  }
  return [...found.values()];
}

const readable = (pictures: ReadonlyMap<string, Picture | undefined>): ReadonlyMap<string, Picture> =>
  new Map([...pictures].flatMap(([name, picture]) => (picture ? [[name, picture] as const] : [])));

function entryTexts(entry: DraftEntry): ReadonlyMap<LanguageTag, EntryText> {
  const texts = [...entry.texts].flatMap(([lang, text]): [LanguageTag, EntryText][] => {
    const { fields, body, file } = text;
    if (!fields.data || !body) return [];
    const outdated = isOutdated(text, entry.texts);
    const joined: EntryText = {
      lang,
      fields: fields.data,
      body,
      file,
      // Most readings never ask for it.
      get hash() {
        return text.hash();
      },
      outdated,
    };
    return [[lang, joined]];
  });
  return new Map(texts);
}

/**
 * Joins what was read without an error: facts with texts, every relation with its counterpart.
 * `undefined` when facts or the site's own file are missing, which the check has reported before.
 */
export function relate(draft: Draft): Library | undefined {
  const site = draft.site.data;
  if (!site) return undefined;
  const relations = new Map(draft.entries.map((entry) => [key(entry), relationsOf(entry)]));
  const backlinks = new Map<string, EntryKey[]>();
  for (const { collection, id } of draft.entries) {
    for (const other of relations.get(`${collection}:${id}`) ?? []) {
      const list = backlinks.get(key(other));
      if (list) list.push({ collection, id });
      else backlinks.set(key(other), [{ collection, id }]);
    }
  }

  const maps = Object.fromEntries(COLLECTIONS.map((name) => [name, new Map<string, Entry>()]));
  for (const entry of draft.entries) {
    const { collection, id } = entry;
    if (!entry.facts?.data) return undefined;
    maps[collection]?.set(id, {
      collection,
      id,
      facts: entry.facts.data,
      texts: entryTexts(entry),
      pictures: readable(entry.pictures),
      relations: relations.get(key(entry)) ?? [],
      backlinks: backlinks.get(key(entry)) ?? [],
    });
  }

  const sorted = <Value>(record: Record<string, Value>): Record<string, Value> =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    folder: draft.root,
    site,
    publication: draft.publication?.data,
    vocabulary: draft.vocabulary?.data ?? Vocabulary.parse({}),
    glossary: sorted(draft.glossary?.data ?? Glossary.parse({})),
    sources: sorted(draft.sources?.data ?? Sources.parse({})),
    ui: new Map([...draft.ui].map(([lang, strings]) => [lang, strings.data ?? {}])),
    collections: maps as unknown as Collections,
    pictures: readable(draft.pictures),
  };
}
