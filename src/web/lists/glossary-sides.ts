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

/** Letters that half the width of a phone holds in one line: of a term, and of the synonyms under it. */
const ROOM = { term: 15, also: 17 };

const longestWord = (text: string): number =>
  Math.max(...text.split(/[\s\u00ad/–-]+/u).map((word) => [...word].length));

/**
 * Whether a word of a term is longer than half a phone is wide. Browsers that cannot hyphenate its language would
 * break it anywhere, so that the page gives it a row of its own.
 */
export const isTooLongForPhone = ({ word, paraphrase, also }: GlossarySide): boolean =>
  longestWord(word ?? paraphrase ?? '') > ROOM.term || also.some((synonym) => longestWord(synonym) > ROOM.also);
