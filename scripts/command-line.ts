import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { wrongCall } from './wrong-call.ts';

/**
 * The options of a call, and its other words where a command takes any (`takesWords`). Help and mistakes in the call
 * end the process: 0 after help, 2 after a wrong call, as shells expect.
 */
export function commandLine<Options extends ParseArgsOptionsConfig>(
  options: Options,
  help: string,
  { takesWords = false }: { takesWords?: boolean } = {},
) {
  try {
    const call = parseArgs({
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if ((call.values as { help?: boolean }).help) {
      process.stdout.write(help);
      process.exit(0);
    }
    // npm keeps options for itself that do not stand behind a lone --, and hands over their values only.
    const [word] = call.positionals;
    if (word !== undefined && !takesWords)
      throw new Error(`Unknown word: ${word}. Options stand behind a lone --, for example:  -- --content ${word}`);
    return call;
  } catch (error) {
    // Only the first sentence of Node's own messages helps somebody who calls a command.
    const message = error instanceof Error ? error.message.replace(/\. To specify.*/s, '') : String(error);
    wrongCall(message, help);
  }
}
