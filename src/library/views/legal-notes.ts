import type { LanguageTag } from '#model/language.ts';
import type { LegalBasis } from '#model/legal-basis.ts';
import { wordingOf } from '../address.ts';
import { isOf } from '../is-of.ts';
import type { Entry, Library } from '../library.ts';
import { inSiteOrder } from './countries.ts';
import { judgement } from './label.ts';
import { shownText } from './shown-text.ts';
import type { BasisView, EntryView } from './view.ts';

/** A law citation in the language, with how far it was checked. */
export const basisView = (library: Library, basis: LegalBasis, lang: LanguageTag): BasisView => ({
  text: wordingOf(library, lang).law(basis),
  verification: judgement(library, 'verifications', basis.verification, lang),
});

/** What the law of each country says to a method or a way of funding; countries of which nothing is said are left out. */
export function legalNotes(library: Library, entry: Entry, lang: LanguageTag): EntryView['legalNotes'] {
  if (!isOf(entry, 'method') && !isOf(entry, 'funding')) return [];
  const text = shownText<'method' | 'funding'>(library, entry, lang);
  const notes = 'legalNotes' in text.fields ? text.fields.legalNotes : {};
  const { legalBasis } = entry.facts;
  const words = wordingOf(library, lang);
  const say = wordingOf(library, text.lang).tidy;
  return inSiteOrder(library, [...Object.keys(notes), ...Object.keys(legalBasis)]).flatMap((country) => {
    const note = notes[country];
    const basis = (legalBasis[country] ?? []).map((item) => basisView(library, item, lang));
    if (note === undefined && basis.length === 0) return [];
    return [{ country, label: words.country(country), ...(note === undefined ? {} : { text: say(note) }), basis }];
  });
}
