import { expect, test } from 'vitest';
import type { Entry } from '../library.ts';
import { fixtureEntry, fixtureLibrary, seen } from './fixture.ts';
import { relationGroups } from './relation-groups.ts';

const library = await fixtureLibrary();
const groups = (entry: Entry, lang: string): readonly string[] =>
  relationGroups(library, entry, lang).map(({ field, label, items }) =>
    seen(`${field}, ${label}: ${items.map(({ id }) => id).join(' ')}`),
  );

test('a case lists what it names, field by field', () => {
  expect(groups(fixtureEntry(library, 'case', 'skutec-prevention-assistant'), 'cs')).toEqual([
    'methods, Použité metody: case-conference',
    'legislation, Právní rámec: debt-relief',
    'organisations, Organizace: mas-skch',
  ]);
});

test('a method lists the cases that use it once, whoever names whom, and its workshops', () => {
  expect(groups(fixtureEntry(library, 'method', 'case-conference'), 'de')).toEqual([
    'casesOfMethod, Beispiele, die diese Methode nutzen: skutec-prevention-assistant',
    'workshops, Thema in diesen Workshops: workshop-1',
  ]);
});

test('what stands in one group does not come again as related or as a mention', () => {
  const theCase = fixtureEntry(library, 'case', 'skutec-prevention-assistant');
  const related = [
    'method:case-conference',
    'funding:small-projects-fund',
    'case:skutec-prevention-assistant',
    'case:unknown',
  ];
  const listed = groups({ ...theCase, facts: { ...theCase.facts, related } }, 'cs');
  expect(listed.at(-1)).toBe('related, Související: small-projects-fund');
});

test('an organisation lists the cases that it leads and the workshops at which it was', () => {
  expect(groups(fixtureEntry(library, 'organisation', 'mas-skch'), 'cs')[0]).toBe(
    'casesLed, Příklady, které organizace vede: skutec-prevention-assistant',
  );
  expect(groups(fixtureEntry(library, 'organisation', 'ehs-dresden'), 'cs')).toContain(
    'workshopsJoined, Workshopy, kterých se účastnila: workshop-1',
  );
});
