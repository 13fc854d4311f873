import type { LanguageTag } from '#model/language.ts';
import type { OpenList } from '#model/vocabulary.ts';
import type { Library } from '../library.ts';
import { localized } from './localized.ts';
import type { TermView } from './view.ts';

/** A term of the project's own lists; a code that the vocabulary lacks is its own label. */
export const vocabularyTerm = (library: Library, list: OpenList, code: string, lang: LanguageTag): TermView => ({
  code,
  label: localized(library, library.vocabulary[list][code]?.label, lang) ?? code,
});

/** The terms of an entry in their order. */
export const vocabularyTerms = (
  library: Library,
  list: OpenList,
  codes: readonly string[],
  lang: LanguageTag,
): readonly TermView[] => codes.map((code) => vocabularyTerm(library, list, code, lang));
