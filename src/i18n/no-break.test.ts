import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noBreak } from './no-break.ts';

/** No-break spaces as `_`, so that they are seen. */
const seen = (text: string, lang: string): string => noBreak(text, lang).replaceAll('\u00a0', '_');

describe('noBreak', () => {
  test.each([
    ['cs', 'k obci a v domě s lidmi', 'k_obci a_v_domě s_lidmi'],
    ['cs', 'A v Mostě („o lidech“)', 'A_v_Mostě („o_lidech“)'],
    ['cs', 'podle § 5 a §§ 27, 31', 'podle §_5 a_§§_27, 31'],
    ['cs', 'o 20 % a 16,71 % víc', 'o_20_% a_16,71_% víc'],
    ['cs', 'celkem 2 341 262,50 Kč, tedy 5 mil. Kč', 'celkem 2_341_262,50_Kč, tedy 5_mil._Kč'],
    ['cs', 'ACoRD CZ, z. s., a o. p. s.', 'ACoRD CZ, z._s., a_o._p._s.'],
    ['cs', 'tj. obce, č. 5, odst. 2, písm. a)', 'tj._obce, č._5, odst._2, písm._a)'],
    ['cs', 'od 1. 4. 2020 do 31. 12. 2022', 'od 1._4._2020 do 31._12._2022'],
    ['cs', 'dne 1. dubna 2020', 'dne 1._dubna 2020'],
    ['cs', 'zákon č. 108/2006 Sb. o službách', 'zákon č._108/2006_Sb. o_službách'],
    ['cs', 'Bozděchova 99/6, 400 01 Ústí nad Labem', 'Bozděchova 99/6, 400_01 Ústí nad Labem'],
    ['cs', 'tým 10 × 54 hodin', 'tým 10_×_54 hodin'],
    ['cs', 'v roce 2021 156 lidí', 'v_roce 2021 156 lidí'],
    ['cs', 'J. Novák', 'J._Novák'],
    ['sk', 'v obci so 45 % podľa č. 305/2005 Z. z.', 'v_obci so 45_% podľa č._305/2005_Z._z.'],
    ['pl', 'w gminie i z 20 %, nr 5', 'w_gminie i_z_20_%, nr_5'],
    ['bg', 'чл. 5, 20 % и 3 лв.', 'чл._5, 20_% и 3_лв.'],
    ['de', 'z. B. § 5 Abs. 2 und 20 %', 'z._B. §_5 Abs._2 und 20_%'],
    ['de', 'Kolibri e. V., i. d. R. 5 Mio. EUR', 'Kolibri e._V., i._d._R. 5_Mio._EUR'],
    ['de', '§§ 67 ff. SGB XII, S. 12, am 3. Oktober', '§§_67_ff. SGB_XII, S._12, am 3._Oktober'],
    ['de', 'im Alter von 18. Danach a bc', 'im Alter von 18. Danach a bc'],
    ['en', 'on 1 April, 20 % of a day', 'on 1_April, 20_% of a day'],
    ['fr', 'de 20 % à 30 €', 'de 20_% à 30_€'],
  ])('%s: %s', (lang, text, expected) => {
    expect(seen(text, lang)).toBe(expected);
  });

  test('leaves line ends and no-break spaces alone', () => {
    expect(noBreak('v\nobci, 20\n%, k\u00a0lidem', 'cs')).toBe('v\nobci, 20\n%, k\u00a0lidem');
  });

  test('changes nothing but single spaces, and nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ksvz 15.,%§(a)Kč\n\u00a0×') }),
        fc.constantFrom('cs', 'de', 'pl'),
        (text, lang) => {
          const once = noBreak(text, lang);
          expect(once.replaceAll('\u00a0', ' ')).toBe(text.replaceAll('\u00a0', ' '));
          expect(noBreak(once, lang)).toBe(once);
        },
      ),
    );
  });
});
