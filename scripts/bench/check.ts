import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entryFolders, manyEntries } from './many-entries.ts';
import type { Measurement, Row } from './measurement.ts';
import { median } from './result.ts';
import { rounds } from './rounds.ts';
import { timed } from './timed.ts';

const CHECK = fileURLToPath(new URL('../check.ts', import.meta.url));
const MANY = 1000;

/** How long `npm run check` takes: for the content as it is, and for a thousand entries made from it. */
export const check: Measurement = {
  name: 'check',
  title: 'bench.title.check',
  async measure({ content, runs, folder, say, progress }) {
    const large = join(folder, 'many');
    const sizes = { content: entryFolders(content).length, many: manyEntries(content, large, MANY) };
    // Faults in the content are findings, and telling them is part of the work.
    const run = (path: string) => () =>
      timed({ file: process.execPath, args: [CHECK, '--content', path], accepts: [0, 1] });
    const timings = await rounds(
      runs,
      [
        { id: 'content', run: run(content) },
        { id: 'many', run: run(large) },
      ],
      progress,
    );
    const row = (id: keyof typeof sizes, label: string): Row => {
      const seconds = timings.get(id)?.seconds ?? [];
      const entries = sizes[id];
      return {
        id,
        label,
        seconds,
        base: id === 'content',
        figures: { entries, perEntry: (1000 * (median(seconds) ?? 0)) / Math.max(1, entries) },
      };
    };
    return [row('content', say.t('bench.check.content')), row('many', say.t('bench.check.many'))];
  },
};
