import { describe, expect, test } from 'vitest';
import { wordingOf } from '../address.ts';
import { contentAsOf } from './content-as-of.ts';
import { fixtureLibrary, seen } from './fixture.ts';
import { label } from './label.ts';
import { registerView } from './register-view.ts';
import { directionLabel } from './transfer-views.ts';
import { vocabularyTerm } from './vocabulary-term.ts';

const library = await fixtureLibrary();

describe('label', () => {
  test('is that of the generator, unless the vocabulary has its own in the language', () => {
    const claims = { planned: { cs: 'chystá se' } };
    const own = { ...library, vocabulary: { ...library.vocabulary, claims } };
    expect(label(library, 'claims', 'planned', 'cs')).toBe('plánováno');
    expect(label(own, 'claims', 'planned', 'cs')).toBe('chystá se');
    expect(label(own, 'claims', 'planned', 'de')).toBe('geplant');
    expect(label(library, 'equivalences', 'false-friend', 'de')).toBe('falscher Freund');
  });

  test('comes from the ui folder for a language that is not shipped', () => {
    const bulgarian = { ...library, ui: new Map([['bg', { 'claim.planned': 'планирано' }]]) };
    expect(label(bulgarian, 'claims', 'planned', 'bg')).toBe('планирано');
    expect(label(bulgarian, 'claims', 'reported', 'bg')).toBe('reported');
  });
});

test('a vocabulary term falls back to another language and then to its code', () => {
  expect(seen(vocabularyTerm(library, 'topics', 'coordination', 'cs').label)).toBe('spolupráce a_plánování');
  expect(seen(vocabularyTerm(library, 'topics', 'coordination', 'sk').label)).toBe('spolupráce a_plánování');
  expect(vocabularyTerm(library, 'topics', 'unknown', 'cs')).toEqual({ code: 'unknown', label: 'unknown' });
});

test.each([
  ['cs', 'CZ', 'DE', 'z_Česka do Německa'],
  ['cs', 'DE', 'SK', 'z_Německa na Slovensko'],
  ['cs', 'SK', 'CZ', 'ze Slovenska do Česka'],
  ['de', 'SK', 'DE', 'aus der Slowakei nach Deutschland'],
  ['de', 'CZ', 'SK', 'aus Tschechien in die Slowakei'],
  ['en', 'BG', 'AT', 'from Bulgaria to Austria'],
  ['cs', 'CZ', 'DK', 'CZ → DK'],
])('%s: transfer %s → %s is “%s”', (lang, from, to, expected) => {
  expect(seen(directionLabel(wordingOf(library, lang), from, to))).toBe(expected);
});

test('the register lists entries under each of their topics and target groups', () => {
  const { topics, targetGroups } = registerView(library, 'cs');
  expect(topics.map(({ term, entries }) => seen(`${term.label}: ${entries.map(({ id }) => id).join(' ')}`))).toEqual([
    'dluhy: skutec-prevention-assistant debt-relief',
    'rodina a_ochrana dětí: case-conference',
    'spolupráce a_plánování: skutec-prevention-assistant small-projects-fund case-conference',
  ]);
  expect(targetGroups.find(({ term }) => term.code === 'carers')?.entries.map(({ id }) => id)).toEqual([
    'skutec-prevention-assistant',
  ]);
});

test('the contents are as of the day that the site says, else of the newest review', () => {
  const { contentAsOf: _, ...site } = library.site;
  expect(contentAsOf({ ...library, site })).toBe('2026-11-01');
  expect(contentAsOf({ ...library, site: { ...site, contentAsOf: '2026-03-15' } })).toBe('2026-03-15');
});
