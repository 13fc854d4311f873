import type { CountryCode } from '#model/country.ts';
import type { Claim, Equivalence, Evidence, Transfer, TransferDimension, Verification } from '#model/judgements.ts';
import type { CollectionName } from '#model/kind.ts';
import type { LanguageTag } from '#model/language.ts';
import type { ParsedReference } from '#model/reference.ts';

/*
 * What an entry says in one language, put into words once for site, print and every other output.
 * All strings are plain text in the language of the output, with its typography (no-break spaces).
 */

/** A value with, where there is one, the entry it leads to. */
interface LinkedText {
  text: string;
  ref?: ParsedReference;
  /** An address outside the content: `https:`, `mailto:` or `tel:`. */
  href?: string;
  /** Language of the text when it is not that of the output. */
  lang?: LanguageTag;
}

/** A vocabulary term with its code, so that lists can be filtered by it. */
export interface TermView {
  code: string;
  label: string;
}

/** What stands at the head of an entry and in lists of entries. */
export interface HeadView {
  collection: CollectionName;
  id: string;
  /** Language of the text that is shown; differs from that of the output when the entry has no text in it. */
  lang: LanguageTag;
  /** The text exists in the language of the output. */
  translated: boolean;
  /** The translation is older than the text it was made from. */
  outdated: boolean;
  slug: string;
  title: string;
  shortTitle: string;
  summary: string;
  /** Countries in the order of site.yaml; both banks for methods and comparisons. */
  countries: readonly CountryCode[];
  topics: readonly TermView[];
  targetGroups: readonly TermView[];
  regions: readonly TermView[];
  /** Place, leading organisation, "outside the border region – transferable": what lists show under the title. */
  place: readonly string[];
  transferable: boolean;
  claim?: { code: Claim; label: string };
  evidence?: { code: Evidence; label: string; reason: string };
  equivalence?: { code: Equivalence; label: string };
  verification?: { code: Verification; label: string };
  /** Day of the last review, as the language writes it. */
  reviewedOn?: string;
}

/** One line of the facts panel: where, when, who, money … */
export interface FactView {
  /** Name of the field, for tests and styles: `period`, `targetGroups`. */
  field: string;
  label: string;
  values: readonly FactValue[];
}

export interface FactValue extends LinkedText {
  /** Set small and soft: remarks, dates, "the source gives no sum". */
  note?: boolean;
  /** Code of the vocabulary term that this is, so that it can lead to a filtered list. */
  code?: string;
  verification?: { code: Verification; label: string };
  /** Number in the list of sources of the entry. */
  source?: number;
}

/** A figure that was reached. */
export interface ResultView {
  /** The number as it is written in the language: "37", "about 250", "111 000 EUR" split in number and unit. */
  number: string;
  prefix?: string;
  unit?: string;
  label: string;
  note?: string;
  /** "of 50 planned"; with the share reached, 0 to 1 (more than 1 is cut to 1). */
  target?: { text: string; share: number };
  asOf: string;
  source?: number;
}

export interface TransferView {
  from: CountryCode;
  to: CountryCode;
  /** "from Czechia to Germany". */
  label: string;
  dimensions: readonly {
    dimension: TransferDimension;
    label: string;
    verdict: { code: Transfer; label: string };
    note?: string;
  }[];
}

/** A law citation with how far it was checked. */
export interface BasisView {
  text: string;
  verification: { code: Verification; label: string };
}

/** A comparison of law, row by row, columns in the order of site.yaml. */
export interface ComparisonView {
  columns: readonly { country: CountryCode; label: string; name: string; original?: string; state: string }[];
  rows: readonly {
    id: string;
    label: string;
    /** One cell for each column; without text when our sources say nothing. */
    cells: readonly {
      country: CountryCode;
      text?: string;
      basis: readonly BasisView[];
      verification: { code: Verification; label: string };
      sources: readonly number[];
    }[];
  }[];
  upcoming: readonly {
    country: CountryCode;
    text: string;
    date?: string;
    state: string;
    verification: { code: Verification; label: string };
    /** Number in the list of sources of the entry. */
    source?: number;
  }[];
}

/** One item of an entry's list of sources. */
export interface SourceView {
  id: string;
  number: number;
  /** Author, title, publisher, dates, locator; the address apart. */
  text: string;
  title: string;
  url?: string;
  note?: string;
  /** Language of the title, when the source gives one that is not that of the output. */
  lang?: LanguageTag;
  verification: { code: Verification; label: string };
}

/** Relations of an entry, grouped for a list: methods used, law that matters, cases that name it … */
export interface RelationGroupView {
  /** Name of the relation, for tests and styles: `methods`, `casesOfMethod`, `mentions`. */
  field: string;
  label: string;
  items: readonly HeadView[];
}

/** A named list of points: "What made it work", "Limits", "Suitable for" … */
export interface PointsView {
  field: string;
  label: string;
  items: readonly string[];
}

/** A named passage that is a single text: "Goal", "What stays when the money ends" … */
export interface PassageView {
  field: string;
  label: string;
  text: string;
}

/** All that can be said about an entry beside its body. */
export interface EntryView {
  head: HeadView;
  facts: readonly FactView[];
  results: readonly ResultView[];
  /** The case has no figures: say so honestly. */
  noResults: boolean;
  passages: readonly PassageView[];
  points: readonly PointsView[];
  steps: readonly { title: string; text: string }[];
  comparison?: ComparisonView;
  transfer: readonly TransferView[];
  assessment: readonly { label: string; verdict: string; code: string }[];
  questions: readonly string[];
  legalNotes: readonly { country: CountryCode; label: string; text?: string; basis: readonly BasisView[] }[];
  sources: readonly SourceView[];
  relations: readonly RelationGroupView[];
}

/** One glossary term, seen from one language. */
export interface GlossaryView {
  id: string;
  /** The preferred word; the paraphrase where the language has none; else a word of another language. */
  word: string;
  /** Language of the word when it is not that of the output. */
  lang?: LanguageTag;
  /** The language has no word for it: `word` is a paraphrase or foreign. */
  paraphrased: boolean;
  synonyms: readonly string[];
  abbreviations: readonly string[];
  /** The other languages of the site in their order; without words when there is no counterpart (then a paraphrase, if any). */
  counterparts: readonly {
    lang: LanguageTag;
    words: readonly string[];
    paraphrase?: string;
    abbreviations: readonly string[];
    avoid: readonly string[];
  }[];
  equivalence: { code: Equivalence; label: string };
  note?: string;
  avoid: readonly string[];
  domain: TermView;
  basis: readonly { country: CountryCode; items: readonly BasisView[] }[];
  verification: { code: Verification; label: string };
}

/** Entries under a term of the vocabulary, for a register. */
export interface RegisterTermView {
  term: TermView;
  /** Sorted by title. */
  entries: readonly HeadView[];
}

/** The entries of the four kinds by topic and by target group, terms sorted by label, terms without entries left out. */
export interface RegisterView {
  topics: readonly RegisterTermView[];
  targetGroups: readonly RegisterTermView[];
}
