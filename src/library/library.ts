import type { Body } from '#markup/body.ts';
import type { Glossary } from '#model/glossary.ts';
import type { InterfaceStrings } from '#model/interface-strings.ts';
import type { Issue } from '#model/issue.ts';
import type { CollectionName } from '#model/kind.ts';
import type { LanguageTag } from '#model/language.ts';
import type { Publication } from '#model/publication.ts';
import type { Facts, Text } from '#model/schemas.ts';
import type { Site } from '#model/site.ts';
import type { Sources } from '#model/source.ts';
import type { Vocabulary } from '#model/vocabulary.ts';

/** A picture that lies beside an entry (or in the content folder, for logos). */
export interface Picture {
  /** Absolute path on disk. */
  path: string;
  /** `svg`, `png`, `jpeg`, `webp` or `avif`. */
  format: string;
  /** Size in pixels after the rotation that the file's EXIF data asks for. */
  width: number;
  height: number;
}

/** The text of an entry in one language. */
export interface EntryText<Name extends CollectionName = CollectionName> {
  lang: LanguageTag;
  fields: Text<Name>;
  body: Body;
  /** Path for messages: `content/cases/x/text.cs.mdx`. */
  file: string;
  /** Fingerprint of fields and body, 16 hexadecimal digits, blind to line ends, BOM, NFD, YAML style and spaces. */
  hash: string;
  /** The text it was translated from has changed since. */
  outdated: boolean;
}

/** Name of an entry across collections. */
export interface EntryKey {
  collection: CollectionName;
  id: string;
}

/** One entry: facts once, texts per language, pictures beside them, relations in both directions. */
export interface Entry<Name extends CollectionName = CollectionName> {
  collection: Name;
  id: string;
  facts: Facts<Name>;
  texts: ReadonlyMap<LanguageTag, EntryText<Name>>;
  /** Pictures of the entry's folder by file name. */
  pictures: ReadonlyMap<string, Picture>;
  /** Entries that this one names, in facts or in a text, without doubles, in order of first mention. */
  relations: readonly EntryKey[];
  /** Entries that name this one, sorted by collection and id. */
  backlinks: readonly EntryKey[];
}

export type Collections = { readonly [Name in CollectionName]: ReadonlyMap<string, Entry<Name>> };

/** All content, checked and joined. Every output reads this and nothing else. Maps are sorted by id. */
export interface Library {
  /** Absolute path of the content folder. */
  folder: string;
  site: Site;
  publication: Publication | undefined;
  vocabulary: Vocabulary;
  glossary: Glossary;
  sources: Sources;
  /** The project's own interface strings by language, from `ui/<lang>.yaml`. */
  ui: ReadonlyMap<LanguageTag, InterfaceStrings>;
  collections: Collections;
  /** Pictures named in site.yaml, by their path there. */
  pictures: ReadonlyMap<string, Picture>;
}

/** What reading a content folder gives: all findings, and the Library unless one of them is an error. */
export interface Reading {
  library: Library | undefined;
  /** Sorted by file, line, column, rule. */
  issues: readonly Issue[];
  /** Languages of the site as far as site.yaml tells, also when there is no Library: findings are told in the first. */
  languages: readonly LanguageTag[];
}
