import { describe, expect, test } from 'vitest';
import { LegalBasis } from '#model/legal-basis.ts';
import { lawCitation } from './law-citation.ts';

/** No-break spaces as `_`, so that they are seen. */
const cited = (lang: string, act: string, section?: string, type?: 'act' | 'decree' | 'regulation'): string =>
  lawCitation(LegalBasis.parse({ act, section, type, verification: 'unchecked' }), lang).replaceAll('\u00a0', '_');

describe('lawCitation', () => {
  test.each([
    ['cs', '108/2006 Sb.', '§ 65 (2)', '§_65_odst._2 zákona_č._108/2006_Sb.'],
    ['de', '108/2006 Sb.', '§ 65 (2)', '§_65_Abs._2 Gesetz_Nr._108/2006_Sb.'],
    ['en', '108/2006 Sb.', '§ 65 (2)', '§_65(2) of_Act_108/2006_Sb.'],
    ['sk', '305/2005 Z. z.', '§ 65 (2)', '§_65_ods._2 zákona_č._305/2005_Z._z.'],
    ['pl', '108/2006 Sb.', '§ 65 (2)', '§_65_ust._2 ustawy_nr_108/2006_Sb.'],
    ['bg', '108/2006 Sb.', '§ 65 (2)', '§_65, ал._2 от_Закон_№_108/2006_Sb.'],
    ['fr', '108/2006 Sb.', '§ 65 (2)', '§_65(2) of_Act_108/2006_Sb.'],
    ['cs', 'SGB XII', '§§ 67 ff.', '§§_67_násl. SGB_XII'],
    ['de', 'SGB XII', '§§ 67 ff.', '§§_67_ff. SGB_XII'],
    ['cs', 'GG', 'Art. 104b', 'čl._104b GG'],
    ['de', 'GG', 'Art. 104b', 'Art._104b GG'],
    ['cs', 'SGB VIII', '§ 36a (2)', '§_36a_odst._2 SGB_VIII'],
    ['cs', 'SGB VIII', '§§ 27, 31', '§§_27, 31 SGB_VIII'],
    ['cs', 'SGB VIII', '§§ 77, 78a ff.', '§§_77, 78a_násl. SGB_VIII'],
    ['cs', 'BGB', '§ 569 (3) no. 2', '§_569_odst._3_č._2 BGB'],
    ['de', 'BGB', '§ 569 (3) No. 2', '§_569_Abs._3_Nr._2 BGB'],
    ['cs', '582/1991 Sb.', '§ 4 (2) (a)', '§_4_odst._2_písm._a) zákona_č._582/1991_Sb.'],
    ['de', '582/1991 Sb.', '§ 4 (2) lit. a', '§_4_Abs._2_Buchst._a Gesetz_Nr._582/1991_Sb.'],
    ['en', '582/1991 Sb.', '§ 4 (2) (a)', '§_4(2)(a) of_Act_582/1991_Sb.'],
    ['cs', 'SGB XII', '§§ 27 and 41', '§§_27_a_41 SGB_XII'],
    ['cs', 'SGB VIII', '§ 36a Abs. 2', '§_36a_odst._2 SGB_VIII'],
    ['de', 'SGB II', '§ 22 (1) sentence 2', '§_22_Abs._1_Satz_2 SGB_II'],
    ['cs', 'BGBl. I S. 1444', undefined, 'BGBl._I S._1444'],
    ['cs', 'FRL Schulsozialarbeit', undefined, 'FRL Schulsozialarbeit'],
    ['cs', '120/2001 Sb.', undefined, 'zákon_č._120/2001_Sb.'],
    ['de', '120/2001 Sb.', undefined, 'Gesetz_Nr._120/2001_Sb.'],
  ])('%s: %s %s', (lang, act, section, expected) => {
    expect(cited(lang, act, section)).toBe(expected);
  });

  test('names decrees and regulations', () => {
    expect(cited('cs', '505/2006 Sb.', '§ 30', 'decree')).toBe('§_30 vyhlášky_č._505/2006_Sb.');
    expect(cited('de', '505/2006 Sb.', '§ 30', 'decree')).toBe('§_30 Verordnung_Nr._505/2006_Sb.');
    expect(cited('en', '505/2006 Sb.', '§ 30', 'decree')).toBe('§_30 of_Decree_505/2006_Sb.');
    expect(cited('cs', '418/2025 Sb.', undefined, 'regulation')).toBe('nařízení_vlády_č._418/2025_Sb.');
    expect(cited('de', '418/2025 Sb.', undefined, 'regulation')).toBe('Regierungsverordnung_Nr._418/2025_Sb.');
  });
});
