import { entryAddress, termAddress } from '#library/address.ts';
import { findEntry } from '#library/find-entry.ts';
import type { Entry, Library } from '#library/library.ts';
import { entryView } from '#library/views/entry-view.ts';
import { shownText } from '#library/views/shown-text.ts';
import type { EntryView } from '#library/views/view.ts';
import { toHtml } from '#markup/html.ts';
import type { LanguageTag } from '#model/language.ts';
import type { PublicationManifest } from '#model/publication-manifest.ts';
import { isCollection } from '#model/reference.ts';
import type { Alternate, EntryPage } from '../edition/entry-page.ts';
import type { RefHrefs } from '../edition/ref-href.ts';
import type { PictureShop } from '../pictures/picture-shop.ts';
import { bodySections } from './body-sections.ts';
import { htmlContext } from './html-context.ts';

const alternates = (library: Library, entry: Entry): Alternate[] =>
  library.site.languages.map((lang) => ({
    lang,
    href: entryAddress(library, entry, lang),
    translated: entry.texts.has(lang),
  }));

/** Addresses of all that the facts refer to. */
function refsOf(library: Library, view: EntryView, lang: LanguageTag): RefHrefs {
  const refs: Record<string, string> = {};
  for (const { ref } of view.facts.flatMap((fact) => fact.values)) {
    if (!ref) continue;
    const { scheme, id } = ref;
    if (isCollection(scheme)) {
      const target = findEntry(library, scheme, id);
      if (target) refs[`${scheme}:${id}`] = entryAddress(library, target, lang);
    } else if (scheme === 'term') refs[`${scheme}:${id}`] = termAddress(library, id, lang);
  }
  return refs;
}

/** All that the page of an entry shows in the edition of a language. Pictures of the body are ordered from the shop. */
export function entryPageOf(
  library: Library,
  entry: Entry,
  lang: LanguageTag,
  manifest: PublicationManifest,
  shop: PictureShop,
): EntryPage {
  const view = entryView(library, entry, lang);
  const { body } = shownText(library, entry, lang);
  const edition = manifest.editions.find((candidate) => candidate.lang === lang);
  const key = `${entry.collection}:${entry.id}`;
  const printed = edition?.entries[key];
  const handout = manifest.handouts.find((candidate) => candidate.lang === lang && candidate.key === key);
  return {
    lang,
    href: entryAddress(library, entry, lang),
    view,
    body: bodySections(toHtml(body.root, htmlContext(library, entry, lang, shop))),
    alternates: alternates(library, entry),
    refs: refsOf(library, view, lang),
    ...('reviewedOn' in entry.facts ? { reviewedOn: entry.facts.reviewedOn } : {}),
    ...('order' in entry.facts ? { order: entry.facts.order } : {}),
    ...(edition && printed && printed.extent !== 'none' ? { printed: { ...printed, file: edition.file } } : {}),
    ...(handout ? { handout: { file: handout.file, bytes: handout.bytes, pages: handout.pages } } : {}),
  };
}
