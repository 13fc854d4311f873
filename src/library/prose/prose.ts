import type { LanguageTag } from '#model/language.ts';
import type { Place } from '../finding.ts';

/** A stretch of a text, counted in it. */
export interface Stretch {
  start: number;
  end: number;
}

/** One paragraph, heading, cell or field in one language, as readers see it. */
export interface Prose {
  lang: LanguageTag;
  file: string;
  /** Name of the field with those around it; absent in a body. */
  field?: string;
  /** The words; what is none, such as code or the number of a source, is `OBJECT`. */
  text: string;
  /** Where something in the text stands in its file. */
  place(offset: number): Place;
  /** Words between the tags of a term of the glossary. */
  terms: readonly (Stretch & { id: string })[];
  /** Words that are set apart, as words of other languages are: emphasised ones and terms. */
  apart: readonly Stretch[];
}
