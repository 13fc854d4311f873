import type { CollectionName } from '#model/kind.ts';
import type { LanguageTag } from '#model/language.ts';
import type { Facet } from '../bundle/search-data.ts';

export type RecordKind = CollectionName | 'glossary';

/** A passage that a result can lead to. */
export interface RecordSection {
  /** Anchor on the page; without one the passage belongs to the page as a whole. */
  anchor?: string;
  heading?: string;
  text: string;
}

/** A name in its language. */
export interface RecordName {
  text: string;
  lang: LanguageTag;
}

/** One thing that can be found, in one language. All strings are plain text. */
export interface SearchRecord {
  /** `case:prague-team`, `term:ospod`. */
  id: string;
  kind: RecordKind;
  /** Address from the root of the site, with the anchor of a term. */
  address: string;
  title: string;
  /** Other names of the thing itself, in any language: synonyms, abbreviations, counterparts. */
  names: readonly RecordName[];
  /** Words that people say for the thing and that it does not go by, in any language. */
  hiddenNames: readonly RecordName[];
  summary: string;
  /** Words that the text does not use. */
  keywords: readonly string[];
  sections: readonly RecordSection[];
  /** Texts of the first section that are short statements in fields of their own: they tell more than prose. */
  statements: readonly string[];
  /** What is searched and never shown: labels of terms, names of organisations, law citations. */
  unseen: readonly string[];
  facets: Readonly<Record<Facet, readonly string[]>>;
  /** What a result shows beside its text, as codes. */
  signs: Readonly<Record<string, readonly string[]>>;
}
