import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** Help and mistakes in the call end the process: 0 after help, 2 after a wrong call, as shells expect. */
export function commandLine<Options extends ParseArgsOptionsConfig>(options: Options, help: string) {
  try {
    const call = parseArgs({
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if ((call.values as { help?: boolean }).help) {
      process.stdout.write(help);
      process.exit(0);
    }
    return call;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message.split('.')[0] : error}.\n\n${help}`);
    process.exit(2);
  }
}
