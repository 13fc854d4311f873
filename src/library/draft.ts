import type { Body } from '#markup/body.ts';
import type { CaseFacts, CaseText } from '#model/case.ts';
import type { CountryCode } from '#model/country.ts';
import type { FundingFacts, FundingText } from '#model/funding.ts';
import type { Glossary } from '#model/glossary.ts';
import type { InterfaceStrings } from '#model/interface-strings.ts';
import type { CollectionName } from '#model/kind.ts';
import type { LanguageTag } from '#model/language.ts';
import type { LegislationFacts, LegislationText } from '#model/legislation.ts';
import type { MethodFacts, MethodText } from '#model/method.ts';
import type { OrganisationFacts, OrganisationText } from '#model/organisation.ts';
import type { PageFacts, PageText } from '#model/page.ts';
import type { Publication } from '#model/publication.ts';
import type { Site } from '#model/site.ts';
import type { Sources } from '#model/source.ts';
import type { Vocabulary } from '#model/vocabulary.ts';
import type { WorkshopFacts, WorkshopText } from '#model/workshop.ts';
import type { Picture } from './library.ts';
import type { Mention } from './mentions.ts';
import type { Checked } from './validate/validate.ts';

/** Facts of any collection; a field that a collection does not have is simply absent. */
export type AnyFacts = CaseFacts &
  MethodFacts &
  LegislationFacts &
  FundingFacts &
  OrganisationFacts &
  WorkshopFacts &
  PageFacts;

/** Front matter of any collection. `rows` and the like are read from the sound fields of their own collection only. */
export type AnyText = CaseText &
  MethodText &
  LegislationText &
  FundingText &
  OrganisationText &
  WorkshopText &
  PageText;

/** One text of an entry, as far as it could be read. */
export interface DraftText {
  lang: LanguageTag;
  file: string;
  fields: Checked<AnyText>;
  body: Body | undefined;
  /** What the body names, in the order of the text. */
  mentions: readonly Mention[];
  /** The whole file. */
  source: string;
  /** Its fingerprint; made when somebody asks. */
  hash(): string;
}

/** One entry, as far as it could be read. */
export interface DraftEntry {
  collection: CollectionName;
  id: string;
  /** Path of its folder for messages. */
  folder: string;
  facts: Checked<AnyFacts> | undefined;
  texts: ReadonlyMap<LanguageTag, DraftText>;
  /** Languages in which there is a file, readable or not. */
  written: ReadonlySet<LanguageTag>;
  /** Pictures of the folder by name; `undefined` for one that could not be read. */
  pictures: ReadonlyMap<string, Picture | undefined>;
}

/** A text file with its path for messages; what the look-alike rule searches. */
export interface SourceText {
  file: string;
  text: string;
  lang: LanguageTag | undefined;
}

/** All that was read, before it is sure that it fits together. Rules look at this. */
export interface Draft {
  /** Absolute path of the content folder. */
  root: string;
  /** Its name, with which paths in messages begin. */
  name: string;
  today: string;
  /** Languages of the site; those of the texts when site.yaml does not tell. */
  languages: readonly LanguageTag[];
  /** Compared countries; `undefined` when site.yaml does not tell. */
  countries: readonly CountryCode[] | undefined;
  site: Checked<Site>;
  publication: Checked<Publication> | undefined;
  vocabulary: Checked<Vocabulary> | undefined;
  glossary: Checked<Glossary> | undefined;
  sources: Checked<Sources> | undefined;
  ui: ReadonlyMap<LanguageTag, Checked<InterfaceStrings>>;
  /** Sorted by collection in the order of the model, then by id. */
  entries: readonly DraftEntry[];
  /** Pictures outside of entries by their path from the content folder. */
  pictures: ReadonlyMap<string, Picture | undefined>;
  texts: readonly SourceText[];
  /** Words that `spelling.<lang>.txt` calls right in a language, and under `every` those of `spelling.txt`. */
  rightWords: ReadonlyMap<LanguageTag | 'every', readonly string[]>;
}
