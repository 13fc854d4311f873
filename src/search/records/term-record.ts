import { termAddress } from '#library/address.ts';
import type { Library } from '#library/library.ts';
import { glossaryView } from '#library/views/glossary-view.ts';
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

/** Words that people say for a term and that it does not go by: they lead to the term itself, not to all that names it. */
const hiddenNames = (term: GlossaryTerm): RecordName[] =>
  Object.entries(term.hiddenLabels ?? {}).flatMap(([lang, words]) => words.map((text) => ({ text, lang })));

/** Countries whose law has the term. */
const countriesOf = (library: Library, term: GlossaryTerm): string[] =>
  library.site.countries.filter((code) => (term.legalBasis[code]?.length ?? 0) > 0);

/** The record of a glossary term in the glossary of a language; without a word there it stands under its paraphrase, as on the page. */
export function termRecord(
  library: Library,
  id: string,
  term: GlossaryTerm,
  lang: LanguageTag,
): SearchRecord | undefined {
  const view = glossaryView(library, id, lang);
  if (!view) return undefined;
  const bases = Object.values(term.legalBasis).flatMap((list) =>
    list.map(({ section, act }) => `${section ?? ''} ${act}`.trim()),
  );
  // Pagefind leaves out what has no text at all, and a result needs something to show.
  const shown = view.synonyms.join(', ') || (view.note === undefined ? view.domain.label || view.word : '');
  return {
    id: `term:${id}`,
    kind: 'glossary',
    address: termAddress(library, id, lang),
    title: view.word,
    names: termNames(term).filter((name) => name.text !== view.word || name.lang !== lang),
    hiddenNames: hiddenNames(term),
    summary: view.note ?? '',
    keywords: [],
    sections: shown === '' ? [] : [{ text: shown }],
    statements: [],
    unseen: [
      ...view.avoid,
      ...view.counterparts.flatMap(({ avoid, paraphrase }) => [
        ...avoid,
        ...(paraphrase === undefined ? [] : [paraphrase]),
      ]),
      ...bases,
      view.domain.label,
    ],
    facets: { kind: ['glossary'], topic: [], target: [], country: countriesOf(library, term), evidence: [] },
    signs: {
      equivalence: [term.equivalence],
      counterpart: view.counterparts.flatMap(({ lang: other, words: [word] }) =>
        word === undefined ? [] : [`${other}:${word}`],
      ),
      titleLang: view.lang === undefined ? [] : [view.lang],
      noted: view.note === undefined ? [] : ['yes'],
    },
  };
}
