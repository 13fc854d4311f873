import { expect, test } from 'vitest';
import { readLibrary } from '../reading.ts';
import { type Change, TODAY, temporaryContent } from '../testing/temporary-content.ts';

/** Places of the findings in a copy of the valid project. */
async function found(changes: Readonly<Record<string, Change>>): Promise<string[]> {
  const { issues } = await readLibrary(temporaryContent(changes), { today: TODAY });
  return issues.flatMap(({ rule, field }) => (rule === 'date-names-its-source' ? (field ?? '') : []));
}

const CASE = 'cases/skutec-prevention-assistant/facts.yaml';
const FUNDING = 'funding/small-projects-fund/facts.yaml';
const LAW = 'legislation/debt-relief/facts.yaml';
const another: Change = (text) => text.replace(/^(sources:\n)/m, '$1  - { id: inso }\n');

test('a period names its source as soon as the entry has two', async () => {
  expect(await found({})).toEqual([]);
  expect(await found({ [CASE]: another })).toEqual(['period']);
});

test('the state of a call names its source unless it is unknown', async () => {
  const without =
    (state: string): Change =>
    (text) =>
      text
        .replace(/^(sources:\n)/m, '$1  - { id: inso }\n')
        .replace(/^call: .*/m, `call: { state: ${state}, asOf: 2022 }`);
  expect(await found({ [FUNDING]: without('open') })).toEqual(['call']);
  expect(await found({ [FUNDING]: without('unknown') })).toEqual([]);
});

test('a coming change with a date names its source unless it is marked as unchecked', async () => {
  const checked: Change = (text) =>
    text.replace('state: draft, verification: unchecked }', 'state: draft, verification: secondary }');
  expect(await found({ [LAW]: checked })).toEqual(['upcoming.0']);
});
