/** Tells what is wrong with a call and how it is to be, and ends the process with 2, as shells expect. */
export function wrongCall(message: string, help: string): never {
  process.stderr.write(`${message}\n\n${help}`);
  process.exit(2);
}
