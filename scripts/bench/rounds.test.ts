import { expect, test } from 'vitest';
import { rounds } from './rounds.ts';
import { ProgramFailed, timed } from './timed.ts';

test('contenders take turns; what fails is told and not run again, unless it is ours', async () => {
  const steps: string[] = [];
  const node = (script: string) => () => timed({ file: process.execPath, args: ['-e', script] });
  const timings = await rounds(
    2,
    [
      { id: 'good', run: node('') },
      { id: 'bad', run: node('console.error("no paper"); process.exit(3)'), foreign: true },
    ],
    (step) => steps.push(step),
  );
  expect(steps).toEqual(['good 1/2', 'bad 1/2', 'good 2/2']);
  expect(timings.get('good')?.seconds).toEqual([expect.any(Number), expect.any(Number)]);
  expect(timings.get('bad')).toEqual({ seconds: [], failed: expect.stringContaining('(3): no paper') });
  await expect(rounds(1, [{ id: 'ours', run: node('process.exit(1)') }], () => {})).rejects.toThrow(ProgramFailed);
  await expect(timed({ file: '/no/such/program', args: [] })).rejects.toThrow(ProgramFailed);
});
