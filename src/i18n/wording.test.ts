import { describe, expect, test } from 'vitest';
import { ownLanguageName } from './language-name.ts';
import { wording } from './wording.ts';

/** No-break spaces as `_`, so that they are seen. */
const seen = (text: string): string => text.replaceAll('\u00a0', '_');

describe('numbers and money', () => {
  test.each([
    ['cs', '2_341_262,5', '14_689,27_EUR', '5_000_Kč', '16,71_%'],
    ['de', '2_341_262,5', '14_689,27_EUR', '5_000_CZK', '16,71_%'],
    ['en', '2,341,262.5', '14,689.27_EUR', '5,000_CZK', '16.71_%'],
    ['sk', '2_341_262,5', '14_689,27_EUR', '5_000_CZK', '16,71_%'],
    ['bg', '2_341_262,5', '14_689,27_EUR', '5000_CZK', '16,71_%'],
  ])('%s', (lang, number, euro, crowns, percent) => {
    const w = wording(lang);
    expect(seen(w.number(2_341_262.5))).toBe(number);
    expect(seen(w.money(14_689.27, 'EUR'))).toBe(euro);
    expect(seen(w.money(5000, 'CZK'))).toBe(crowns);
    expect(seen(w.percent(16.71))).toBe(percent);
  });
});

describe('strings', () => {
  test('fill in their parameters and get the typography of the language', () => {
    expect(seen(wording('cs').t('result.target', { target: 50 }))).toBe('z_plánovaných 50');
    expect(wording('de').t('asOf', { date: '2021' })).toBe('Stand: 2021');
  });

  test.each([
    [1, '1_heslo'],
    [3, '3_hesla'],
    [5, '5_hesel'],
    [1.5, '1,5_hesla'],
  ])('count in Czech: %d', (count, expected) => {
    expect(wording('cs').plural('count.glossary', count).replace(/\s/, '_')).toBe(expected);
  });

  test('of a language that is not shipped are English, with its own dates', () => {
    const w = wording('sk');
    expect(w.t('field.place')).toBe('Where');
    expect(seen(w.date('2021-04'))).toBe('apríl_2021');
    expect(w.plural('count.glossary', 3)).toBe('3 terms');
  });

  test('come from the project first, Cyrillic and plurals included', () => {
    const bg = wording('bg', {
      'field.place': 'Къде',
      'claim.planned': 'планирано',
      'count.case.one': '{count} пример',
      'count.case.other': '{count} примера',
      'currency.BGN': 'лв.',
      'period.since': 'от {date}',
      'country.CZ': 'Чешка република',
    });
    expect(bg.t('field.place')).toBe('Къде');
    expect(bg.find('claim.planned')).toBe('планирано');
    expect(bg.plural('count.case', 1)).toBe('1 пример');
    expect(bg.plural('count.case', 21)).toBe('21 примера');
    expect(seen(bg.money(5000, 'BGN'))).toBe('5000_лв.');
    expect(seen(bg.period({ from: '2021-04-01' }))).toBe('от_1_април_2021_г.');
    expect(bg.country('CZ')).toBe('Чешка република');
    expect(bg.country('BG')).toBe('България');
    expect(bg.t('field.period'), 'not given by the project').toBe('When');
  });

  test('with a script or region in the tag are those of the language', () => {
    expect(wording('de-AT').t('field.place')).toBe('Wo');
  });

  test('unknown at run time are told apart from empty ones', () => {
    expect(wording('cs').find('claim.wished')).toBeUndefined();
  });
});

describe('lists, names and order', () => {
  test('follow the language', () => {
    expect(wording('cs').list(['a', 'b', 'c'])).toBe('a, b a\u00a0c');
    expect(wording('de').country('CZ')).toBe('Tschechien');
    expect(wording('cs').language('de')).toBe('němčina');
    expect(['chata', 'cena', 'hrad', 'čaj'].sort(wording('cs').compare)).toEqual(['cena', 'čaj', 'hrad', 'chata']);
  });

  test('a language is named in itself for the switch', () => {
    expect(['cs', 'de', 'sk', 'bg', 'en'].map(ownLanguageName)).toEqual([
      'Čeština',
      'Deutsch',
      'Slovenčina',
      'Български',
      'English',
    ]);
  });
});

test('the same arguments give the same object', () => {
  const ui = { 'field.place': 'Kde' };
  expect(wording('sk', ui)).toBe(wording('sk', ui));
  expect(wording('sk', ui)).not.toBe(wording('sk'));
});
