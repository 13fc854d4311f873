import { expect, test } from 'vitest';
import { footnoteLetter } from './footnote-letter.ts';

test('footnotes are counted in letters', () => {
  expect([1, 2, 26, 27, 52, 53, 702, 703].map(footnoteLetter)).toEqual(['a', 'b', 'z', 'aa', 'az', 'ba', 'zz', 'aaa']);
});
