import type { StringKey } from '#i18n/strings/strings.ts';
import type { CollectionName } from '#model/kind.ts';
import type { LanguageTag } from '#model/language.ts';
import { isCollection, parseReference } from '#model/reference.ts';
import { wordingOf } from '../address.ts';
import { findEntry } from '../find-entry.ts';
import { isOf } from '../is-of.ts';
import type { Entry, Library } from '../library.ts';
import { headView } from './head-view.ts';
import type { RelationGroupView } from './view.ts';

/** One group before it is cleared of what stands in an earlier one. */
interface Wish {
  field: string;
  key: StringKey;
  entries: readonly (Entry | undefined)[];
}

/** Look-ups around one entry: what it names, and what names it. */
function around(library: Library, entry: Entry, lang: LanguageTag) {
  const words = wordingOf(library, lang);
  const title = (item: Entry): string => headView(library, item, lang).title;
  const backlinks = entry.backlinks
    .flatMap(({ collection, id }) => findEntry(library, collection, id) ?? [])
    .map((item) => ({ item, title: title(item) }))
    .sort((a, b) => words.compare(a.title, b.title))
    .map(({ item }) => item);
  return {
    named: (collection: CollectionName, ids: readonly string[]) => ids.map((id) => findEntry(library, collection, id)),
    naming: <Name extends CollectionName>(collection: Name, test: (facts: Entry<Name>['facts']) => boolean) =>
      backlinks.filter((item) => isOf(item, collection) && test(item.facts)),
    backlinks,
  };
}

type Around = ReturnType<typeof around>;

const workshops = (of: Around, field: 'cases' | 'methods' | 'legislation' | 'funding', id: string): Wish => ({
  field: 'workshops',
  key: 'relation.workshops',
  entries: of.naming('workshop', (facts) => facts[field].includes(id)),
});

function caseWishes(entry: Entry<'case'>, of: Around): Wish[] {
  const { facts, id } = entry;
  const methods = [...of.named('method', facts.methods), ...of.naming('method', (other) => other.cases.includes(id))];
  const funding = [...of.named('funding', facts.funding), ...of.naming('funding', (other) => other.cases.includes(id))];
  const lead = facts.leadOrganisation ? [facts.leadOrganisation] : [];
  return [
    { field: 'methods', key: 'relation.methods', entries: methods },
    { field: 'legislation', key: 'relation.legislation', entries: of.named('legislation', facts.legislation) },
    { field: 'funding', key: 'relation.funding', entries: funding },
    {
      field: 'organisations',
      key: 'relation.organisations',
      entries: of.named('organisation', [...lead, ...facts.partners]),
    },
    workshops(of, 'cases', id),
  ];
}

function methodWishes(entry: Entry<'method'>, of: Around): Wish[] {
  const { facts, id } = entry;
  const cases = [...of.named('case', facts.cases), ...of.naming('case', (other) => other.methods.includes(id))];
  return [{ field: 'casesOfMethod', key: 'relation.casesOfMethod', entries: cases }, workshops(of, 'methods', id)];
}

const legislationWishes = ({ id }: Entry<'legislation'>, of: Around): Wish[] => [
  {
    field: 'casesOfLegislation',
    key: 'relation.casesOfLegislation',
    entries: of.naming('case', (other) => other.legislation.includes(id)),
  },
  workshops(of, 'legislation', id),
];

function fundingWishes(entry: Entry<'funding'>, of: Around): Wish[] {
  const { facts, id } = entry;
  const cases = [...of.named('case', facts.cases), ...of.naming('case', (other) => other.funding.includes(id))];
  return [{ field: 'casesOfFunding', key: 'relation.casesOfFunding', entries: cases }, workshops(of, 'funding', id)];
}

const organisationWishes = ({ id }: Entry<'organisation'>, of: Around): Wish[] => [
  { field: 'casesLed', key: 'relation.casesLed', entries: of.naming('case', (other) => other.leadOrganisation === id) },
  {
    field: 'casesJoined',
    key: 'relation.casesJoined',
    entries: of.naming('case', (other) => other.partners.includes(id)),
  },
  {
    field: 'workshopsJoined',
    key: 'relation.workshopsJoined',
    entries: of.naming('workshop', (other) => other.organisations.includes(id)),
  },
];

const workshopWishes = ({ facts }: Entry<'workshop'>, of: Around): Wish[] => [
  { field: 'workshopCases', key: 'relation.workshopCases', entries: of.named('case', facts.cases) },
  { field: 'workshopMethods', key: 'relation.workshopMethods', entries: of.named('method', facts.methods) },
  {
    field: 'workshopLegislation',
    key: 'relation.workshopLegislation',
    entries: of.named('legislation', facts.legislation),
  },
  { field: 'workshopFunding', key: 'relation.workshopFunding', entries: of.named('funding', facts.funding) },
  { field: 'organisations', key: 'relation.organisations', entries: of.named('organisation', facts.organisations) },
];

function ownWishes(entry: Entry, of: Around): Wish[] {
  if (isOf(entry, 'case')) return caseWishes(entry, of);
  if (isOf(entry, 'method')) return methodWishes(entry, of);
  if (isOf(entry, 'legislation')) return legislationWishes(entry, of);
  if (isOf(entry, 'funding')) return fundingWishes(entry, of);
  if (isOf(entry, 'organisation')) return organisationWishes(entry, of);
  if (isOf(entry, 'workshop')) return workshopWishes(entry, of);
  return [];
}

function related(library: Library, entry: Entry): readonly (Entry | undefined)[] {
  if (!('related' in entry.facts)) return [];
  return entry.facts.related.map((value) => {
    const reference = parseReference(value);
    return reference && isCollection(reference.scheme) ? findEntry(library, reference.scheme, reference.id) : undefined;
  });
}

/**
 * Entries around an entry, grouped by how they belong to it: what it names, field by field, then what names it. Each
 * stands in the first group that fits; free pages, which mention everything, are not listed as mentions.
 */
export function relationGroups(library: Library, entry: Entry, lang: LanguageTag): readonly RelationGroupView[] {
  const words = wordingOf(library, lang);
  const of = around(library, entry, lang);
  const wishes: readonly Wish[] = [
    ...ownWishes(entry, of),
    { field: 'related', key: 'relation.related', entries: related(library, entry) },
    { field: 'mentions', key: 'relation.mentions', entries: of.backlinks.filter((item) => item.collection !== 'page') },
  ];
  const nameOf = ({ collection, id }: Entry): string => `${collection}:${id}`;
  const listed = new Set([nameOf(entry)]);
  return wishes.flatMap(({ field, key, entries }) => {
    const fresh: Entry[] = [];
    for (const item of entries) {
      if (!item || listed.has(nameOf(item))) continue;
      listed.add(nameOf(item));
      fresh.push(item);
    }
    if (fresh.length === 0) return [];
    return [{ field, label: words.t(key), items: fresh.map((item) => headView(library, item, lang)) }];
  });
}
