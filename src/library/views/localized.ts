import type { LanguageTag } from '#model/language.ts';
import type { Localized } from '#model/localized.ts';
import { wordingOf } from '../address.ts';
import type { Library } from '../library.ts';

/** A text of the content folder in a language, else in the first language of the site that has it; with typography. */
export function localized(library: Library, value: Localized | undefined, lang: LanguageTag): string | undefined {
  if (!value) return undefined;
  const tag = [lang, ...library.site.languages].find((candidate) => value[candidate] !== undefined);
  const text = tag === undefined ? Object.values(value)[0] : value[tag];
  return text === undefined ? undefined : wordingOf(library, tag ?? lang).tidy(text);
}
