import { spawn } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
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

    await hear('Čeká se na další uložený soubor');
    appendFileSync(join(content, TEXT), '\nPrvní přidaná věta.\n');
    await hear('Čeká se na další uložený soubor');
    expect(await printed()).toContain('První přidaná věta.');

    writeFileSync(join(content, 'methods/case-conference/facts.yaml'), 'topics: [');
    await hear('methods/case-conference/facts.yaml');
    expect(await printed()).toContain('První přidaná věta.');
  } finally {
    const ended = new Promise((done) => printing.once('exit', done));
    printing.kill('SIGTERM');
    await ended;
  }
}, 120_000);
