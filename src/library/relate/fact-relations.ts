import type { CollectionName } from '#model/kind.ts';
import type { AnyFacts } from '../draft.ts';
import type { Path } from '../parse/yaml-file.ts';

/** An entry that facts name, and where. */
export interface NamedEntry {
  collection: CollectionName;
  id: string;
  path: Path;
}

/** Fields that hold folder names of entries. */
const LISTS = {
  partners: 'organisation',
  organisations: 'organisation',
  cases: 'case',
  methods: 'method',
  legislation: 'legislation',
  funding: 'funding',
} as const satisfies Partial<Record<keyof AnyFacts, CollectionName>>;

/** The entries that facts name, in the order in which readers meet them. */
export function entriesNamedInFacts(facts: Partial<AnyFacts>): NamedEntry[] {
  const found: NamedEntry[] = [];
  if (facts.leadOrganisation !== undefined) {
    found.push({ collection: 'organisation', id: facts.leadOrganisation, path: ['leadOrganisation'] });
  }
  for (const field of Object.keys(LISTS) as (keyof typeof LISTS)[]) {
    for (const [index, id] of (facts[field] ?? []).entries()) {
      found.push({ collection: LISTS[field], id, path: [field, index] });
    }
  }
  for (const [index, reference] of (facts.related ?? []).entries()) {
    const [collection, id = ''] = reference.split(':') as [CollectionName, string];
    found.push({ collection, id, path: ['related', index] });
  }
  return found;
}
