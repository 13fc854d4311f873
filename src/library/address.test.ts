import { describe, expect, test } from 'vitest';
import { entryAddress, homeAddress, publicAddress, sectionAddress, slugOf, termAddress } from './address.ts';
import { fixtureEntry, fixtureLibrary } from './views/fixture.ts';

const library = await fixtureLibrary();
const theCase = fixtureEntry(library, 'case', 'skutec-prevention-assistant');

describe('addresses', () => {
  test('have the words of each language', () => {
    expect(homeAddress('cs')).toBe('/cs/');
    expect(homeAddress('sr-Cyrl')).toBe('/sr-cyrl/');
    expect(sectionAddress(library, 'case', 'cs')).toBe('/cs/priklady/');
    expect(entryAddress(library, theCase, 'de')).toBe(`/de/beispiele/${slugOf(library, theCase, 'de')}/`);
    expect(termAddress(library, 'debt-relief', 'de')).toBe('/de/glossar/#debt-relief');
  });

  test('of an entry without a text in a language end in the slug of the text that is shown', () => {
    const texts = new Map([...theCase.texts].filter(([tag]) => tag === 'cs'));
    expect(entryAddress(library, { ...theCase, texts }, 'de')).toBe('/de/beispiele/asistent-prevence-skutec/');
  });

  test('come from the ui folder for a language that is not shipped, else in English', () => {
    const slovak = { ...library, ui: new Map([['sk', { 'route.case': 'priklady-praxe' }]]) };
    expect(sectionAddress(slovak, 'case', 'sk')).toBe('/sk/priklady-praxe/');
    expect(sectionAddress(slovak, 'method', 'sk')).toBe('/sk/methods/');
  });

  test.each([
    'https://example.org',
    'https://example.org/',
    'https://example.org/some/path',
    'https://example.org/some/path/',
  ])('stand below the base address %s', (baseUrl) => {
    const site = { ...library.site, baseUrl };
    expect(publicAddress({ ...library, site }, '/cs/priklady/')).toBe(`${baseUrl.replace(/\/$/, '')}/cs/priklady/`);
  });
});
