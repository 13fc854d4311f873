import type { CollectionName } from '#model/kind.ts';
import type { LanguageTag } from '#model/language.ts';
import type { Entry, EntryText, Library } from '../library.ts';

/**
 * The text of an entry that is shown in a language: that of the language, else the first there is in the order of
 * site.yaml. Its `lang` says which it is.
 * @throws when the entry has no text at all, which a checked Library never holds
 */
export function shownText<Name extends CollectionName>(
  library: Library,
  entry: Entry<Name>,
  lang: LanguageTag,
): EntryText<Name> {
  for (const tag of [lang, ...library.site.languages]) {
    const text = entry.texts.get(tag);
    if (text) return text;
  }
  const [any] = entry.texts.values();
  if (!any) throw new Error(`${entry.collection}:${entry.id} has no text in any language.`);
  return any;
}
