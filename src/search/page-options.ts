import type { Wording } from '#i18n/wording.ts';
import { homeAddress } from '#library/address.ts';
import type { TermView } from '#library/views/view.ts';
import type { CountryCode } from '#model/country.ts';
import { CLAIMS, EQUIVALENCES, EVIDENCE_LEVELS, VERIFICATIONS } from '#model/judgements.ts';
import { COLLECTIONS } from '#model/kind.ts';

/** All that the search page must know; plain data, so that the page can hold it as JSON. */
export interface SearchPageOptions {
  lang: string;
  /** Address of the `pagefind` folder from the root of the site, without a slash at its beginning. */
  folder: string;
  /** Way from the page to the root of the site: `../../`. */
  root: string;
  /** Countries that are compared, in their order. */
  countries: readonly CountryCode[];
  /** Interface strings by the last part of their key. */
  strings: Readonly<Record<string, string>>;
  /** Words for the codes: `kind.case`, `topic.housing`, `country.CZ`, `claim.planned`. */
  labels: Readonly<Record<string, string>>;
  /** Order of the kinds. */
  kinds: readonly string[];
}

const STRINGS = [
  'results',
  'anyKind',
  'kinds',
  'topic',
  'anyTopic',
  'none',
  'hint.spelling',
  'hint.fewer',
  'hint.filters',
  'hint.clear',
  'hint.lists',
  'taken',
  'unknown',
  'more',
  'loading',
  'failed',
  'again',
  'start',
  'section',
] as const;

/**
 * The options of the search page of one language.
 *
 * @param root way from the page to the root of the site: `../../`
 */
export function searchPageOptions(
  wording: Wording,
  lists: { countries: readonly CountryCode[]; topics: readonly TermView[] },
  root: string,
): SearchPageOptions {
  const counts = new Intl.PluralRules(wording.lang).resolvedOptions().pluralCategories.flatMap((category) => {
    const text = wording.find(`search.count.${category}`);
    return text === undefined ? [] : [[`count.${category}`, text] as const];
  });
  const kinds = [...COLLECTIONS, 'glossary'] as const;
  const coded = (name: string, codes: readonly string[]): [string, string][] =>
    codes.map((code) => [`${name}.${code}`, wording.find(`${name}.${code}`) ?? code]);
  return {
    lang: wording.lang,
    folder: `${homeAddress(wording.lang).slice(1)}pagefind/`,
    root,
    countries: lists.countries,
    strings: Object.fromEntries([...STRINGS.map((key) => [key, wording.t(`search.${key}`)] as const), ...counts]),
    labels: Object.fromEntries([
      ...kinds.map((kind) => [`kind.${kind}`, wording.t(`kind.${kind}`)]),
      ...kinds.map((kind) => [`kinds.${kind}`, wording.t(`kinds.${kind}.short`)]),
      ...lists.topics.map(({ code, label }) => [`topic.${code}`, label]),
      ...lists.countries.map((code) => [`country.${code}`, wording.country(code)]),
      ...coded('claim', CLAIMS),
      ...coded('evidence', EVIDENCE_LEVELS),
      ...coded('equivalence', EQUIVALENCES),
      ...coded('verification', VERIFICATIONS),
      ['evidence', wording.find('sign.evidence') ?? ''],
    ]),
    kinds: ['glossary', ...COLLECTIONS.filter((kind) => kind !== 'page'), 'page'],
  };
}
