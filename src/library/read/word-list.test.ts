import { expect, test } from 'vitest';
import { buildDraft } from '../build-draft.ts';
import { reportInto } from '../finding.ts';
import { TODAY, temporaryContent } from '../testing/temporary-content.ts';
import { walk } from './walk.ts';

test('lists of right words are read by language, without remarks; one of a language that the site lacks is a finding', async () => {
  const folder = temporaryContent({
    'spelling.cs.txt': '# poznámka\nneziskovka\n\n  streetwork # z angličtiny\n',
    'spelling.txt': 'Skuteč\r\n',
    'spelling.de.txt': undefined,
    'spelling.sk.txt': 'slovo\n',
    'speling.cs.txt': 'slovo\n',
  });
  const issues: Parameters<typeof reportInto>[0] = [];
  const found = walk(folder, reportInto(issues));
  if (!found) throw new Error('The folder is not there.');
  const { rightWords } = await buildDraft(found, TODAY, reportInto(issues));
  expect([...rightWords]).toEqual([
    ['cs', ['neziskovka', 'streetwork']],
    ['every', ['Skuteč']],
  ]);
  expect(issues.map(({ file, rule, params }) => [file, rule, params['suggestion']])).toEqual([
    ['content/speling.cs.txt', 'file-is-known', undefined],
    ['content/spelling.sk.txt', 'file-language-is-configured', undefined],
  ]);
});
