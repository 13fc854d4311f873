import { expect, test } from 'vitest';
import { fixtureLibrary, seen } from './fixture.ts';
import { glossaryView, glossaryViews } from './glossary-view.ts';

const library = await fixtureLibrary();

test('a term is seen from each language', () => {
  expect(glossaryView(library, 'debt-relief', 'de')).toMatchObject({
    word: 'Verbraucherinsolvenz',
    paraphrased: false,
    synonyms: ['Restschuldbefreiung'],
    counterparts: [{ lang: 'cs', words: ['oddlužení'] }],
    equivalence: { code: 'partial', label: 'teilweise' },
  });
  expect(
    glossaryView(library, 'debt-relief', 'cs')?.basis.map(({ country, items }) => `${country} ${seen(items[0]?.text)}`),
  ).toEqual(['CZ §_389 zákona_č._182/2006_Sb.', 'DE §§_286_násl. InsO']);
});

test('a term without a word in the language stands under its paraphrase, marked', () => {
  const view = glossaryView(library, 'adverse-social-situation', 'de');
  expect(view).toMatchObject({ word: 'soziale Notlage, die Zugang zu sozialen Diensten gibt', paraphrased: true });
  expect(view?.lang).toBeUndefined();
});

test('a term with neither word nor paraphrase stands under the word of another language, marked', () => {
  const view = glossaryView(library, 'debt-relief', 'en');
  expect(view).toMatchObject({ word: 'oddlužení', lang: 'cs', paraphrased: true });
});

test('tells which words to avoid in the other language', () => {
  expect(glossaryView(library, 'social-services-worker', 'cs')?.counterparts[0]?.avoid).toEqual(['Sozialarbeiter']);
});

test('all terms are sorted as the language sorts', () => {
  const words = glossaryViews(library, 'cs').map(({ word }) => word);
  expect(words).toHaveLength(Object.keys(library.glossary).length);
  expect(words).toEqual([...words].sort(new Intl.Collator('cs', { numeric: true }).compare));
  expect(glossaryView(library, 'unknown', 'cs')).toBeUndefined();
});
