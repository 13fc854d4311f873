import type { Wording } from '#i18n/wording.ts';
import type { CountryCode } from '#model/country.ts';
import type { Equivalence, Verification } from '#model/judgements.ts';
import type { LanguageTag } from '#model/language.ts';
import type { LegalBasis } from '#model/legal-basis.ts';
import type { ParsedReference } from '#model/reference.ts';
import type { DiagramTarget } from './diagram/diagram.ts';

/** Where a link to an entry, a term or a source leads in the output being made. */
export interface LinkTarget {
  /** HTML: an address that begins at the root of the site (`/cs/pripady/x/`); Typst: a label; absent where the target is not part of this output. */
  href?: string;
  /** Title of the target in the language of the output, or in its own if it has none. */
  title: string;
  /** Language of the target when it differs from that of the output. */
  lang?: LanguageTag;
}

export interface PictureTarget {
  /** HTML: lighter and smaller forms of the picture, as the attribute wants them. */
  srcset?: string;
  /** HTML: address from the root of the site; Typst: absolute path in the virtual workspace. */
  href: string;
  /** Size in pixels. */
  width: number;
  height: number;
}

export interface TermTarget {
  id: string;
  /** Preferred word in the language of the output. */
  word: string;
  /** The same in the other languages, in the order of site.yaml. */
  counterparts: readonly { lang: LanguageTag; word?: string }[];
  equivalence: Equivalence;
  note?: string;
  verification: Verification;
  href?: string;
}

export interface SourceTarget {
  /** Number in the list of sources of the entry that cites it, from 1. */
  number: number;
  /** Whole reference in plain text. */
  reference: string;
  href?: string;
  verification: Verification;
}

export interface OrganisationTarget {
  name: string;
  address?: string;
  website?: string;
  email?: string;
  phone?: string;
  verification: Verification;
  href?: string;
}

/**
 * All that rendering a body needs to know from outside. The room that renders fills it from the Library;
 * a look-up answers `undefined` for what does not exist (the check has reported it before).
 */
export interface RenderContext {
  lang: LanguageTag;
  wording: Wording;
  /** The compared countries in the order of site.yaml. */
  countries: readonly CountryCode[];
  link(reference: ParsedReference): LinkTarget | undefined;
  picture(file: string): PictureTarget | undefined;
  term(id: string): TermTarget | undefined;
  source(id: string): SourceTarget | undefined;
  organisation(id: string): OrganisationTarget | undefined;
  /** A diagram of the entry by its name. */
  diagram(name: string): DiagramTarget | undefined;
  /** A law citation in the language of the output. */
  law(basis: LegalBasis): string;
  /** Depth of the highest heading in the output: 2 on an entry page. Body headings `##` become this depth. */
  headingDepth: number;
}
