import { describe, expect, test } from 'vitest';
import { nameToken, stemToken } from '../words/index-tokens.ts';
import { decodeVocabulary, encodeVocabulary } from '../words/vocabulary.ts';
import { planQuery, termsOf } from './query.ts';

const vocabulary = decodeVocabulary(
  encodeVocabulary([
    'dluh',
    'rodin',
    'ubytov',
    'schuld',
    'bera',
    'jugendam',
    'lxasgb12',
    'lxp67',
    'lxp67asgb12',
    'lxazpo',
    'lxp850k',
  ]),
);
const plan = (query: string, languages = ['cs', 'de']) => planQuery(query, languages, vocabulary);
const terms = (query: string, languages?: string[]) =>
  plan(query, languages).parts.map(({ alternatives }) => alternatives.flatMap((way) => way.terms));

describe('a query taken apart', () => {
  test('asks for the stem and for the word as typed', () => {
    expect(terms('dluzích')).toEqual([[stemToken('dluh'), 'dluzich']]);
  });

  test('leaves stop words out, but not when there is nothing else', () => {
    expect(plan('rodina v ubytovně').parts.map(({ typed }) => typed)).toEqual(['rodina', 'ubytovne']);
    expect(plan('v').parts.map(({ typed }) => typed)).toEqual(['v']);
  });

  test('knows words of the other languages of the site', () => {
    expect(terms('Jugendämter')[0]).toContain(stemToken('jugendam'));
  });

  test('splits compounds whose parts are known', () => {
    const { alternatives } = plan('Schuldenberatung', ['de']).parts[0] ?? {};
    expect(alternatives?.map((way) => way.terms)).toContainEqual([stemToken('schuld'), stemToken('bera')]);
  });

  test('takes a compound that the index lacks for a longer one that begins and ends like it', () => {
    const known = decodeVocabulary(encodeVocabulary(['wohn', 'gesetz', 'wohnunterstutzungsgesetz', 'wohngel']));
    const termsIn = (query: string) => [...termsOf(planQuery(query, ['de'], known))];
    expect(termsIn('Wohngesetz')).toContain(stemToken('wohnunterstutzungsgesetz'));
    expect(termsIn('Wohngesetz')).not.toContain(stemToken('wohngel'));
    expect(termsIn('Wohngeld')).not.toContain(stemToken('wohnunterstutzungsgesetz'));
  });

  test('asks for each word and name by itself', () => {
    const { parts, names } = plan('Schuldenberatung Jugendamt', ['de']);
    const asked = termsOf({ parts, names });
    expect([...asked].filter((term) => term.includes(' '))).toEqual([]);
    expect([...asked]).toEqual(expect.arrayContaining([stemToken('bera'), '"schuldenberatung"', names[0]?.term]));
  });

  test('takes a misspelt word for the nearest known one, in names as well', () => {
    const [part] = plan('ubytvona').parts;
    expect(part?.corrected).toBe(true);
    expect(part?.stems).toEqual(['ubytov']);
    expect(plan('ubytvona').names.map(({ term }) => term)).toContain(nameToken(['ubytov']));
  });

  test('guesses beside a telling word at telling ones only, so that the reader is told what is not known', () => {
    const stems = ['bydl', 'holoubk', 'dluh'];
    const known = decodeVocabulary(encodeVocabulary(stems, new Set(['bydl', 'dluh'])));
    const ways = (query: string) => planQuery(query, ['cs'], known).parts.map((part) => part.alternatives.length > 0);
    const guessed = (query: string) => planQuery(query, ['cs'], known).parts.map(({ corrected }) => corrected);
    expect(ways('holoubí bydlení')).toEqual([false, true]);
    expect(guessed('holoubí bydlení')).toEqual([false, false]);
    expect(guessed('holoubí')).toEqual([true]);
    expect(guessed('dlhuy bydlení')).toEqual([true, false]);
  });

  test('takes nothing but initials for a name, and no letter of it for an unknown word', () => {
    const { parts, names } = plan('z. s.');
    const name = nameToken(['z', 's']);
    expect(names).toContainEqual({ term: name, share: 1, parts: [0, 1] });
    expect(parts.map(({ alternatives }) => alternatives)).toEqual([
      [{ terms: [name], weight: 1 }],
      [{ terms: [name], weight: 1 }],
    ]);
  });

  test('takes a shortened word for the whole one, also in names', () => {
    const stems = ['social', 'prak', 'sok'];
    const known = decodeVocabulary(encodeVocabulary(stems, new Set(stems)));
    for (const query of ['soc. práce', 'soc práce', 'práce soc.']) {
      const { parts, names } = planQuery(query, ['cs'], known);
      expect(parts.find(({ typed }) => typed === 'soc')?.stems).toContain('social');
      expect(names).toContainEqual({
        term: nameToken(query.startsWith('soc') ? ['social', 'prak'] : ['prak', 'social']),
        share: 1,
        parts: [0, 1],
      });
    }
  });

  test('takes two words for the compound that the index has, also as a name', () => {
    const { parts, names } = plan('Jugend Amt', ['de']);
    expect(parts.map(({ alternatives }) => alternatives[0]?.terms)).toEqual([
      [stemToken('jugendam')],
      [stemToken('jugendam')],
    ]);
    expect(parts.some(({ corrected }) => corrected)).toBe(false);
    expect(names).toContainEqual({ term: nameToken(['jugendam']), share: 1, parts: [0, 1] });
  });

  test('is less sure of misspelt and of unfinished words, but the last one may go on', () => {
    const certainties = (query: string) => plan(query).parts.map(({ certainty }) => certainty);
    expect(certainties('rodina')).toEqual([1]);
    expect(certainties('ubytvona')[0]).toBeLessThan(1);
    expect(certainties('ubyt rodina')[0]).toBeLessThan(1);
    expect(certainties('rodina ubyt')).toEqual([1, 1]);
  });

  test('has no way to look for what nobody knows', () => {
    expect(terms('qwrtz')).toEqual([[]]);
  });

  test.each(['§ 67 SGB XII', '67 sgb 12', 'sgb xii § 67', 'sgbxii 67', '§67SGBXII', '§67SGB XII'])(
    'sees a law citation in %s',
    (query) => {
      const { parts, names } = plan(query);
      expect(parts).toHaveLength(1);
      expect(parts[0]?.alternatives[0]?.terms).toEqual([stemToken('lxp67asgb12')]);
      expect(names).toEqual([]);
    },
  );

  test('sees an act of the index in any case, and the words beside it', () => {
    const { parts } = plan('zpo 850k dluhy');
    expect(parts.map(({ typed }) => typed)).toEqual(['zpo 850k', 'dluhy']);
    expect(parts[0]?.alternatives[0]?.terms).toEqual([stemToken('lxazpo'), stemToken('lxp850k')]);
  });

  test('looks for names inside longer questions, by their share of it', () => {
    const { names } = plan('dluhy rodina ubytovna');
    expect(names).toContainEqual({ term: nameToken(['dluh', 'rodin', 'ubytov']), share: 1, parts: [0, 1, 2] });
    expect(names).toContainEqual({ term: nameToken(['rodin', 'ubytov']), share: 2 / 3, parts: [1, 2] });
  });

  test('is cut where nobody would have typed on', () => {
    expect(plan('dluhy '.repeat(5000)).parts.length).toBeLessThanOrEqual(12);
  });
});
