import { termAddress } from '#library/address.ts';
import type { Library } from '#library/library.ts';
import type { GlossaryTerm } from '#model/glossary.ts';
import type { LanguageTag } from '#model/language.ts';
import type { RecordName, SearchRecord } from './record.ts';

/** All words for a term in all languages, abbreviations included. */
export function termNames(term: GlossaryTerm): RecordName[] {
  const lists = [term.terms, term.abbreviations ?? {}];
  return lists.flatMap((byLanguage) =>
    Object.entries(byLanguage).flatMap(([lang, words]) => words.map((text) => ({ text, lang }))),
  );
}

/** Countries whose law has the term. */
const countriesOf = (library: Library, term: GlossaryTerm): string[] =>
  library.site.countries.filter((code) => (term.legalBasis[code]?.length ?? 0) > 0);

/** The record of a glossary term; `undefined` in a language that has no word for it. */
export function termRecord(
  library: Library,
  id: string,
  term: GlossaryTerm,
  lang: LanguageTag,
): SearchRecord | undefined {
  const [word, ...synonyms] = term.terms[lang] ?? [];
  if (word === undefined) return undefined;
  const others = library.site.languages.filter((other) => other !== lang);
  const counterparts = others.flatMap((other) => {
    const [first] = term.terms[other] ?? [];
    return first === undefined ? [] : [`${other}:${first}`];
  });
  const avoided = [lang, ...others].flatMap((tag) => term.avoid?.[tag] ?? []);
  const paraphrases = others.flatMap((other) => term.paraphrase?.[other] ?? []);
  const bases = Object.values(term.legalBasis).flatMap((list) =>
    list.map(({ section, act }) => `${section ?? ''} ${act}`.trim()),
  );
  const domain = library.vocabulary.glossaryDomains[term.domain]?.label[lang] ?? '';
  // Pagefind leaves out what has no text at all, and a result needs something to show.
  const shown = synonyms.length > 0 ? synonyms.join(', ') : domain || word;
  return {
    id: `term:${id}`,
    kind: 'glossary',
    address: termAddress(library, id, lang),
    title: word,
    names: termNames(term).filter((name) => name.text !== word || name.lang !== lang),
    summary: term.note?.[lang] ?? '',
    keywords: [],
    sections: [{ text: shown }],
    unseen: [...avoided, ...paraphrases, ...bases, domain],
    facets: { kind: ['glossary'], topic: [], target: [], country: countriesOf(library, term), evidence: [] },
    signs: { equivalence: [term.equivalence], counterpart: counterparts },
  };
}
