import { describe, expect, test } from 'vitest';
import { citations, citationTokens } from './citations.ts';

const found = (lang: string, text: string): string[] =>
  citations(text, lang).map(({ act, section }) => `${section ?? ''}@${act ?? ''}`);

describe('citations of law in a text', () => {
  test.each([
    ['de', '§ 67 SGB XII', ['67@sgb12', '@sgb12']],
    ['de', '§67 sgb 12', ['67@sgb12', '@sgb12']],
    ['de', '§§ 67 ff. SGB XII; Polizei- und Ordnungsrecht', ['67@sgb12', '@sgb12']],
    ['de', '§§67ff SGB XII', ['67@sgb12', '@sgb12']],
    ['de', '§§ 69, 70 SGB VIII', ['69@sgb8', '70@sgb8', '@sgb8']],
    ['de', '§§ 67–69 SGB XII', ['67@sgb12', '68@sgb12', '69@sgb12', '@sgb12']],
    ['de', '§ 75 SGB VIII; §§ 75 ff. SGB XII', ['75@sgb8', '75@sgb12', '@sgb8', '@sgb12']],
    ['de', 'SGB II, III', ['@sgb2', '@sgb3']],
    ['de', '§ 850k ZPO und das AsylbLG', ['850k@zpo', '@zpo', '@asylblg']],
    ['de', '§ 65 Abs. 2 Gesetz Nr. 108/2006 Sb.', ['65@108y2006', '@108y2006']],
    ['cs', '§ 65 odst. 2 zákona č. 108/2006 Sb.', ['65@108y2006', '@108y2006']],
    ['cs', '108/2006 Sb. §§ 94, 95', ['94@108y2006', '95@108y2006', '@108y2006']],
    ['cs', 'zák. 108/2006', ['@108y2006']],
    ['cs', '§37 z. o soc. službách', ['37@108y2006', '@108y2006']],
    ['cs', 'podle § 37 zákona o sociálních službách', ['37@108y2006', '@108y2006']],
    ['cs', '128/2000 Sb.; 314/2002 Sb.', ['@128y2000', '@314y2002']],
    ['cs', 'zák. o obcích', ['@128y2000']],
    ['cs', '1/2023 Sb.', ['@1y2023']],
  ])('%s: %s', (lang, text, expected) => {
    expect(found(lang, text)).toEqual(expected);
  });

  test.each([
    ['cs', 'od 5/2021 do 10/2021, 1/2 úvazku'],
    ['de', 'Die NGO, die LAG und das ABC'],
    ['cs', 'OSPOD, MAS SKCH a ORP'],
  ])('are not seen where there are none: %s', (lang, text) => {
    expect(found(lang, text)).toEqual([]);
  });

  test('are indexed as the pair, the act and the section', () => {
    expect(citationTokens({ act: 'sgb12', section: '67' })).toEqual(['lxp67asgb12', 'lxasgb12', 'lxp67']);
  });

  test('end in time on text made to hurt', () => {
    for (const part of ['§ 1, ', '§§', '1 a ', 'SGB I, ', 'A-', '108/2006 ', 'zákon o '])
      expect(() => citations(part.repeat(2000), 'cs')).not.toThrow();
  }, 30_000);
});
