import { expect, test } from 'vitest';
import { wordingOf } from '../address.ts';
import { fixtureEntry, fixtureLibrary, seen } from './fixture.ts';
import { sourceReference, sourceViews } from './source-views.ts';

const library = await fixtureLibrary();

test('sources are numbered in the order of the facts, with place, dates and how far they were checked', () => {
  const [source] = sourceViews(library, fixtureEntry(library, 'case', 'skutec-prevention-assistant'), 'de');
  expect(source).toMatchObject({
    id: 'mas-skch-presentation',
    number: 1,
    lang: 'cs',
    verification: { code: 'verified', label: 'geprüft' },
  });
  expect(seen(source?.text)).toBe(
    'Společné řešení pro eliminaci sociálního vyloučení obyvatel regionu MAS SKCH. MAS SKCH, 2021. S._3–8. Gesehen am 22._11._2026.',
  );
  expect(source?.text).toContain(source?.title);
});

test('a source that only a single fact names comes behind the list', () => {
  const entry = fixtureEntry(library, 'legislation', 'debt-relief');
  const facts = { ...entry.facts, sources: [{ id: 'inso' }] };
  expect(sourceViews(library, { ...entry, facts }, 'cs').map(({ id, number }) => `${number} ${id}`)).toEqual([
    '1 inso',
    '2 insolvency-act',
  ]);
});

test('the publisher leads where no author is known, and no full stop is doubled', () => {
  const reference = (source: Parameters<typeof sourceReference>[0]): string =>
    seen(sourceReference(source, wordingOf(library, 'cs')));
  expect(reference({ type: 'press', title: 'Komu se pomáhá?', publisher: 'denik.cz', publishedOn: '2021-08' })).toBe(
    'denik.cz: Komu se pomáhá? Srpen_2021.',
  );
  expect(reference({ type: 'web', title: 'Kde jsme.', author: 'Jana Nová', publisher: 'denik.cz' })).toBe(
    'Jana Nová: Kde jsme. denik.cz.',
  );
});
