import type { StringKey } from '#i18n/strings/strings.ts';
import type { HeadView, TermView } from '#library/views/view.ts';
import type { CollectionName } from '#model/kind.ts';
import type { Edition } from '../edition/edition.ts';
import { words } from '../edition/words.ts';

/** What a list can be filtered by; also the name of the parameter in the address. */
export type FacetName = 'topic' | 'group' | 'country' | 'claim' | 'evidence' | 'equivalence';

/** One group of filters of a list. */
export interface Facet {
  name: FacetName;
  label: string;
  /** Only values that some entry of the list has, with how many. */
  options: readonly (TermView & { count: number })[];
}

/** Value of the facet `country` of an entry that belongs to several. */
export const CROSS_BORDER = 'cross-border';

const FACETS: Readonly<Record<CollectionName, readonly FacetName[]>> = {
  case: ['topic', 'group', 'country', 'claim', 'evidence'],
  method: ['topic', 'group', 'evidence'],
  legislation: ['topic', 'group', 'equivalence'],
  funding: ['topic', 'group', 'country'],
  organisation: ['country'],
  workshop: [],
  page: [],
};

const LABELS: Readonly<Record<FacetName, StringKey>> = {
  topic: 'list.topic',
  group: 'list.group',
  country: 'list.country',
  claim: 'list.claim',
  evidence: 'list.evidence',
  equivalence: 'list.equivalence',
};

const countryOf = ({ countries }: HeadView): string[] => {
  const [first] = countries;
  if (!first) return [];
  return countries.length > 1 ? [CROSS_BORDER] : [first];
};

/** The codes that an entry has in a facet. */
export function facetValues(head: HeadView, name: FacetName): readonly string[] {
  switch (name) {
    case 'topic':
      return head.topics.map(({ code }) => code);
    case 'group':
      return head.targetGroups.map(({ code }) => code);
    case 'country':
      return countryOf(head);
    case 'claim':
      return head.claim ? [head.claim.code] : [];
    case 'evidence':
      return head.evidence ? [head.evidence.code] : [];
    case 'equivalence':
      return head.equivalence ? [head.equivalence.code] : [];
  }
}

/** All values that a facet may have, in the order in which they are offered. */
function allValues(edition: Edition, heads: readonly HeadView[], name: FacetName): readonly TermView[] {
  const w = words(edition);
  const found = <Code extends string>(codes: readonly Code[], label: (code: Code) => string): TermView[] =>
    codes.map((code) => ({ code, label: label(code) }));
  const seen = (terms: readonly (TermView | undefined)[]): TermView[] => {
    const known = new Map(terms.flatMap((term) => (term ? [[term.code, term.label]] : [])));
    return found([...known.keys()].sort(), (code) => known.get(code) ?? code);
  };
  switch (name) {
    case 'topic':
      return edition.topics;
    case 'group':
      return edition.targetGroups;
    case 'country': {
      const others = heads.flatMap(({ countries }) => countries).filter((code) => !edition.countries.includes(code));
      const codes = [...edition.countries, ...[...new Set(others)].sort()];
      return [...found(codes, w.country), { code: CROSS_BORDER, label: w.t('countries.cross-border') }];
    }
    case 'claim': {
      const order = ['planned', 'ongoing', 'reported', 'evaluated'];
      return seen(heads.map(({ claim }) => claim)).sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
    }
    case 'evidence':
      return seen(heads.map(({ evidence }) => evidence)).map(({ code, label }) => ({
        code,
        label: `${code} ${label}`,
      }));
    case 'equivalence':
      return seen(heads.map(({ equivalence }) => equivalence));
  }
}

/** The filters of a list; one that would leave everything or nothing is left out. */
export function facetsOf(edition: Edition, collection: CollectionName, heads: readonly HeadView[]): readonly Facet[] {
  return FACETS[collection].flatMap((name) => {
    const counts = new Map<string, number>();
    for (const head of heads) for (const code of facetValues(head, name)) counts.set(code, (counts.get(code) ?? 0) + 1);
    const options = allValues(edition, heads, name).flatMap((term) => {
      const count = counts.get(term.code);
      return count ? [{ ...term, count }] : [];
    });
    return options.length > 1 ? [{ name, label: words(edition).t(LABELS[name]), options }] : [];
  });
}
