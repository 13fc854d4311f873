import { ownLanguageName } from '#i18n/language-name.ts';
import type { StringKey } from '#i18n/strings/strings.ts';
import type { Wording } from '#i18n/wording.ts';
import { homeAddress } from '#library/address.ts';
import type { TermView } from '#library/views/view.ts';
import type { CountryCode } from '#model/country.ts';
import { CLAIMS, EQUIVALENCES, EVIDENCE_LEVELS, VERIFICATIONS } from '#model/judgements.ts';
import { COLLECTIONS } from '#model/kind.ts';
import type { LanguageTag } from '#model/language.ts';

/** All that the search page must know; plain data, so that the page can hold it as JSON. */
export interface SearchPageOptions {
  lang: string;
  /** Languages of the site, that of the page first: its name in itself and the address of its `pagefind` folder from the root of the site, without a slash at its beginning. */
  languages: readonly { lang: string; name: string; folder: string }[];
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
  'language',
  'none',
  'hint.spelling',
  'hint.fewer',
  'hint.filters',
  'hint.clear',
  'hint.lists',
  'taken',
  'unknown',
  'known',
  'apart',
  'more',
  'loading',
  'failed',
  'unavailable',
  'incomplete',
  'oldBrowser',
  'again',
  'start',
  'section',
  'allOf',
  'also',
  'elsewhere',
  'offline',
  'recent',
  'recent.remove',
  'recent.clear',
  'recent.private',
] as const;

/** Strings that the lists use as well, by the key under which the search page has them. */
const SHARED = {
  filters: 'list.filters',
  topic: 'list.topic',
  target: 'list.group',
  country: 'list.country',
  evidence: 'list.evidence',
  clear: 'list.clear',
  remove: 'list.remove',
} as const satisfies Readonly<Record<string, StringKey>>;

/**
 * The options of the search page of one language.
 *
 * @param root way from the page to the root of the site: `../../`
 */
export function searchPageOptions(
  wording: Wording,
  lists: {
    languages: readonly LanguageTag[];
    countries: readonly CountryCode[];
    topics: readonly TermView[];
    targetGroups: readonly TermView[];
  },
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
    languages: [wording.lang, ...lists.languages.filter((other) => other !== wording.lang)].map((lang) => ({
      lang,
      name: ownLanguageName(lang),
      folder: `${homeAddress(lang).slice(1)}pagefind/`,
    })),
    root,
    countries: lists.countries,
    strings: Object.fromEntries([
      ...STRINGS.map((key) => [key, wording.t(`search.${key}`)] as const),
      ...Object.entries(SHARED).map(([key, name]) => [key, wording.t(name)] as const),
      ...counts,
    ]),
    labels: Object.fromEntries([
      ...kinds.map((kind) => [`kind.${kind}`, wording.t(`kind.${kind}`)]),
      ...kinds.map((kind) => [`kinds.${kind}`, wording.t(`kinds.${kind}.short`)]),
      ...lists.topics.map(({ code, label }) => [`topic.${code}`, label]),
      ...lists.targetGroups.map(({ code, label }) => [`target.${code}`, label]),
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
