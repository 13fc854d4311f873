import { spawn } from 'node:child_process';
import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryContent } from '#library/testing/temporary-content.ts';
import { readPdf } from '../testing/read-pdf.ts';

const TEXT = 'methods/case-conference/text.cs.mdx';
const PRINT = resolve(import.meta.dirname, '../print.ts');

test('a saved file is printed again, a fault is told, and what was printed well stays', async () => {
  const content = temporaryContent();
  const out = `${content}-out`;
  const printing = spawn(process.execPath, [PRINT, '--content', content, '--out', out, '--watch', '--only', 'cs'], {
    env: { ...process.env, NO_COLOR: '1' },
  });
  try {
    let said = '';
    let seen = 0;
    printing.stdout.on('data', (piece: Buffer) => {
      said += String(piece);
    });
    /** Waits for words behind those that were waited for before. */
    const hear = async (words: string): Promise<void> => {
      for (;;) {
        const at = said.indexOf(words, seen);
        if (at >= 0) {
          seen = at + words.length;
          return;
        }
        if (printing.exitCode !== null) throw new Error(`It ended:\n${said}`);
        await new Promise((done) => setTimeout(done, 50));
      }
    };
    const printed = async (): Promise<string> =>
      (await readPdf(join(out, 'publication/na-obou-stranach-hranice-cs.pdf'))).text;

    /** Waits for the printing that shows some words: one saving may lead to two. */
    const shown = async (words: string): Promise<void> => {
      do await hear('Čeká se na další uložený soubor');
      while (!(await printed()).includes(words));
    };

    await hear('Čeká se na další uložený soubor');
    appendFileSync(join(content, TEXT), '\nPrvní přidaná věta.\n');
    await shown('První přidaná věta.');

    // As many editors save: a file of another name takes the place of the first. What was saved so is heard again and again.
    for (const words of ['Druhá přidaná věta.', 'Třetí přidaná věta.']) {
      const beside = join(content, `${TEXT}.tmp`);
      writeFileSync(beside, `${readFileSync(join(content, TEXT), 'utf8')}\n${words}\n`);
      renameSync(beside, join(content, TEXT));
      await shown(words);
    }

    const facts = join(content, 'methods/case-conference/facts.yaml');
    const good = readFileSync(facts, 'utf8');
    writeFileSync(facts, 'topics: [');
    await hear('methods/case-conference/facts.yaml');
    expect(await printed()).toContain('Třetí přidaná věta.');
    writeFileSync(facts, good);
    await hear('Čeká se na další uložený soubor');
  } finally {
    const ended = new Promise((done) => printing.once('exit', done));
    printing.kill('SIGTERM');
    await ended;
  }
}, 120_000);
