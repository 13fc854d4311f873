import type { PictureTarget, RenderContext, SourceTarget, TermTarget } from '#markup/context.ts';
import type { LanguageTag } from '#model/language.ts';
import { isCollection } from '#model/reference.ts';
import { wordingOf } from './address.ts';
import { findEntry } from './find-entry.ts';
import type { Entry, Library } from './library.ts';
import { diagramTarget } from './views/diagram-target.ts';
import { glossaryView } from './views/glossary-view.ts';
import { titleOf } from './views/head-view.ts';
import { sourceViews } from './views/source-views.ts';

/** Addresses of one output; `undefined` where the target is no part of it. */
export interface Addresses {
  /** Where an entry stands, or a heading of it. */
  link(entry: Entry, anchor: string | undefined): string | undefined;
  /** Where a glossary term stands. */
  term(id: string): string | undefined;
  /** Where a source stands in the list of the entry, by its number. */
  source?(id: string, number: number): string | undefined;
  /** A picture of an entry by its file name, as the output has it. */
  picture(entry: Entry, file: string): PictureTarget | undefined;
  /** Depth of the highest heading of a body in the output. */
  headingDepth: number;
}

function termTarget(library: Library, id: string, lang: LanguageTag, href: string | undefined): TermTarget | undefined {
  const view = glossaryView(library, id, lang);
  if (!view) return undefined;
  return {
    id,
    word: view.word,
    counterparts: view.counterparts.map((counterpart) => {
      const word = counterpart.words[0] ?? counterpart.paraphrase;
      return { lang: counterpart.lang, ...(word === undefined ? {} : { word }) };
    }),
    equivalence: view.equivalence.code,
    ...(view.note === undefined ? {} : { note: view.note }),
    verification: view.verification.code,
    ...(href === undefined ? {} : { href }),
  };
}

/**
 * What rendering a body needs to know, filled from the Library; only the addresses differ between outputs. Without an
 * entry (a note of the glossary, a lead of a chapter) there are no pictures and no numbered sources.
 */
export function bodyContext(
  library: Library,
  entry: Entry | undefined,
  lang: LanguageTag,
  addresses: Addresses,
): RenderContext {
  const words = wordingOf(library, lang);
  const sources = new Map<string, SourceTarget>();
  for (const view of entry ? sourceViews(library, entry, lang) : []) {
    if (sources.has(view.id)) continue;
    const href = addresses.source?.(view.id, view.number);
    sources.set(view.id, {
      number: view.number,
      reference: view.text,
      ...(href === undefined ? {} : { href }),
      verification: view.verification.code,
    });
  }

  return {
    lang,
    wording: words,
    countries: library.site.countries,
    headingDepth: addresses.headingDepth,
    law: words.law,
    link(reference) {
      const { scheme, id, anchor } = reference;
      if (scheme === 'term') {
        const view = glossaryView(library, id, lang);
        if (!view) return undefined;
        const href = addresses.term(id);
        return { title: view.word, ...(href === undefined ? {} : { href }), ...(view.lang ? { lang: view.lang } : {}) };
      }
      if (scheme === 'source') {
        const source = library.sources[id];
        if (!source) return undefined;
        const href = sources.get(id)?.href ?? source.url;
        return { title: words.tidy(source.title), ...(href === undefined ? {} : { href }) };
      }
      const found = isCollection(scheme) ? findEntry(library, scheme, id) : undefined;
      if (!found) return undefined;
      const href = addresses.link(found, anchor);
      const { title, lang: titleLang } = titleOf(library, found, lang);
      return { title, ...(href === undefined ? {} : { href }), ...(titleLang === lang ? {} : { lang: titleLang }) };
    },
    picture: (file) => (entry ? addresses.picture(entry, file) : undefined),
    diagram: (name) => (entry ? diagramTarget(library, entry, lang, name) : undefined),
    term: (id) => termTarget(library, id, lang, addresses.term(id)),
    source: (id) => sources.get(id),
    organisation(id) {
      const found = library.collections.organisation.get(id);
      if (!found) return undefined;
      const { address, website, email, phone, verification } = found.facts;
      const href = addresses.link(found, undefined);
      return {
        name: titleOf(library, found, lang).title,
        ...(address ? { address: words.tidy(address) } : {}),
        ...(website ? { website } : {}),
        ...(email ? { email } : {}),
        ...(phone ? { phone } : {}),
        verification,
        ...(href === undefined ? {} : { href }),
      };
    },
  };
}
