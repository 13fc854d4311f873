import type { LanguageTag } from '#model/language.ts';

/** The name of a language in itself, as a language switch shows it: “Čeština”, “Deutsch”, “Български”. */
export function ownLanguageName(tag: LanguageTag): string {
  const name = new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(tag) ?? tag;
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(tag) + rest.join('');
}
