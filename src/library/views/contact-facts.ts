import type { LanguageTag } from '#model/language.ts';
import { wordingOf } from '../address.ts';
import type { Entry, Library } from '../library.ts';
import { factMaker } from './fact-values.ts';
import { shownText } from './shown-text.ts';
import type { FactView } from './view.ts';

const NBSP = '\u00a0';

/** Facts panel of an organisation: what it is, where, how it can be reached. */
export function organisationFacts(
  library: Library,
  entry: Entry<'organisation'>,
  lang: LanguageTag,
): readonly FactView[] {
  const { facts } = entry;
  const { alsoKnownAs } = shownText(library, entry, lang).fields;
  const words = wordingOf(library, lang);
  const make = factMaker(library, entry, lang);
  const { address, website, email, phone } = facts;
  return [
    ...make.line('country', 'field.place', [{ text: words.country(facts.country) }]),
    ...make.line('actor', 'field.actor', make.terms('actors', [facts.actor])),
    ...make.line(
      'alsoKnownAs',
      'field.alsoKnownAs',
      alsoKnownAs.flatMap((text) => make.said(text)),
    ),
    ...make.line('address', 'field.address', address ? [{ text: words.tidy(address) }] : []),
    ...make.line(
      'website',
      'field.website',
      website ? [{ text: website.replace(/^https?:\/\/(www\.)?|\/$/g, ''), href: website }] : [],
    ),
    ...make.line('email', 'field.email', email ? [{ text: email, href: `mailto:${email}` }] : []),
    ...make.line(
      'phone',
      'field.phone',
      phone ? [{ text: phone.replaceAll(' ', NBSP), href: `tel:${phone.replaceAll(' ', '')}` }] : [],
    ),
    ...make.record(undefined, facts.verification),
  ];
}

/** Facts panel of a workshop: which one, when, where, who was there. */
export function workshopFacts(library: Library, entry: Entry<'workshop'>, lang: LanguageTag): readonly FactView[] {
  const { facts } = entry;
  const { place } = shownText(library, entry, lang).fields;
  const words = wordingOf(library, lang);
  const make = factMaker(library, entry, lang);
  return [
    ...make.line('order', 'field.order', [{ text: words.t('workshop.number', { number: facts.order }) }]),
    ...make.line('date', 'field.date', [
      facts.date ? { text: words.date(facts.date) } : make.note(words.t('empty.date')),
    ]),
    ...make.line('place', 'field.place', [
      ...make.said(place),
      ...(facts.country ? [{ text: words.country(facts.country) }] : []),
    ]),
    ...make.line('organisations', 'field.who', make.entries('organisation', facts.organisations)),
    ...make.record(undefined, facts.verification),
  ];
}
