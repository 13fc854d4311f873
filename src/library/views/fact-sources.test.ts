import { expect, test } from 'vitest';
import type { Entry, Library } from '../library.ts';
import { readLibrary } from '../reading.ts';
import { type Change, TODAY, temporaryContent } from '../testing/temporary-content.ts';
import { caseFacts } from './case-facts.ts';
import { comparisonView } from './comparison-view.ts';

const CASE = 'skutec-prevention-assistant';

async function changed(changes: Readonly<Record<string, Change>>): Promise<Library> {
  const { library, issues } = await readLibrary(temporaryContent(changes), { today: TODAY });
  expect(issues).toEqual([]);
  if (!library) throw new Error('the project has errors');
  return library;
}

const theCase = (library: Library): Entry<'case'> => library.collections.case.get(CASE) as Entry<'case'>;

test('a period and a text of the facts panel show the number of the source that they name', async () => {
  const library = await changed({
    [`cases/${CASE}/facts.yaml`]: (text) =>
      text
        .replace(/^(sources:\n)/m, '$1  - { id: inso }\n')
        .replace('locator: s. 3–8 }', 'locator: s. 3–8, supports: [staff] }')
        .replace('to: 2022-12-31 }', 'to: 2022-12-31, source: mas-skch-presentation }'),
  });
  const facts = caseFacts(library, theCase(library), 'cs');
  const sourceOf = (field: string): number | undefined => facts.find((line) => line.field === field)?.values[0]?.source;
  expect(sourceOf('period')).toBe(2);
  expect(sourceOf('staff')).toBe(2);
  expect(sourceOf('money')).toBeUndefined();
});

test('a coming change of law shows the number of its source', async () => {
  const library = await changed({
    'legislation/debt-relief/facts.yaml': (text) =>
      text.replace('state: draft, verification: unchecked }', 'state: draft, verification: unchecked, source: inso }'),
  });
  const entry = library.collections.legislation.get('debt-relief') as Entry<'legislation'>;
  expect(comparisonView(library, entry, 'de').upcoming[0]?.source).toBe(2);
});
