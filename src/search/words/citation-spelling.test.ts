import { expect, test } from 'vitest';
import { spellCitations } from './citation-spelling.ts';

test.each([
  ['§67SGBXII', '§67 SGBXII'],
  ['Paragraph 68 SGB XII', '§ 68 SGB XII'],
  ['§67SGB XII', '§67 SGB XII'],
  ['§67sgb12', '§67 sgb12'],
  ['§850kZPO dluhy', '§850k ZPO dluhy'],
  ['§ 13 a SGB VIII', '§ 13a SGB VIII'],
  ['13 a sgb viii', '13a sgb viii'],
  ['§ 850 k ZPO', '§ 850k ZPO'],
  ['Gesetz 108/2006 Slg.', '108/2006 Sb.'],
  ['§ 65 Gesetz Nr. 108/2006 Slg.', '§ 65 108/2006 Sb.'],
  ['Gesetzes 1 / 2023 Slg', '1 / 2023 Sb'],
])('a citation is spelt as texts have it: %s', (query, spelt) => {
  expect(spellCitations(query)).toBe(spelt);
});

test.each([
  '§ 67 SGB XII',
  '§ 13 a 14 zákona',
  '2 a více dětí',
  'Gesetz über Wohnen',
  '3 a Praha',
  'Slg. 5',
  'Paragraph neun',
])('all else stays: %s', (query) => {
  expect(spellCitations(query)).toBe(query);
});
