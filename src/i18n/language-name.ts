import type { LanguageTag } from '#model/language.ts';
import { capitalised } from './capitalised.ts';

/** The name of a language in itself, as a language switch shows it: “Čeština”, “Deutsch”, “Български”. */
export function ownLanguageName(tag: LanguageTag): string {
  return capitalised(new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(tag) ?? tag, tag);
}
