import { capitalised } from '#i18n/capitalised.ts';
import { wordingOf } from '#library/address.ts';
import type { Library } from '#library/library.ts';
import { glossaryViews } from '#library/views/glossary-view.ts';
import type { GlossaryView } from '#library/views/view.ts';
import type { LanguageTag } from '#model/language.ts';

/** The words of another language, sorted as it sorts, each with the heads under which its terms stand. */
export interface ReverseGlossary {
  lang: LanguageTag;
  /** `Německy – česky`, in the words of the reader. */
  title: string;
  rows: readonly { word: string; heads: readonly string[] }[];
}

function reverse(library: Library, views: readonly GlossaryView[], other: LanguageTag, lang: LanguageTag) {
  const { language } = wordingOf(library, lang);
  const { compare } = wordingOf(library, other);
  const heads = new Map<string, string[]>();
  for (const { word, lang: foreign, counterparts } of views) {
    // A term without a word of the reader stands under a foreign one already.
    if (foreign !== undefined) continue;
    for (const counterpart of counterparts.find((candidate) => candidate.lang === other)?.words ?? [])
      heads.set(counterpart, [...(heads.get(counterpart) ?? []), word]);
  }
  return {
    lang: other,
    title: capitalised(`${language(other)} – ${language(lang)}`, lang),
    rows: [...heads].map(([word, under]) => ({ word, heads: under })).sort((a, b) => compare(a.word, b.word)),
  };
}

/** The glossary of the publication in both directions: the terms by the reader's words, then the other languages' words. */
export function printedGlossary(
  library: Library,
  lang: LanguageTag,
): { items: readonly GlossaryView[]; reverse: readonly ReverseGlossary[] } {
  const items = glossaryViews(library, lang);
  return {
    items,
    reverse: library.site.languages
      .filter((other) => other !== lang)
      .map((other) => reverse(library, items, other, lang))
      .filter(({ rows }) => rows.length > 0),
  };
}
