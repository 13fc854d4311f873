import type { GlossaryView } from '#library/views/view.ts';
import type { LanguageTag } from '#model/language.ts';
import type { Edition } from '../edition/edition.ts';

/** What a term is called in one language. */
export interface GlossarySide {
  lang: LanguageTag;
  /** The preferred word; without it there is only a paraphrase, or nothing. */
  word?: string;
  paraphrase?: string;
  /** Synonyms and abbreviations. */
  also: readonly string[];
  avoid: readonly string[];
}

/** A term in all languages of the site, in the order of site.yaml. */
export function glossarySides(edition: Edition, term: GlossaryView): readonly GlossarySide[] {
  return edition.titles.map(({ lang }): GlossarySide => {
    if (lang === edition.lang) {
      const also = [...term.synonyms, ...term.abbreviations];
      const { avoid, word } = term;
      if (!term.paraphrased) return { lang, word, also, avoid };
      return term.lang === undefined ? { lang, paraphrase: word, also, avoid } : { lang, also, avoid };
    }
    const found = term.counterparts.find((counterpart) => counterpart.lang === lang);
    const [word, ...synonyms] = found?.words ?? [];
    return {
      lang,
      ...(word === undefined ? {} : { word }),
      ...(found?.paraphrase === undefined ? {} : { paraphrase: found.paraphrase }),
      also: [...synonyms, ...(found?.abbreviations ?? [])],
      avoid: found?.avoid ?? [],
    };
  });
}
