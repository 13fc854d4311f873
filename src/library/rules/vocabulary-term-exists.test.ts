import { expect, test } from 'vitest';
import { readLibrary } from '../reading.ts';
import { TODAY, temporaryContent } from '../testing/temporary-content.ts';

test('a term that is named as readers see it is found with the one that is meant, and every other beside it too', async () => {
  const folder = temporaryContent({
    'methods/case-conference/facts.yaml': (text) =>
      text.replace(/^topics: .*/m, 'topics: [dluhy, rodina a ochrana dětí, Bydlení]'),
  });
  const { issues } = await readLibrary(folder, { today: TODAY });
  expect(issues.map(({ rule, params }) => [rule, params['value'], params['suggestion']])).toEqual([
    ['vocabulary-term-exists', 'dluhy', 'debt'],
    ['vocabulary-term-exists', 'rodina a ochrana dětí', 'family'],
    ['vocabulary-term-exists', 'Bydlení', undefined],
  ]);
  // The vocabulary itself names its terms without diacritics.
  expect(issues.at(-1)?.params['example']).toMatch(/^bydleni: /);
});
