import type { GlossaryTerm } from '#model/glossary.ts';
import type { LanguageTag } from '#model/language.ts';
import { wordingOf } from '../address.ts';
import type { Library } from '../library.ts';
import { inSiteOrder } from './countries.ts';
import { judgement } from './label.ts';
import { basisView } from './legal-notes.ts';
import type { GlossaryView } from './view.ts';
import { vocabularyTerm } from './vocabulary-term.ts';

/** The word under which a term is listed in a language, and of which language it is. */
function headword(library: Library, id: string, term: GlossaryTerm, lang: LanguageTag) {
  const [word] = term.terms[lang] ?? [];
  if (word !== undefined) return { word, paraphrased: false };
  const paraphrase = term.paraphrase?.[lang];
  if (paraphrase !== undefined) return { word: paraphrase, paraphrased: true };
  const other = [...library.site.languages, ...Object.keys(term.terms)].find((tag) => term.terms[tag]?.[0]);
  return other === undefined
    ? { word: id, paraphrased: true }
    : { word: term.terms[other]?.[0] ?? id, lang: other, paraphrased: true };
}

/** A glossary term seen from one language; `undefined` when there is no such term. */
export function glossaryView(library: Library, id: string, lang: LanguageTag): GlossaryView | undefined {
  const term = library.glossary[id];
  if (!term) return undefined;
  const { tidy } = wordingOf(library, lang);
  const head = headword(library, id, term, lang);
  const note = term.note?.[lang];
  return {
    id,
    ...head,
    word: wordingOf(library, head.lang ?? lang).tidy(head.word),
    synonyms: (term.terms[lang] ?? []).slice(1).map(tidy),
    abbreviations: term.abbreviations?.[lang] ?? [],
    counterparts: library.site.languages
      .filter((tag) => tag !== lang)
      .map((tag) => {
        const say = wordingOf(library, tag).tidy;
        const paraphrase = term.paraphrase?.[tag];
        return {
          lang: tag,
          words: (term.terms[tag] ?? []).map(say),
          ...(paraphrase === undefined ? {} : { paraphrase: say(paraphrase) }),
          abbreviations: term.abbreviations?.[tag] ?? [],
          avoid: (term.avoid?.[tag] ?? []).map(say),
        };
      }),
    equivalence: judgement(library, 'equivalences', term.equivalence, lang),
    ...(note === undefined ? {} : { note: tidy(note) }),
    avoid: (term.avoid?.[lang] ?? []).map(tidy),
    domain: vocabularyTerm(library, 'glossaryDomains', term.domain, lang),
    basis: inSiteOrder(library, Object.keys(term.legalBasis)).flatMap((country) => {
      const items = (term.legalBasis[country] ?? []).map((basis) => basisView(library, basis, lang));
      return items.length === 0 ? [] : [{ country, items }];
    }),
    verification: judgement(library, 'verifications', term.verification, lang),
  };
}

/** All terms seen from one language, sorted as it sorts; a term without a word in it stands under its paraphrase. */
export function glossaryViews(library: Library, lang: LanguageTag): readonly GlossaryView[] {
  const { compare } = wordingOf(library, lang);
  return Object.keys(library.glossary)
    .flatMap((id) => glossaryView(library, id, lang) ?? [])
    .sort((a, b) => compare(a.word, b.word) || compare(a.id, b.id));
}
